/** Chinese numerals: 十二, 一百二十, 二〇二三. Pure text in, integer out. */

const digits = new Map<string, number>(Array.from("〇一二三四五六七八九", (digit, value) => [digit, value]));
digits.set("零", 0);
digits.set("○", 0);
digits.set("两", 2);

const units = new Map<string, number>([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const sections = new Map<string, number>([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** The digit that one character stands for, 〇 to 九 and 两, or undefined. */
export function spelledDigit(character: string): number | undefined {
  return digits.get(character);
}

/** Digits spelled one by one (二〇二三 = 2023), or undefined when the text is anything else. */
function parseSpelled(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * The integer a Chinese numeral stands for, or undefined when it is not one.
 * Reads 十, 十二, 二十, 一百零三, 三千二百, 一万二千, 两亿, and digits spelled one by one.
 */
export function parseChineseInteger(text: string): number | undefined {
  if (text === "") return undefined;
  const spelled = parseSpelled(text);
  if (spelled !== undefined) return spelled;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  let lastSection = Infinity;
  for (const character of text) {
    const value = digits.get(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const unit = units.get(character);
    if (unit !== undefined) {
      if (unit >= lastUnit || digit === 0 || (digit === undefined && unit !== 10)) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
      continue;
    }
    const scale = sections.get(character);
    if (scale === undefined || scale >= lastSection) return undefined;
    section += digit ?? 0;
    if (section === 0) return undefined;
    total += section * scale;
    section = 0;
    digit = undefined;
    lastUnit = Infinity;
    lastSection = scale;
  }
  return total + section + (digit ?? 0);
}

/** A year of four digits, Western (any width) or Chinese (二〇二三, 二零二三), or undefined. */
export function parseYear(text: string): number | undefined {
  const folded = /^\d{4}$/.test(text) ? text : text.normalize("NFKC").replace(/\s/gu, "");
  const year = /^\d{4}$/.test(folded) ? Number(folded) : folded.length === 4 ? parseSpelled(folded) : undefined;
  return year !== undefined && year >= 1900 && year <= 2100 ? year : undefined;
}
