import fc from "fast-check";
import {
  canonicalise,
  canonicalMap,
  describeDifference,
  difference,
  editDistance,
  foldWidth,
  parseChineseInteger,
  parseYear,
  sentences,
  similarity,
} from "./index.js";

const chinese = fc.string({
  unit: fc.constantFrom(...Array.from("政府信息公开（）()，,“” 　\n0１a一·")),
  maxLength: 30,
});

describe("canonicalise", () => {
  it.each([
    ["自 然 人", "自然人"],
    ["总　计", "总计"],
    ["商业\n企业", "商业企业"],
    ["(一) 予以公开", "（一）予以公开"],
    ["１．属于国家秘密", "1.属于国家秘密"],
    ['3.危及"三安全一稳定"', "3.危及“三安全一稳定”"],
    ["⼀、总体情况", "一、总体情况"],
    ["\u200b本年收费金额(单位:万元)\ufeff", "本年收费金额（单位：万元）"],
  ])("takes %j and %j for the same", (a, b) => expect(canonicalise(a)).toBe(canonicalise(b)));

  it("keeps different words different", () => {
    expect(canonicalise("其他法律法规")).not.toBe(canonicalise("其他法律行政法规"));
    expect(canonicalise("〔2021〕")).not.toBe(canonicalise("（2021）"));
  });

  it("is idempotent and never grows spaces", () => {
    fc.assert(
      fc.property(fc.oneof(chinese, fc.string({ unit: "grapheme" })), (text) => {
        const once = canonicalise(text);
        expect(canonicalise(once)).toBe(once);
        expect(once).not.toMatch(/\s/u);
      }),
    );
  });

  it("maps every unit back to where it came from", () => {
    fc.assert(
      fc.property(fc.oneof(chinese, fc.string({ unit: "grapheme" })), (source) => {
        const { text, offsets } = canonicalMap(source);
        expect(text).toBe(canonicalise(source));
        expect(offsets).toHaveLength(text.length + 1);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
        expect(canonicalise(source.slice(0, offsets[text.length >> 1]))).toBe(
          text.slice(0, offsets.indexOf(offsets[text.length >> 1]!)),
        );
      }),
    );
  });

  it("folds widths without changing lengths", () => {
    fc.assert(fc.property(chinese, (text) => expect(foldWidth(text)).toHaveLength(text.length)));
    expect(foldWidth("２０２３　年，")).toBe("2023 年,");
  });
});

/** Independent encoder: the way numbers below 10^8 are written. */
function encode(value: number): string {
  const digit = "零一二三四五六七八九";
  const below = (n: number): string => {
    let text = "";
    let gap = false;
    for (const [unit, name] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const d = Math.floor(n / unit) % 10;
      if (d === 0) {
        gap = text !== "";
        continue;
      }
      text += `${gap ? "零" : ""}${digit[d]!}${name}`;
      gap = false;
    }
    return text;
  };
  if (value === 0) return "零";
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text = (high > 0 ? `${below(high)}万` : "") + (high > 0 && low > 0 && low < 1000 ? "零" : "") + below(low);
  return text.startsWith("一十") ? text.slice(1) : text;
}

describe("Chinese numerals", () => {
  it("reads what an encoder writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) =>
        expect(parseChineseInteger(encode(value))).toBe(value),
      ),
    );
  });
  it.each(["", "件", "百", "一二百", "十万万", "零十", "三四十"])("refuses %j", (text) =>
    expect(parseChineseInteger(text)).toBeUndefined(),
  );
  it("reads years in every writing", () => {
    for (const year of ["2023", "２０２３", "20 23", "二〇二三", "二零二三", "二○二三"])
      expect(parseYear(year)).toBe(2023);
    for (const other of ["二千零二十三", "202", "20234", "3023", "年"]) expect(parseYear(other)).toBeUndefined();
  });
});

describe("difference", () => {
  it("measures", () => {
    fc.assert(
      fc.property(chinese, chinese, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a + b, a)).toBe(b.length);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("its parts make up both texts", () => {
    fc.assert(
      fc.property(chinese, chinese, (expected, actual) => {
        const parts = difference(expected, actual);
        expect(canonicalise(parts.map((part) => part.expected).join(""))).toBe(canonicalise(expected));
        expect(canonicalise(parts.map((part) => part.actual).join(""))).toBe(canonicalise(actual));
        for (const part of parts) expect(actual.slice(part.start, part.end)).toBe(part.actual);
        expect(describeDifference(expected, actual) === "").toBe(canonicalise(expected) === canonicalise(actual));
      }),
    );
  });

  it.each([
    ["1.申请人不补正、行政机关不再处理", "1.申请人不补正、行下机关不再处理", "“下”应为“政”"],
    ["2.其他法律行政法规禁止公开", "2.其他 法律法规禁止公开", "“他 法律”后面少了“行政”"],
    ["行政规范性文件", "规范性文件", "前面少了“行政”"],
    ["总计", "总合计", "多了“合”"],
    ["（一）予以公开", "(一) 予以公开", ""],
  ])("says how %s became %s", (expected, actual, words) => expect(describeDifference(expected, actual)).toBe(words));
});

it("sentences tile a paragraph", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("年报。！；”）\nab")), maxLength: 40 }), (text) => {
      const spans = sentences(text);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }),
  );
  expect(sentences("他说“好。”走了。").length).toBe(2);
});
