import type { Dimension, Scope, Section, Topic } from "./types.js";
import {
  applicantWords,
  applicationWords,
  areaWords,
  bareApplication,
  channelWords,
  flowWords,
  neverLinked,
  officeWords,
  otherCaseWords,
  otherDecisionWords,
  otherDocumentWords,
  outcomeWords,
  resultWords,
  someApplications,
  wholeWords,
} from "./lexicon.js";

/** What the words round a number say it is. */
export interface Kind {
  readonly topic: Topic;
  readonly quantity: string;
  readonly dimension?: Dimension;
  /** The topic is named in the sentence, or the section is about nothing else. */
  readonly certain: boolean;
}

/** The words round a number. */
export interface Surroundings {
  /** Own clause before it; words after it up to the next mark; everything in the sentence before it. */
  readonly own: string;
  readonly tail: string;
  readonly before: string;
  readonly unit: string;
  readonly section: Section;
  /** What the number before in the sentence (or, less surely, paragraph) was. */
  readonly last: Kind | undefined;
  readonly sameSentence: boolean;
}

const caseUnits = /^(?:件|条|份|宗|例|起|个|件次)$/u;
const totalOnly = /^[、,]?(?:其中|另有|共有|共计|合计|总计|总共|共|有|为|即|均为|全部为|分别为|计)*$/u;
const comparedOnly = /^(?:较|比|与|同|相较于?)?(?:上(?:一)?年度?|去年|\d{4}年度?)(?:同期)?(?:的|为|是|有|收到|共)*$/u;
const caseCause = /信息公开|政务公开|依申请公开/u;
const match = (words: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  words.find(([, pattern]) => pattern.test(text))?.[0];

/** Says what a number is, from the words of its clause first, then from what came before it in the sentence. */
export function classify(around: Surroundings): Kind {
  const { own, tail, unit } = around;
  if (unit === "元") return money(around);
  const near = `${own}|${tail}`;
  if (!caseUnits.test(unit)) return publishedOr(near, { topic: "other", quantity: "", certain: false });
  const application = applications(around, near);
  if (application !== undefined) return application;
  if (/复议|诉讼|起诉/u.test(own) || (around.last?.topic === "cases" && match(resultWords, near) !== undefined))
    return cases(around, near);
  if (neverLinked.test(near)) return { topic: "other", quantity: "", certain: false };
  if (around.section === "cases" && match(resultWords, near) !== undefined) return cases(around, near);
  return (
    documents(around, near) ?? decisions(around) ?? publishedOr(near, { topic: "other", quantity: "", certain: false })
  );
}

const publishing = /(?<!信息|政务|事务)公开(?!栏|专栏|工作|平台|申请|指南|目录)|发布|推送|公布|上传|刊发|编发/u;

function publishedOr(near: string, other: Kind): Kind {
  return publishing.test(near) ? { topic: "published", quantity: "", certain: false } : other;
}

function applications(around: Surroundings, near: string): Kind | undefined {
  const { own, before, section, last, sameSentence } = around;
  if (/复议|诉讼|起诉/u.test(own)) return undefined;
  const here = applicationWords.test(near);
  const lastIsOne = last?.topic === "applications";
  const earlier = sameSentence && (applicationWords.test(before) || (lastIsOne && last.certain));
  if (!here && !earlier && !lastIsOne && section !== "applications") return undefined;
  if (!here && sameSentence && !lastIsOne && !applicationWords.test(before) && !/申请/u.test(own)) return undefined;
  const certain = here || earlier || section === "applications";
  const kind = applicationKind(around, near, here);
  if (kind === undefined) return undefined;
  // Words that may narrow the number down leave a doubt.
  const whole =
    kind.dimension !== undefined || kind.quantity === "" || !/\p{Script=Han}/u.test(own.replace(wholeWords, ""));
  return { topic: "applications", ...kind, certain: certain && whole };
}

function applicationKind(
  { own, tail, before, last }: Surroundings,
  near: string,
  here: boolean,
): Pick<Kind, "quantity" | "dimension"> | undefined {
  const outcome = match(outcomeWords, own) ?? match(outcomeWords, tail);
  if (outcome !== undefined && !/^(?:收到|新收|受理)/u.test(own.replace(/^.*?(?=收到|新收|受理)/u, "")))
    return { quantity: outcome, dimension: "outcome" };
  const flow = match(flowWords, own);
  const applicant = applicantOf(own) ?? (flow === undefined ? applicantOf(tail) : undefined);
  const channel = channelWords.test(own);
  if (channel && (applicant === undefined || /通过|以/u.test(own)) && !/^.*(?:上年|结转)/u.test(own))
    return { quantity: "", dimension: "channel" };
  if (applicant !== undefined) return { quantity: applicant, dimension: "applicant" };
  if (neverLinked.test(near)) return undefined;
  if (flow !== undefined) return { quantity: someApplications.test(own) && !/^carried/u.test(flow) ? "" : flow };
  if (comparedOnly.test(own)) return last?.topic === "applications" ? { quantity: last.quantity } : undefined;
  if (totalOnly.test(own)) {
    const after = match(flowWords, tail);
    if (after !== undefined) return { quantity: after };
    if (!here && last?.topic !== "applications") return undefined;
    return { quantity: here ? "received" : /[共合总]/u.test(own) ? "processed" : "" };
  }
  if (here && /申请(?:[^,;]{0,6}(?:共|总数|总量|数量|合计|为|计|达|有))*$/u.test(own))
    return { quantity: flowBefore(before) };
  // 结转 alone may be from last year or to the next.
  if (/结转/u.test(own)) return { quantity: "" };
  if (bareApplication.test(own) && /申请.{0,4}$/u.test(own)) return { quantity: flowBefore(before) };
  if (/申请/u.test(own) && someApplications.test(own)) return { quantity: "" };
  return here
    ? { quantity: /^(?:全年|本年度?|共|\d{4}年度?)*(?:有|共|共有)?$/u.test(own) ? "received" : "" }
    : undefined;
}

/** 收到的申请共12件: the verb stands before. */
function flowBefore(before: string): string {
  return match(flowWords, before.slice(-24)) ?? "received";
}

function applicantOf(text: string): string | undefined {
  const natural = /自然人|公民|个人/u.test(text);
  const organisation = /法人|组织|企业|机构/u.test(text);
  if (natural && organisation) return undefined;
  const found = match(applicantWords, text);
  return found === "naturalPerson" && /公民、|个人信息/u.test(text) ? undefined : found;
}

function cases({ own, before, section, last }: Surroundings, near: string): Kind {
  const explicit = caseCause.test(before) || caseCause.test(own);
  const certain = explicit || section === "cases";
  const other: Kind = { topic: "other", quantity: "", certain: false };
  if (!certain && !(last?.topic === "cases" && last.certain)) return other;
  if (otherCaseWords.test(own) && !/被(?:申请|提起)|引发|引起|发生/u.test(own)) return other;
  const lastBlock = last?.topic === "cases" ? last.quantity.split(".")[0]! : "";
  const result = match(resultWords, own) ?? match(resultWords, near);
  const reconsideration = /复议/u.test(
    own.replaceAll("复议后", "").replaceAll("未经复议", "").replaceAll("经复议", ""),
  );
  const litigation = /诉讼|起诉/u.test(own);
  const block = /复议后/u.test(own)
    ? "litigationAfterReview"
    : /直接起诉|未经复议/u.test(own)
      ? "litigationDirect"
      : reconsideration && litigation
        ? /复议[^,;]{0,12}诉讼/u.test(own) && !/诉讼[^,;]*\d/u.test(own)
          ? "both"
          : ""
        : reconsideration
          ? "reconsideration"
          : litigation
            ? "litigation"
            : lastBlock;
  if (block === "") return { topic: "cases", quantity: "", certain: false };
  const dimension =
    result !== undefined
      ? "result"
      : block.startsWith("litigationA") || block.startsWith("litigationD")
        ? "other"
        : undefined;
  return {
    topic: "cases",
    quantity: `${block}.${result ?? "total"}`,
    ...(dimension === undefined ? {} : { dimension }),
    certain: certain || last?.certain === true,
  };
}

const documentVerbs: readonly (readonly [string, RegExp])[] = [
  ["inForce", /现行有效|继续有效|(?<!失)有效/u],
  ["repealed", /废止|失效/u],
  ["issued", /制发|制定|出台|印发|新增/u],
];

function documents({ own, tail, before, section, last, sameSentence }: Surroundings, near: string): Kind | undefined {
  const named = /规范性文件|规章(?!制度)/u.exec(own)?.[0] ?? (/规范性文件|规章(?!制度)/u.exec(tail)?.[0] || undefined);
  const follows = sameSentence && last?.topic === "documents" && last.quantity !== "";
  if (named === undefined && !follows) return undefined;
  if (otherDocumentWords.test(near)) return { topic: "other", quantity: "", certain: false };
  const verb = match(documentVerbs, own) ?? match(documentVerbs, tail);
  if (verb === undefined) return undefined;
  const both = /规章.{0,2}规范性文件|规章.{0,4}行政规范/u.test(own);
  if (both) return { topic: "other", quantity: "", certain: false };
  const row = named === undefined ? last!.quantity.split(".")[0]! : named === "规章" ? "rule" : "normativeDocument";
  return {
    topic: "documents",
    quantity: `${row}.${verb}`,
    certain: section === "documents" || !/各|全(?:区|市|县)/u.test(before),
  };
}

const decisionRows: readonly (readonly [string, RegExp])[] = [
  ["licence", /行政许可/u],
  ["penalty", /行政处罚/u],
  ["coercion", /行政强制/u],
];

function decisions({ own, section }: Surroundings): Kind | undefined {
  const rows = decisionRows.filter(([, pattern]) => pattern.test(own));
  const [row] = rows.at(-1) ?? [];
  if (row === undefined || rows.length > 1) return undefined;
  if (otherDecisionWords.test(own)) return { topic: "other", quantity: "", certain: false };
  const made = /作出|做出|办理|办结|实施|决定|处理/u.test(own);
  if (!made && section !== "documents") return undefined;
  return { topic: "decisions", quantity: row, certain: false };
}

function money({ own, before, last }: Surroundings): Kind {
  const said = before.slice(-40);
  if (/罚|经费|预算/u.test(own)) return { topic: "other", quantity: "", certain: false };
  if (/信息处理费/u.test(own) || /信息处理费[^。]*$/u.test(said) || last?.topic === "processingFee") {
    const charged = /总金额|应收|应缴|每件|每页|标准/u.test(own) && !/实际|实收|收到/u.test(own);
    const received =
      /实收|收到|收取|收缴|征收|计收|缴纳|收费/u.test(own) || /^(?:共计|合计|共|金额|为|计)*$/u.test(own);
    return { topic: "processingFee", quantity: charged ? "charged" : received ? "received" : "", certain: true };
  }
  if (/行政事业性?收费/u.test(own) || /行政事业性?收费[^。]*$/u.test(said)) {
    return { topic: "fees", quantity: /标准|减免|每|降低/u.test(own) ? "" : "fee", certain: true };
  }
  return { topic: "other", quantity: "", certain: false };
}

/** One character of every word by which a number is somebody else's; see {@link scopeOf}. */
export const scopeCharacters = "级室表府全各属辖";

/** Whose number it is, from the words of the sentence before it. */
export function scopeOf(before: string, own: string): Scope {
  const near = before.slice(-60) + own;
  if (officeWords.test(near)) return "office";
  return areaWords.test(near) ? "area" : "own";
}
