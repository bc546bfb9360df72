import type { Basis } from "../../check/finding.js";

/** The national standard on punctuation, with what it asks in our own words. */
export function punctuationStandard(demand: string, article?: string): Basis {
  return { source: "GB/T 15834—2011《标点符号用法》", ...(article === undefined ? {} : { article }), demand };
}

/** The national standard on numbers in print. */
export function numberStandard(demand: string): Basis {
  return { source: "GB/T 15835—2011《出版物上数字用法》", demand };
}

/** The national standard on the layout of official documents. */
export function layoutStandard(demand: string, article?: string): Basis {
  return { source: "GB/T 9704—2012《党政机关公文格式》", ...(article === undefined ? {} : { article }), demand };
}

/** The law on the standard spoken and written language: offices write standard Chinese. */
export const languageLaw: Basis = {
  source: "《中华人民共和国国家通用语言文字法》",
  article: "第九条",
  demand: "国家机关以规范汉字为公务用字，公文用语应当规范",
};

/** The rules on official documents: exact in wording, tight in structure. */
export function documentRules(demand: string): Basis {
  return { source: "《党政机关公文处理工作条例》", article: "第十九条", demand };
}
