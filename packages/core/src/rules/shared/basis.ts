import type { Basis } from "../../check/finding.js";

/** The format notice in force, with what it demands in our own words. */
export function formatNotice(demand: string, article?: string): Basis {
  return {
    source: "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
    ...(article === undefined ? {} : { article }),
    demand,
  };
}

/** The Regulations on disclosure of government information (2019). */
export function regulations(article: string, demand: string): Basis {
  return { source: "《中华人民共和国政府信息公开条例》", article, demand };
}
