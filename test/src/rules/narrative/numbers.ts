/** Numbers as people write them; independent of the reader under test. */

const digits = "零一二三四五六七八九";

/** 1 to 9999 in Chinese numerals. */
export function chinese(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const places = String(value).padStart(4, "0");
  let text = "";
  for (const [at, unit] of ["千", "百", "十", ""].entries()) {
    const digit = Number(places[at]);
    text += digit === 0 ? "零" : digits[digit]! + unit;
  }
  return text
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "")
    .replace(/^一十/, "十");
}

/** Percent of part in whole with so many decimals, half up, in integers. */
export function percent(part: number, whole: number, decimals = 1): string {
  const scale = 10n ** BigInt(decimals);
  const twice = (BigInt(part) * 100n * scale * 2n) / BigInt(whole);
  const rounded = (twice + 1n) / 2n;
  const text = rounded.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
