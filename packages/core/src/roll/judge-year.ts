import { sentenceAt } from "../text/sentences.js";
import type { RollChangeKind } from "./types.js";
import type { YearWords } from "./year-words.js";

/** What a roll does with a year of the running text. */
export type YearVerdict =
  | {
      readonly action: "change";
      readonly to: number;
      readonly kind: RollChangeKind;
      readonly why: string;
      readonly safe: boolean;
    }
  | { readonly action: "keep"; readonly why: string };

/** A year with what its place says about it. */
export interface YearContext {
  readonly text: string;
  readonly found: YearWords;
  /** Year of last year's report. */
  readonly from: number;
  readonly to: number;
  /** Under a heading about what is planned. */
  readonly planning: boolean;
  /** Under a heading about the year before. */
  readonly lookingBack: boolean;
}

const fullYear = /^\s*年\s*(?:1|一|０?１|01)\s*月\s*(?:1|一|01)\s*日.{0,8}?(?:12|十二)\s*月\s*(?:31|三十一)\s*日/u;
const endOfYear = /^\s*年\s*(?:(?:12|十二)\s*月\s*(?:31|三十一)\s*日|年?底|末)/u;
const restOfDate = /^\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月/u;
const dateOpen = /^\s*年[\s　]*月[\s　]*日/u;
const version = /^\s*年\s*(?:\d{1,2}\s*月)?[^，。；、）)》]{0,6}?(?:修订|修正|版|施行|试行)/u;
const since = /^\s*年度?(?:\d{1,2}月(?:\d{1,2}日)?)?\s*(?:起|以来|开始|成立|设立|组建|建成)/u;
const ranged = /^\s*年?度?\s*(?:[—\-－–~～至到、]|和|与)\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年/u;
const afterRange = /(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年?度?\s*(?:[—\-－–~～至到、]|和|与)\s*$/u;
const comparison = /(?:较|比|同|与|和|相比于?|相较于?|对比)\s*(?:上年度?)?[（(]?$/u;
const comparedAfter = /^\s*年度?(?:同期|相比|全年?相比)/u;
const problemsOf = /^\s*年(?:度)?[^，。；]{0,14}?(?:问题|不足|短板|整改)/u;
const plans =
  /下一步|将(?:继续|进一步|重点|着力|持续|以|从|加|深|按|坚持|围绕|努力)|拟(?:开展|采取)|计划(?:开展|采取)|打算/u;

/** What to do with a year of the text, or undefined when it is neither the report's year nor one beside it. */
export function judgeYear(context: YearContext): YearVerdict | undefined {
  const { found, from, to } = context;
  if (![from - 1, from, to].includes(found.year)) return undefined;
  const before = context.text.slice(0, found.start);
  const after = context.text.slice(found.end);
  const fixed = isFixed(context, before, after);
  if (fixed !== undefined) return { action: "keep", why: fixed };
  if (found.year === from) return ofReport(context, before, after);
  if (found.year === from - 1) return ofYearBefore(context, before, after);
  return ofNextYear(context, after);
}

/** Why a year belongs where it stands whatever the report's year. */
function isFixed({ text, found, from }: YearContext, before: string, after: string): string | undefined {
  const title = titleAround(text, found.start);
  const own = title !== undefined && /信息公开[^《》]{0,12}报告|年报/u.test(title) && !/格式/u.test(title);
  if (title !== undefined && !(own && found.year === from)) return "这是文件名称里的年份";
  if (title !== undefined) return undefined;
  if (/〔[^〔〕]*$/u.test(before)) return "这是文号里的年份";
  if (version.test(after)) return "这是文件的版本、修订或者施行的年份";
  if (fullYear.test(after)) return undefined;
  if (since.test(after) || /(?:自|始于|成立于|组建于)\s*$/u.test(before)) return "这是事情开始的年份";
  if (ranged.test(after) || afterRange.test(before)) return "这里说的是连续几年";
  return undefined;
}

function ofReport({ to, text, found }: YearContext, before: string, after: string): YearVerdict {
  if (fullYear.test(after)) return change(to, "period", "统计期限是报告年度的全年");
  if (/(?:1|一)\s*月\s*(?:1|一)\s*日.{0,8}$/u.test(before) && endOfYear.test(after)) {
    return change(to, "period", "统计期限是报告年度的全年");
  }
  if (endOfYear.test(after)) return change(to, "year", "数字统计到报告年度的年底");
  if (restOfDate.test(after)) return { action: "keep", why: "这是去年某一天的事" };
  if (comparison.test(before) && !/[，。；]/u.test(before.slice(-1))) {
    return change(to, "year", "看上去是在作比较，请核对", false);
  }
  const title = titleAround(text, found.start);
  return change(to, "year", title === undefined ? "这是报告年度" : "这是本报告的名称");
}

function ofYearBefore({ from, lookingBack }: YearContext, before: string, after: string): YearVerdict {
  if (restOfDate.test(after)) return { action: "keep", why: "这是以前某一天的事" };
  if (comparison.test(before) || comparedAfter.test(after)) {
    return change(from, "compared", "与上一年比较，上一年跟着变");
  }
  if (lookingBack || problemsOf.test(after)) return change(from, "compared", "说的是上一年度的问题，年份跟着变");
  return { action: "keep", why: "说的是更早的一年" };
}

function ofNextYear({ text, found, to, planning }: YearContext, after: string): YearVerdict {
  if (dateOpen.test(after)) return change(to + 1, "signature", "落款在报告年度的下一年");
  const { start, end } = sentenceAt(text, found.start);
  if (planning || plans.test(text.slice(start, end))) return change(to + 1, "planned", "打算做的事在报告年度之后");
  return { action: "keep", why: "去年报告里的下一年，请核对" };
}

function change(to: number, kind: RollChangeKind, why: string, safe = true): YearVerdict {
  return { action: "change", to, kind, why, safe };
}

/** The innermost 《…》 that holds an offset, or undefined. */
function titleAround(text: string, at: number): string | undefined {
  const open = text.lastIndexOf("《", at);
  if (open < 0 || text.slice(open, at).includes("》")) return undefined;
  const close = text.indexOf("》", at);
  return text.slice(open + 1, close < 0 ? text.length : close);
}
