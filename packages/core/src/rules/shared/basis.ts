import type { Basis } from "../../check/finding.js";
import { notice2021 } from "../../form/notice2021/index.js";
import type { Form } from "../../form/types.js";

/** How a notice is cited: the format that it brings, and its number. */
const cited = ({ notice: { title, number } }: Form): string => `${/《.*》/u.exec(title)?.[0] ?? title}（${number}）`;
const current = cited(notice2021);

/** The format notice of 2021, with what it demands in our own words; {@link basisFor} cites that of the report at hand. */
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

/** A basis as it is for a report of another time: what a rule takes from the format notice, the others demanded too. */
export function basisFor(form: Form, basis: Basis): Basis {
  return basis.source === current ? { ...basis, source: cited(form) } : basis;
}
