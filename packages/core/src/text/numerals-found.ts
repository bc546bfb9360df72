import type Big from "big.js";
import { parseNumeral, type Numeral } from "./numerals-exact.js";
import { CharacterClasses } from "./character-classes.js";
import { parseYear } from "./numerals.js";

/** How exactly a number is meant: 约 about, 余/多/逾/超 over, 近/不足 under, 以上/至少 at least, 以下/至多 at most. */
export type Approximation = "about" | "over" | "under" | "atLeast" | "atMost";

/**
 * What a number is. `count`: so many of something; `percent`: of a hundred; `points`: percentage points; `year`, `date`: of the
 * calendar; `ordinal`: 第…; `name`: part of a document number, telephone number or address; `bare`: none of these.
 */
export type NumberKind = "count" | "percent" | "points" | "year" | "date" | "ordinal" | "name" | "bare";

/** A number in a text. Offsets are UTF-16 in the text that was searched. */
export interface FoundNumber {
  /** From the numeral to the end of its unit; 约, 第 and 百分之 before and 以上 after it belong to it. */
  readonly start: number;
  readonly end: number;
  /** The numeral alone, with 万 and the like: what is to be replaced. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly kind: NumberKind;
  /** Exact; 万 and 亿 are multiplied out, so 12.36万元 is 123600 of 元. Of a range the lower end. */
  readonly value: Big;
  /** Upper end of a range (3—5件). */
  readonly to?: Big;
  /** Step between neighbouring numbers written this way: 1.2万 says nothing below a thousand. */
  readonly step: Big;
  /** 件, 条, 元, 人次 …; `""` for none. */
  readonly unit: string;
  readonly approximation?: Approximation;
}

const plain = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const han = "〇○零一二三四五六七八九十百千万亿两廿卅";
/** 3百分点 is three points, not three hundred of something. */
const noPoints = "(?!百分点)";
const numeral = `(?:${plain}(?:${noPoints}[百千万亿](?:${plain}|[${han}])*)?|[${han}]+(?:点[〇○零一二三四五六七八九]+[万亿]*)?|半)`;
const units = [
  "个百分点", "百分点", "%", "‰", "个工作日", "工作日", "个月", "件次", "人次", "件", "条", "份", "宗", "例", "起", "篇", "个",
  "项", "期", "场次", "场", "次", "名", "人", "户", "家", "辆", "部", "册", "页", "幅", "组", "批", "天", "小时", "分钟", "元",
  "平方米", "公里", "岁", "年", "月", "日", "号", "则", "处", "台", "套", "块", "位", "章", "款", "种", "类", "倍", "字", "级",
] as const; // prettier-ignore
const before = "约|大约|近|将近|接近|逾|超过|超|多于|大于|高于|不少于|不低于|至少|不超过|最多|至多|不足|不到|少于";
const after = "左右|上下|以上|以下|以内|余|多";
const pattern = new RegExp(
  `(第|百分之|千分之|${before})?(${numeral})(余|多|来|几)?((?:${noPoints}[十百千万亿])*)` +
    `(?:(?:至|到|-{1,2}|~)(${numeral}))?(${units.join("|")})?(半)?(${after})?`,
  "uy",
);
const approximations: Readonly<Record<string, Approximation>> = {
  约: "about", 大约: "about", 左右: "about", 上下: "about", 来: "about", 几: "over",
  近: "under", 将近: "under", 接近: "under", 不足: "under", 不到: "under", 少于: "under",
  逾: "over", 超过: "over", 超: "over", 多于: "over", 大于: "over", 高于: "over", 余: "over", 多: "over",
  不少于: "atLeast", 不低于: "atLeast", 至少: "atLeast", 以上: "atLeast",
  不超过: "atMost", 最多: "atMost", 至多: "atMost", 以下: "atMost", 以内: "atMost",
}; // prettier-ignore

/** What a number is written of; an absent part is `undefined`. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly numeral: string;
  readonly more: string | undefined;
  readonly scale: string;
  readonly upper: string | undefined;
  readonly unit: string;
  readonly half: boolean;
  readonly suffix: string | undefined;
}

const classes = new CharacterClasses();
const digit = classes.add("0123456789");
const numeralStart = classes.add(`0123456789半${han}`);
const spelled = classes.add(han);
const prefixes = byFirst(["第", "百分之", "千分之", ...before.split("|")]);
const prefixStart = classes.add([...prefixes.keys()].join(""));
const unitsByFirst = byFirst(units);
/** What may follow digits and make more of them than their unit: 12,345  1.5  3万  20余  3至5  2—3  几  半. */
const moreAfterDigits = classes.add(",.十百千万亿余多来几至到-~半左上以");
const moreAfterUnit = classes.add("半左上以余多");
/** What may follow spelled digits and belong to them. */
const moreAfterSpelled = classes.add(`点余多来几至到-~半左上以${[...unitsByFirst.keys()].join("")}`);

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word[0]!, [...(found.get(word[0]!) ?? []), word]);
  return found;
}

/**
 * All numbers of a canonical text (see `canonicalise`) in order. Chinese numerals count only with a unit, 第 or 百分之, so that 一是, 统一
 * and 万一 are words. Linear in the length of the text.
 */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; ;) {
    at = classes.next(text, numeralStart | prefixStart, at);
    if (at === text.length) return found;
    const written = writtenAt(text, at);
    if (written === undefined) {
      at += 1;
      continue;
    }
    const number = read(text, written);
    if (number !== undefined) found.push(number);
    at = written.end;
  }
}

/** The number that begins at an offset. Nearly all are digits with a unit, and told without the pattern. */
function writtenAt(text: string, start: number): Written | undefined {
  if (classes.at(text, start, digit)) {
    let end = start + 1;
    while (classes.at(text, end, digit)) end += 1;
    if (classes.at(text, end, moreAfterDigits)) return byPattern(text, start);
    const numeral = text.slice(start, end);
    const unit = unitsByFirst.get(text[end]!)?.find((word) => text.startsWith(word, end)) ?? "";
    if (unit !== "" && classes.at(text, end + unit.length, moreAfterUnit)) return byPattern(text, start);
    end += unit.length;
    return { start, end, prefix: "", numeral, more: undefined, scale: "", upper: undefined, unit, half: false, suffix: undefined }; // prettier-ignore
  }
  const marked =
    classes.at(text, start, prefixStart) &&
    prefixes
      .get(text[start]!)!
      .some((word) => text.startsWith(word, start) && classes.at(text, start + word.length, numeralStart));
  if (marked) return byPattern(text, start);
  if (!classes.at(text, start, spelled))
    return classes.at(text, start, numeralStart) ? byPattern(text, start) : undefined;
  let end = start + 1;
  while (classes.at(text, end, spelled)) end += 1;
  if (classes.at(text, end, moreAfterSpelled)) return byPattern(text, start);
  return { start, end, prefix: "", numeral: text.slice(start, end), more: undefined, scale: "", upper: undefined, unit: "", half: false, suffix: undefined }; // prettier-ignore
}

function byPattern(text: string, start: number): Written | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [whole, prefix = "", numeral = "", more, scale = "", upper, unit = "", half, suffix] = match;
  const end = start + whole.length;
  return { start, end, prefix, numeral, more, scale, upper, unit, half: half !== undefined, suffix };
}

function read(text: string, written: Written): FoundNumber | undefined {
  const { start, end, prefix, numeral: digits, more, scale, upper, unit, half, suffix } = written;
  const numeralStart = start + prefix.length;
  const western = classes.at(digits, 0, digit);
  const marked = prefix === "第" || prefix.endsWith("分之");
  if (!western && unit === "" && !marked) return undefined;
  const exact = parseNumeral(digits + scale) ?? (scale === "" ? undefined : parseNumeral(digits));
  if (exact === undefined) return undefined;
  const numeralEnd = numeralStart + digits.length + (more?.length ?? 0) + scale.length;
  const kind = kindOf(text, written, western);
  const value = !half || unit === "" ? exact.value : exact.value.plus("0.5");
  const found: { -readonly [Key in keyof FoundNumber]: FoundNumber[Key] } = {
    start,
    end,
    numeralStart,
    numeralEnd,
    kind,
    value,
    unit: unit === "百分点" ? "个百分点" : unit,
    step: stepOf(exact, more !== undefined),
  };
  if (more === undefined && prefix === "" && suffix === undefined && upper === undefined) return found;
  const approximation = approximations[more ?? ""] ?? approximations[prefix] ?? approximations[suffix ?? ""];
  const top = upper === undefined ? undefined : parseNumeral(upper);
  if (top !== undefined) found.to = top.value;
  if (approximation !== undefined) found.approximation = approximation;
  return found;
}

/** 20余 says nothing below ten: more than its own step is open. */
function stepOf({ value, step }: Numeral, open: boolean): Big {
  if (!open || value.eq(0)) return step;
  let wide = step;
  while (value.mod(wide.times(10)).eq(0)) wide = wide.times(10);
  return wide;
}

function kindOf(text: string, written: Written, western: boolean): NumberKind {
  const { start, end, prefix, numeral: digits, unit, upper } = written;
  if (prefix === "第") return "ordinal";
  if (prefix === "百分之" || prefix === "千分之" || unit === "%" || unit === "‰") return "percent";
  if (unit === "个百分点" || unit === "百分点") return "points";
  if (western && isName(text, start, end, digits, unit)) return "name";
  if (unit === "年" && parseYear(digits) !== undefined) return "year";
  if (unit === "月" || unit === "日" || unit === "号") return unit === "号" ? "name" : "date";
  if (unit === "" && upper === undefined)
    return text[end] === "年" && parseYear(digits) !== undefined ? "year" : "bare";
  return unit === "" ? "bare" : "count";
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const letter = classes.add(letters);
const beforeName = classes.add(`${letters}_@/.-〔`);
const afterName = classes.add("〕@_");

/** Telephone numbers, versions, web addresses: digits that touch letters, or other digits across a dash. */
function isName(text: string, start: number, end: number, digits: string, unit: string): boolean {
  if (classes.at(text, start - 1, beforeName) || classes.at(text, end, afterName)) return true;
  if (unit !== "") return false;
  if (classes.at(text, end, letter)) return true;
  return (
    digits.length >= 7 ||
    (digits.length > 2 && /^0\d/.test(digits)) ||
    (text[end] === "-" && /^-\d{3}/.test(text.slice(end, end + 4)))
  );
}
