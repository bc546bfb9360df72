const numerals = "〇一二三四五六七八九十";

/** 一 … 十 for 1 … 10, as chapters are numbered; digits for anything else. */
export function chineseNumeral(number: number): string {
  return numerals[number] ?? String(number);
}
