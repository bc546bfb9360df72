const numerals = "〇一二三四五六七八九十";

/** 一 … 十 for 1 … 10, as chapters are numbered. */
export function chineseNumeral(number: number): string {
  return numerals.charAt(number);
}
