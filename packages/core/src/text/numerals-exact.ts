import Big from "big.js";
import { spelledDigit } from "./numerals.js";

/** What a numeral stands for, exactly, and how finely it is written. */
export interface Numeral {
  readonly value: Big;
  /** The step between neighbouring numbers written this way: 1 for 12, 0.1 for 12.5, 1000 for 1.2万. */
  readonly step: Big;
}

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const scales: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const zeros = /[〇○零]/u;

/**
 * Reads one numeral of canonical text: `12`, `12,345`, `12.5`, `1.2万`, `3万2千`, `1亿2000万`, `一百二十`, `一万二`, `二〇二三`,
 * `十二点五`, `两千零五`, `廿三`, `半`. Undefined when the text is anything else.
 */
export function parseNumeral(text: string): Numeral | undefined {
  if (text === "半") return { value: new Big("0.5"), step: new Big("0.5") };
  if (/^\d+(?:\.\d+)?$/.test(text)) return plain(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return plain(text.replaceAll(",", ""));
  const spelled = parseSpelled(text);
  if (spelled !== undefined) return plain(spelled);
  return parseScaled(text);
}

const one = new Big(1);
/** Numbers of up to four digits, made once: a report has thousands. */
const small: Numeral[] = [];

function plain(digits: string): Numeral {
  if (digits.length <= 4 && !digits.includes("."))
    return (small[Number(digits)] ??= { value: new Big(digits), step: one });
  const point = digits.indexOf(".");
  const step = point === -1 ? one : new Big(`1e-${digits.length - point - 1}`);
  return { value: new Big(digits), step };
}

/** Digits one by one, two at least or one alone: 二〇二三, 五. */
function parseSpelled(text: string): string | undefined {
  let digits = "";
  for (const character of text) {
    const digit = spelledDigit(character);
    if (digit === undefined) return undefined;
    digits += String(digit);
  }
  return digits === "" ? undefined : digits;
}

interface Part {
  readonly value: Big;
  readonly step: Big;
}

/** Sections of 万 and 亿, each with a number below it before it. */
function parseScaled(text: string): Numeral | undefined {
  const sections = text.match(/[^万亿]*(?:[万亿]|$)/gu)?.filter((section) => section !== "") ?? [];
  let total = new Big(0);
  let step = new Big(1);
  let last = Infinity;
  for (const [index, section] of sections.entries()) {
    const exponent = scales[section.at(-1)!];
    const head = exponent === undefined ? section : section.slice(0, -1);
    if (head === "") {
      // 万亿: the second scale multiplies what stands before it.
      if (exponent !== 8 || last !== 4 || index !== 1) return undefined;
      total = total.times(1e8);
      step = step.times(1e8);
      last = 8;
      continue;
    }
    const part = parseSection(head, last === Infinity ? undefined : last, exponent === undefined);
    if (part === undefined || (exponent !== undefined && exponent >= last)) return undefined;
    const scale = new Big(10).pow(exponent ?? 0);
    const value = part.value.times(scale);
    // A section must stay below the one before it, and nothing may follow a decimal.
    if (index > 0 && (step.lt(new Big(10).pow(last)) || value.gte(new Big(10).pow(last)))) return undefined;
    total = total.plus(value);
    step = part.step.times(scale);
    last = exponent ?? 0;
  }
  return sections.length === 0 ? undefined : { value: total, step };
}

/** A number below 万: 12, 3千2百, 三千二百, 一百零五, 十二点五. @param above exponent of the scale before it, for 一万二. */
function parseSection(text: string, above: number | undefined, final: boolean): Part | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return plain(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return plain(text.replaceAll(",", ""));
  const [whole = "", fraction, more] = text.split("点");
  if (more !== undefined || whole === "") return undefined;
  const integer = parseSmall(whole, above, final && fraction === undefined);
  if (integer === undefined || fraction === undefined) return integer;
  const digits = parseSpelled(fraction);
  if (digits === undefined) return undefined;
  const part = plain(`0.${digits}`);
  return { value: integer.value.plus(part.value), step: part.step };
}

function parseSmall(text: string, above: number | undefined, final: boolean): Part | undefined {
  let total = 0;
  let digit: number | undefined;
  let zero = false;
  let last = above === undefined ? Infinity : 10 ** above;
  let step = 1;
  const pieces = text.match(/\d+|./gu) ?? [];
  for (const [index, piece] of pieces.entries()) {
    const unit = units[piece];
    if (unit !== undefined) {
      if (unit >= last || digit === 0 || (digit === undefined && unit !== 10)) return undefined;
      total += (digit ?? 1) * unit;
      [digit, zero, last, step] = [undefined, false, unit, unit];
      continue;
    }
    if (digit !== undefined) return undefined;
    if (piece in tens) {
      if (last <= 10) return undefined;
      total += tens[piece]!;
      [last, step] = [10, 10];
      continue;
    }
    if (zeros.test(piece)) {
      if (zero || index === pieces.length - 1) return undefined;
      zero = true;
      continue;
    }
    digit = /^\d/.test(piece) ? Number(piece) : spelledDigit(piece);
    if (digit === undefined || (/^\d/.test(piece) && digit >= last)) return undefined;
  }
  if (digit === undefined) return { value: new Big(total), step: new Big(step) };
  // 一百五 and 一万二 leave out the next lower unit; 一百零五 does not.
  const colloquial =
    final && !zero && digit < 10 && last !== Infinity && last > 10 && pieces.length > (above === undefined ? 1 : 0);
  const ones = colloquial ? last / 10 : 1;
  return { value: new Big(total + digit * ones), step: new Big(ones) };
}
