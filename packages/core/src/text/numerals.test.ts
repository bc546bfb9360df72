import fc from "fast-check";
import { canonicalise, findNumbers, parseNumeral } from "./index.js";

/** Independent encoder, by strings of digits: groups of four, each written on its own. */
function write(value: number): string {
  const names = "零一二三四五六七八九";
  const digits = String(value);
  if (value === 0) return "零";
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  const words = groups.map((group) =>
    group
      .padStart(4, "0")
      .replace(/./g, (digit, at: number) =>
        digit === "0" ? "零" : `${names[Number(digit)]!}${["千", "百", "十", ""][at]!}`,
      ),
  );
  const scaled = words.map((word, index) =>
    /^零+$/.test(word) ? "零" : word + ["", "万", "亿"][words.length - 1 - index]!,
  );
  return scaled
    .join("")
    .replace(/零+/g, "零")
    .replace(/零(?=[万亿]|$)/g, "")
    .replace(/^零/, "")
    .replace(/^一十/, "十");
}

const written = (text: string): string | undefined => parseNumeral(canonicalise(text))?.value.toFixed();

test("reads what the encoder writes, up to a hundred billion", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(9999), fc.nat(99_999_999), fc.nat(99_999_999_999)), (value) =>
      expect([write(value), written(write(value))]).toEqual([write(value), String(value)]),
    ),
  );
});

test("reads digits with separators, decimals and scales exactly", () => {
  fc.assert(
    fc.property(
      fc.nat(999_999_999),
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom("", "万", "亿"),
      (whole, part, scale) => {
        const decimals = String(part).padStart(4, "0");
        const zeros = { "": 0, 万: 4, 亿: 8 }[scale];
        const all = `${whole}${decimals}`.padEnd(String(whole).length + Math.max(4, zeros), "0");
        const at = String(whole).length + zeros;
        const expected = `${all.slice(0, at)}.${all.slice(at)}`.replace(/\.?0*$/, "").replace(/^0+(?=\d)/, "");
        expect(written(`${whole}.${decimals}${scale}`)).toBe(expected);
        if (scale === "") expect(written(whole.toLocaleString("en-US"))).toBe(String(whole));
      },
    ),
  );
});

test.each([
  ["一万二", "12000"], ["一百五", "150"], ["一百零五", "105"], ["3万2千", "32000"], ["1.2亿", "120000000"], ["1亿2000万", "120000000"],
  ["两千零五", "2005"], ["廿三", "23"], ["二〇二三", "2023"], ["二○二三", "2023"], ["十二点五", "12.5"], ["半", "0.5"], ["1.2万亿", "1200000000000"],
  ["１２３４", "1234"], ["12，345", "12345"], ["3千5百", "3500"], ["百二", undefined], ["一二百", undefined], ["十万万", undefined], ["1.2万3千", undefined],
  ["12,34", undefined], ["件", undefined], ["", undefined], ["三四十", undefined], ["万", undefined], ["1万2万", undefined],
])("%s is %s", (text, value) => expect(written(text)).toBe(value)); // prettier-ignore

const found = (text: string): string[] => {
  const canonical = canonicalise(text);
  return findNumbers(canonical).map(
    ({ numeralStart, numeralEnd, kind, value, to, unit, approximation }) =>
      `${kind}:${canonical.slice(numeralStart, numeralEnd)}=${value.toFixed()}${to === undefined ? "" : `~${to.toFixed()}`}${unit}${approximation === undefined ? "" : `(${approximation})`}`,
  );
};

test.each([
  ["收到申请１２件，约三百余条", ["count:12=12件", "count:三百余=300条(over)"]],
  ["收取12.36万元、一亿元", ["count:12.36万=123600元", "count:一亿=100000000元"]],
  [
    "占百分之十二点五，下降 3.2 个百分点，即12.5%",
    ["percent:十二点五=12.5", "points:3.2=3.2个百分点", "percent:12.5=12.5%"],
  ],
  [
    "2025 年 12 月 31 日，二〇二四年三月",
    ["year:2025=2025年", "date:12=12月", "date:31=31日", "year:二〇二四=2024年", "date:三=3月"],
  ],
  ["第五十条、第3项", ["ordinal:五十=50条", "ordinal:3=3项"]],
  [
    "阅读量330余万人次，20余篇，10多万次",
    ["count:330余万=3300000人次(over)", "count:20余=20篇(over)", "count:10多万=100000次(over)"],
  ],
  ["3—5件，20至30份以上", ["count:3=3~5件", "count:20=20~30份(atLeast)"]],
  ["近千人，不少于两次，12件左右", ["count:两=2次(atLeast)", "count:12=12件(about)"]],
  ["电话：0000-0000000，国办函〔2020〕109号", ["name:0000=0~0", "name:2020=2020", "name:109=109号"]],
  ["一是统一思想，万一三公经费", []],
  ["三个半工作日，2个半月，半年", ["count:三=3.5个", "count:2=2.5个", "count:半=0.5年"]],
  ["一百二十件", ["count:一百二十=120件"]],
  ["12,345件，12，345件", ["count:12,345=12345件", "count:12,345=12345件"]],
])("numbers of %s", (text, expected) => expect(found(text)).toEqual(expected));

test("every token stands where it says, in order, none overlapping, and time grows with the text", () => {
  const unit = fc.constantFrom(..."0123456789,.第百分之一二三四十万亿余多约件条元%年月日-至〔〕号半点零".split(""));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let last = 0;
      for (const number of findNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(last);
        expect(number.numeralStart).toBeGreaterThanOrEqual(number.start);
        expect(number.numeralEnd).toBeLessThanOrEqual(number.end);
        expect(number.step.gt(0)).toBe(true);
        last = number.end;
      }
    }),
  );
});
