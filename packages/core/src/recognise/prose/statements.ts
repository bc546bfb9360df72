import { applicationWords } from "./lexicon.js";
import type { MaskedText } from "./masked.js";
import type { Section, StatementKind } from "./types.js";
import { allMatches } from "../../text/matches.js";

/** A phrase of a paragraph that says something of the tables without a number; offsets of the canonical text. */
export interface Phrase {
  readonly kind: StatementKind | "noApplications" | "noCases";
  readonly start: number;
  readonly end: number;
  readonly qualified: boolean;
  readonly about: readonly string[];
  readonly certain: boolean;
}

const none = "(?:未再?|没有|从未|尚未|未曾|无)";
const got = "(?:收到|接到|受理|接收|新收|发生|产生|收)过?";
/** Words that do not narrow 申请 down. */
const plainWords =
  /公民|法人|其他组织|其它组织|组织|自然人|个人|数量|件数|总数|总量|社会公众|公众|群众|人民群众|申请人|任何|各类|有关|相关|关于|涉及|对|向|本|局|机关|单位|部门|的|提出|提交|递交|书面|形式|我|人|政府|信息|公开|依|申请|事项|要求|或者|或|和|与|及|以及|、|一|1|0|件|起|新/gu;

const noApplications = new RegExp(`${none}${got}([^,;。!?]{0,60}?(?:申请公开(?:政府)?信息|申请))(?!表|书|单|人)`, "gu");
const zeroApplications =
  /(?:无|没有|零)((?:政府|信息|公开|依|的|类|书面|任何|相关)*申请(?:公开)?(?:件|事项|案件)?)(?=$|[,;。!?、])/gu;
/** 依申请公开数量为0, 信息公开申请零受理; with a unit it is a number and read as one. */
const countedZero =
  /((?:政府信息公开|信息公开|依申请公开)的?(?:申请)?(?:件数|数量|总数|总量|数|量)?)(?:共|共计|均)?(?:(?:为|是)(?:零|0)(?![\d.件宗例条份起个余多])|零(?:受理|申请|办理))/gu;
/** 没有公民申请政府信息公开, 没有人提出信息公开申请. */
const nobodyApplied =
  /(?:没有|无)((?:任何|公民|个人|群众|单位|申请人|法人|组织|其他|人|或者|[、或和及与])+(?:向[^,;。!?]{0,12})?(?:提出|提交|申请)(?:过|了)?(?:任何|书面|的|政府|信息|公开|依|申请)*申请|(?:任何|公民|个人|群众|单位|法人|组织|其他|人|或者|[、或和及与])+申请(?:政府)?信息公开)(?=$|[,;。!?])/gu;
const casesNone =
  /(?:未(?:再)?(?:发生|出现|产生|收到|接到|涉及|引发|有|被(?!追究))|没有(?:发生|出现|产生|收到|被|因)?|无(?!效|法|关|需|须|论)|不存在|零)([^;。!?]{0,60}?(?:复议|诉讼)[^,;。!?]{0,24})/gu;
const outcomeOfCases = /败诉|纠错|纠正|撤销|维持|追责|责任|投诉|举报|超期|逾期|违法|应诉|胜诉|不(?:服|满)/u;

/** The phrases of a paragraph. */
export function readPhrases({ masked }: MaskedText, section: Section): Phrase[] {
  const phrases: Phrase[] = [];
  if (/申请|办结|答复|办理/u.test(masked)) applicationPhrases(masked, section, phrases);
  if (/复议|诉讼|败诉|维持|胜诉|纠正|纠错/u.test(masked)) casePhrases(masked, section, phrases);
  if (masked.includes("处理费")) feePhrases(masked, phrases);
  return phrases;
}

function applicationPhrases(text: string, section: Section, phrases: Phrase[]): void {
  for (const pattern of [noApplications, zeroApplications, countedZero, nobodyApplied]) {
    for (const match of allMatches(text, pattern)) {
      const words = match[1]!;
      const explicit = applicationWords.test(words) || /公开/u.test(words);
      if ((!explicit && section !== "applications") || words.replace(plainWords, "") !== "") continue;
      if (
        pattern === zeroApplications &&
        /(?:复议|诉讼|因|对)[^,;。]{0,30}$/u.test(text.slice(Math.max(0, match.index - 30), match.index))
      )
        continue;
      if (
        /复议|诉讼/u.test(text.slice(match.index, match.index + match[0].length + 6)) ||
        /^(?:被|提起|行政)/u.test(text.slice(match.index + match[0].length))
      )
        continue;
      const natural = /自然人|公民|个人/u.test(words);
      const organisation = /法人|组织/u.test(words);
      const column = natural === organisation ? "total" : natural ? "naturalPerson" : "organisations";
      phrases.push({
        ...clause(text, match),
        kind: "noApplications",
        qualified: false,
        about: [`t3.new.${column}`],
        certain: explicit || section === "applications",
      });
    }
  }
  const all =
    /(?:全部|均|都|已全部|100%|全数)(?:已|得到|按|予以|依法|依规|在|及时|按时|按期|规范|如期|法定|规定|时限|期限|时间|内|申请人|完成|了|进行|作出)*(?:办结|答复|办理完毕|办复|回复|办理完成)|(?:办结|答复|回复)率(?:均|都|达到|达|为|保持|是|约)*(?:100%|百分之(?:一)?百)/gu;
  for (const match of allMatches(text, all)) {
    const sentence = sentenceOf(text, match.index);
    const words = text.slice(sentence.start, sentence.end);
    const about = applicationWords.test(words) || (section === "applications" && /申请|办结|答复|件/u.test(words));
    if (!about || /建议|提案|议案|投诉|信访件|留言|热线|咨询|工单|复议|诉讼/u.test(words)) continue;
    if (/结转|(?:尚|仍|正)在(?:办理|处理)|未办结|除.{0,12}外|应当|要求|确保|力争|做到|目标|将/u.test(words)) continue;
    // What has been handled was handled: that says nothing of the rest.
    if (/(?:办结|办复|答复|办理完毕)的[^,;]{0,16}$/u.test(text.slice(sentence.start, match.index))) continue;
    const before = words.slice(0, match.index - sentence.start + match[0].length);
    const qualified =
      /按期|按时|及时|如期|期限|时限|时间内|到期|届期|应(?:当)?(?:答复|办结|办理)|依法依规/u.test(match[0]) ||
      /到期|届期|应(?:当)?(?:答复|办结)|按期|按时|及时(?:办结|答复)率/u.test(before.slice(-20));
    phrases.push({
      ...clause(text, match),
      kind: "allHandled",
      qualified,
      about: [],
      certain: applicationWords.test(words) || section === "applications",
    });
  }
}

function casePhrases(text: string, section: Section, phrases: Phrase[]): void {
  for (const match of allMatches(text, casesNone)) {
    const words = match[1]!;
    const sentence = sentenceOf(text, match.index);
    const all = text.slice(sentence.start, sentence.end);
    if (outcomeOfCases.test(words) || /\d/u.test(words) || /[,;]/u.test(words.replace(/,(?=[^,;]*(?:复议|诉讼))/u, "")))
      continue;
    if (/[,;]/u.test(words) && !/信息公开/u.test(words)) continue;
    const about = [
      /复议/u.test(words) ? "t4.reconsideration.total" : "",
      /诉讼/u.test(words) ? "t4.litigation.total" : "",
    ].filter((name) => name !== "");
    const explicit = /信息公开|政务公开/u.test(all);
    if (!explicit && section !== "cases") continue;
    if (/复议后/u.test(words)) continue;
    phrases.push({ ...clause(text, match), kind: "noCases", qualified: false, about, certain: true });
  }
  for (const match of allMatches(text, /(?:均|全部|都)(?:获|被|得到|予以|为|是|结果|依法|判决|决定|裁定)*维持/gu)) {
    const about = subjectOfCases(text, match.index, section);
    if (about.length > 0)
      phrases.push({ ...clause(text, match), kind: "allUpheld", qualified: false, about, certain: true });
  }
  for (const match of allMatches(
    text,
    /(?:零|无(?:一)?|没有|未(?:发生|出现)?|0)(?:件|起|被)*(?:因[^,;。]{0,20})?(?:败诉|被?纠错|被?纠正|被?撤销)|(?:均|全部|都)(?:获|为)?胜诉/gu,
  )) {
    const about = subjectOfCases(text, match.index, section);
    const word = match[0];
    const only = /诉$/u.test(word) ? about.filter((name) => name === "litigation") : about;
    if (only.length > 0)
      phrases.push({ ...clause(text, match), kind: "noLoss", qualified: false, about: only, certain: true });
  }
}

function subjectOfCases(text: string, at: number, section: Section): string[] {
  const { start, end } = sentenceOf(text, at);
  const words = text.slice(start, end);
  if (section !== "cases" && !/信息公开|政务公开/u.test(words)) return [];
  if (/作为.{0,12}复议机关|审理|审结|本机关受理|办理.{0,6}复议案件/u.test(words)) return [];
  // The last case named before the phrase is the one spoken of; both when they are named together.
  const before = text.slice(start, at);
  const together =
    /复议[^;,]{0,16}诉讼[^,;]*(?:[,;][^,;]*)?$/u.test(before) &&
    !/\d/u.test(/复议[^;,]{0,16}诉讼/u.exec(before)?.[0] ?? "1");
  if (together) return ["reconsideration", "litigation"];
  const reconsideration = before.lastIndexOf("复议");
  const litigation = Math.max(before.lastIndexOf("诉讼"), before.lastIndexOf("起诉"));
  if (reconsideration < 0 && litigation < 0)
    return section === "cases" && /败诉|胜诉/u.test(words) ? ["litigation"] : [];
  return litigation > reconsideration ? ["litigation"] : ["reconsideration"];
}

function feePhrases(text: string, phrases: Phrase[]): void {
  for (const match of allMatches(
    text,
    /(?:未|没有|不|无|未曾|均未|也未)(?:向|对)?[^,;。]{0,16}?(?:收取|收到|收缴|产生|发生|征收)(?:过|任何|政府|信息|公开|相关|的|依|申请|类)*(?:信息)?处理费|处理费[^,;。\d]{0,6}(?:未收取|为零|为0|0元)|(?:收取|收到)[^,;。\d]{0,12}处理费(?:共|计|为)*(?:0元|零元)/gu,
  )) {
    if (/通知$/u.test(match[0])) continue;
    phrases.push({ ...clause(text, match), kind: "noProcessingFee", qualified: false, about: [], certain: true });
  }
}

/** From the beginning of the clause to the end of the phrase. */
function clause(text: string, match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const end = match.index! + match[0].length;
  return { start: lastOf(text, match.index!, /[,;:。!?\n]/u) + 1, end };
}

function sentenceOf(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = lastOf(text, at, /[。!?\n]/u) + 1;
  let end = at;
  while (end < text.length && end < at + reach && !/[。!?\n]/u.test(text[end]!)) end += 1;
  return { start, end };
}

/** Sentences are not longer than this; a text without marks must not be searched to its beginning for each phrase. */
const reach = 400;

function lastOf(text: string, at: number, marks: RegExp): number {
  let index = at - 1;
  while (index >= 0 && index > at - reach && !marks.test(text[index]!)) index -= 1;
  return index;
}
