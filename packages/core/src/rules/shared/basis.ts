import type { Basis } from "../../check/finding.js";
import { notice2019 } from "../../form/notice2019/index.js";
import { notice2021 } from "../../form/notice2021/index.js";
import type { Form } from "../../form/types.js";

const current = `《中华人民共和国政府信息公开工作年度报告格式》（${notice2021.notice.number}）`;
const trial = `《中华人民共和国政府信息公开工作年度报告格式（试行）》（${notice2019.notice.number}）`;

/** The format notice in force, with what it demands in our own words. */
export function formatNotice(demand: string, article?: string): Basis {
  return {
    source: current,
    ...(article === undefined ? {} : { article }),
    demand,
  };
}

/** The Regulations on disclosure of government information (2019). */
export function regulations(article: string, demand: string): Basis {
  return { source: "《中华人民共和国政府信息公开条例》", article, demand };
}

/** A basis as it is for a report of another time: what a rule takes from the format notice, the trial format demanded too. */
export function basisFor(form: Form, basis: Basis): Basis {
  return form.id === notice2019.id && basis.source === current ? { ...basis, source: trial } : basis;
}
