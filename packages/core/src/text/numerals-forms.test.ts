import fc from "fast-check";
import { canonicalise, findNumbers } from "./index.js";

/**
 * Every way in which a report writes a number, made by an encoder that shares nothing with the reader: it works on strings of digits and
 * knows neither its grammar nor its words.
 */
const digits = "零一二三四五六七八九";
const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)]!);
const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+$)/g, ",");

/** 1 … 9999 in Chinese, place by place. */
function chinese(value: number): string {
  const places = String(value).padStart(4, "0").split("");
  const words = places.map((digit, at) => (digit === "0" ? "零" : digits[Number(digit)]! + "千百十".charAt(at)));
  return words
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "")
    .replace(/^一十/, "十");
}

interface Written {
  readonly text: string;
  readonly value: string;
  readonly kind: string;
  readonly unit: string;
  readonly approximation?: string;
  readonly to?: string;
}

const units = fc.constantFrom("件", "条", "份", "宗", "例", "篇", "次", "人次");
const small = fc.integer({ min: 1, max: 9999 });
const form = (text: string, value: string, unit: string, more: Partial<Written> = {}): Written => ({
  text,
  value,
  kind: "count",
  unit,
  ...more,
});

const forms: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  "digits: 120件": fc.tuple(small, units).map(([n, unit]) => form(`${n}${unit}`, String(n), unit)),
  "spaces round them: 120 件": fc.tuple(small, units).map(([n, unit]) => form(` ${n} ${unit}`, String(n), unit)),
  "full width: １２０件": fc.tuple(small, units).map(([n, unit]) => form(fullWidth(`${n}`) + unit, String(n), unit)),
  "grouped: 12,345件": fc
    .tuple(fc.integer({ min: 1000, max: 99_999_999 }), units)
    .map(([n, unit]) => form(grouped(String(n)) + unit, String(n), unit)),
  "Chinese: 一百二十件": fc.tuple(small, units).map(([n, unit]) => form(chinese(n) + unit, String(n), unit)),
  "万 with decimals: 1.2万条": fc
    .tuple(small, fc.integer({ min: 1, max: 9 }), units)
    .map(([n, tenth, unit]) => form(`${n}.${tenth}万${unit}`, `${n}${tenth}000`, unit)),
  "Chinese 万: 三万零五件": fc
    .tuple(small, fc.integer({ min: 1, max: 999 }), units)
    .map(([n, rest, unit]) => form(`${chinese(n)}万零${chinese(rest)}${unit}`, String(n * 10_000 + rest), unit)),
  "zero: 0件, 零件": fc
    .tuple(fc.constantFrom("0", "零", "０"), units)
    .map(([zero, unit]) => form(zero + unit, "0", unit)),
  "money in yuan: 300元": small.map((n) => form(`${n}元`, String(n), "元")),
  "money in 万元: 12.36万元": fc
    .tuple(fc.nat(9999), fc.integer({ min: 0, max: 9999 }))
    .map(([n, part]) => form(`${n}.${String(part).padStart(4, "0")}万元`, String(n * 10_000 + part), "元")),
  "余 and 多: 20余件, 三百多条": fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("余", "多"), units)
    .chain(([n, more, unit]) =>
      fc.constantFrom(
        form(`${n}0${more}${unit}`, `${n}0`, unit, { approximation: "over" }),
        form(`${chinese(n * 10)}${more}${unit}`, `${n}0`, unit, { approximation: "over" }),
      ),
    ),
  "余万: 330余万次": fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("余", "多"))
    .map(([n, more]) => form(`${n}0${more}万次`, `${n}00000`, "次", { approximation: "over" })),
  "about: 约300条, 300条左右": fc
    .tuple(small, units, fc.boolean())
    .map(([n, unit, before]) =>
      form(before ? `约${n}${unit}` : `${n}${unit}左右`, String(n), unit, { approximation: "about" }),
    ),
  "bounds: 不少于3次, 20份以上": fc
    .tuple(small, units, fc.boolean())
    .map(([n, unit, before]) =>
      form(before ? `不少于${n}${unit}` : `${n}${unit}以上`, String(n), unit, { approximation: "atLeast" }),
    ),
  "ranges: 3—5件, 20至30份": fc
    .tuple(small, fc.integer({ min: 1, max: 99 }), units, fc.constantFrom("—", "至", "～", "-"))
    .map(([n, more, unit, to]) => form(`${n}${to}${n + more}${unit}`, String(n), unit, { to: String(n + more) })),
  "percent: 12.5%, 百分之十二点五": fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([n, tenth, words]) =>
      words
        ? form(`百分之${chinese(n)}点${digits[tenth]!}`, `${n}.${tenth}`, "", { kind: "percent" })
        : form(`${n}.${tenth}%`, `${n}.${tenth}`, "%", { kind: "percent" }),
    ),
  "percentage points: 3.2个百分点": fc
    .tuple(fc.nat(99), fc.integer({ min: 1, max: 9 }))
    .map(([n, tenth]) => form(`${n}.${tenth}个百分点`, `${n}.${tenth}`, "个百分点", { kind: "points" })),
  "years: 2025年, 二〇二五年": fc
    .tuple(fc.integer({ min: 2000, max: 2039 }), fc.constantFrom("〇", "○", ""))
    .map(([year, zero]) => {
      const words = String(year).replace(/\d/g, (digit) => (digit === "0" ? zero : digits[Number(digit)]!));
      return form(`${zero === "" ? year : words}年`, String(year), "年", { kind: "year" });
    }),
};

describe.each(Object.keys(forms))("%s", (name) => {
  test("is read with its value, unit and exactness, wherever it stands", () => {
    fc.assert(
      fc.property(
        forms[name]!,
        fc.constantFrom("收到申请", "共", "其中，网上提交", "分别为"),
        ({ text, ...expected }, before) => {
          const found = findNumbers(canonicalise(`${before}${text}。`));
          const read = found.map(({ kind, value, unit, approximation, to }) => ({
            value: value.toFixed(),
            kind,
            unit,
            ...(approximation === undefined ? {} : { approximation }),
            ...(to === undefined ? {} : { to: to.toFixed() }),
          }));
          expect([text, read]).toEqual([text, [expected]]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
