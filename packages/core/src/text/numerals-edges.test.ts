import { canonicalise, findNumbers, parseChineseInteger, parseNumeral, parseYear } from "./index.js";

const read = (text: string): string | undefined => {
  const numeral = parseNumeral(canonicalise(text));
  return numeral && `${numeral.value.toFixed()} by ${numeral.step.toFixed()}`;
};

test.each([
  ["12", "12 by 1"], ["12.50", "12.5 by 0.01"], ["0.5", "0.5 by 0.1"], ["12,345.67", "12345.67 by 0.01"], ["1,234,567", "1234567 by 1"],
  ["1.2万", "12000 by 1000"], ["12,345万", "123450000 by 10000"], ["1,234,567万", "12345670000 by 10000"], ["3万2千", "32000 by 1000"],
  ["1亿2000万", "120000000 by 10000"], ["1.25万亿", "1250000000000 by 10000000000"], ["半", "0.5 by 0.5"],
  ["一百五", "150 by 10"], ["一千五", "1500 by 100"], ["一百零五", "105 by 1"], ["一万二", "12000 by 1000"], ["一亿二", "120000000 by 10000000"],
  ["一亿二万", "100020000 by 10000"], ["十五", "15 by 1"], ["十", "10 by 10"], ["廿", "20 by 10"], ["一百廿三", "123 by 1"], ["卅", "30 by 10"],
  ["3百12", "312 by 1"], ["3百10", "310 by 1"], ["3千12", "3012 by 1"], ["一百零五点二", "105.2 by 0.1"], ["十二点五万", "125000 by 1000"],
  ["十二点零五", "12.05 by 0.01"], ["一万零十", "10010 by 10"], ["一百", "100 by 100"],
])("%s is %s: its value, and how finely it is written", (text, expected) => expect(read(text)).toBe(expected)); // prettier-ignore

test.each([
  ..."1,2345 1234,567 a1,234 1,234a 12.3.4 12. .5 1.5a ,123".split(" "),
  ..."一点 点五 一点五点二 十点百 一点件 件点五 百点五".split(" "),
  ..."1亿亿 1万万 1万2亿 1亿2万亿 万亿 亿 1.5万2千 1万20000 二万二亿".split(" "),
  ..."一百零 一千零零五 零百 一百二百 百百 百 千 廿十 廿廿 十廿 一百一十廿 3百100 3百1000 一百5a 三百五六 五百件".split(
    " ",
  ),
])("%s is no numeral", (text) => expect(read(text)).toBeUndefined());

test.each([
  "万",
  "零万",
  "一百二百",
  "二十三十",
  "一百件",
  "一万二亿",
  "一万二万",
  "二件",
  "百百",
  "一二百",
  "一百二三",
])("%s is no whole number", (text) => expect(parseChineseInteger(text)).toBeUndefined());
test.each([
  ["一亿零三十", 100_000_030],
  ["两亿三千万", 230_000_000],
  ["一百零三", 103],
  ["十万", 100_000],
])("%s is %d", (text, value) => expect(parseChineseInteger(text)).toBe(value));

test("a year has four digits and lies within two centuries", () => {
  for (const [text, year] of [["1900", 1900], ["2100", 2100], ["一九〇〇", 1900], ["二一〇〇", 2100]] as const)
    expect(parseYear(text)).toBe(year); // prettier-ignore
  for (const text of ["1899", "2101", "02023", "2023.0", "2023年", "一八九九", "零二〇二三", "〇〇二三", "二〇二百"])
    expect(parseYear(text)).toBeUndefined();
});

const found = (text: string): string[] =>
  findNumbers(canonicalise(text)).map(
    ({ kind, value, unit, step, start, end }) =>
      `${kind} ${value.toFixed()}${unit} by ${step.toFixed()}, ${canonicalise(text).slice(start, end)}`,
  );

test.each([
  ["占3.5%和5‰，千分之三", ["percent 3.5% by 0.1, 3.5%", "percent 5‰ by 1, 5‰", "percent 3 by 1, 千分之三"]],
  ["升3百分点", ["points 3个百分点 by 1, 3百分点"]],
  [
    "20余篇，1300多条，25多件",
    ["count 20篇 by 10, 20余篇", "count 1300条 by 100, 1300多条", "count 25件 by 1, 25多件"],
  ],
  ["0余件，1.2万余次", ["count 0件 by 1, 0余件", "count 12000次 by 1000, 1.2万余次"]],
  ["历时3年，1899年，2024年", ["count 3年 by 1, 3年", "count 1899年 by 1, 1899年", "year 2024年 by 1, 2024年"]],
  ["第3个，第十二条", ["ordinal 3个 by 1, 第3个", "ordinal 12条 by 1, 第十二条"]],
  ["12号，5日，5月", ["name 12号 by 1, 12号", "date 5日 by 1, 5日", "date 5月 by 1, 5月"]],
  ["共12，三", ["bare 12 by 1, 12"]],
])("%s: what each number is, and how finely it is written", (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ["A12件", "name"], ["x_12", "name"], ["12B", "name"], ["12件B", "count"], ["v1.2", "name"], ["a@12", "name"], ["12@b", "name"], ["2020〕", "name"],
  ["1234567", "name"], ["123456", "bare"], ["1234567件", "count"], ["012", "name"], ["01", "bare"], ["012件", "count"], ["102", "bare"],
  ["12/30", "bare"], ["12，B", "bare"],
])("%s: is it a number, or only digits of a name?", (text, kind) =>
  expect(findNumbers(canonicalise(text))[0]?.kind).toBe(kind)); // prettier-ignore
