import fc from "fast-check";
import { describeDifference, difference, editDistance, similarity } from "./index.js";

/** By definition, with no care for time. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const replaced = distance(restA, restB) + (a[0] === b[0] ? 0 : 1);
  return Math.min(replaced, distance(restA, b) + 1, distance(a, restB) + 1);
}

/** Length of the longest text that is left of both when characters are taken out. */
function common(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a[0] === b[0]) return 1 + common(a.slice(1), b.slice(1));
  return Math.max(common(a.slice(1), b), common(a, b.slice(1)));
}

const short = fc.string({ unit: fc.constantFrom("公", "开", "1"), maxLength: 5 });

test("distance and similarity are what they are by definition", () => {
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect([a, b, editDistance(a, b)]).toEqual([a, b, distance(a, b)]);
      const longer = Math.max(a.length, b.length);
      expect(similarity(a, b)).toBeCloseTo(longer === 0 ? 1 : (longer - distance(a, b)) / longer, 12);
    }),
    { numRuns: 300 },
  );
});

test("as much as can be is told as the same, and parts of one kind are one part", () => {
  fc.assert(
    fc.property(short, short, (expected, actual) => {
      const parts = difference(expected, actual);
      const same = parts.filter(({ kind }) => kind === "same").map((part) => part.actual);
      expect(same.join("")).toHaveLength(common(expected, actual));
      for (const part of parts) {
        expect(part.expected === "").toBe(part.kind === "extra");
        expect(part.actual === "").toBe(part.kind === "missing");
      }
      const changes = parts.map(({ kind }) => (kind === "same" ? "=" : "x")).join("");
      expect(changes).not.toContain("xx");
    }),
    { numRuns: 300 },
  );
});

test("a part is where it stands in the text as it was written", () => {
  expect(difference("总计", "总 计数")).toEqual([
    { kind: "same", expected: "总计", actual: "总 计", start: 0, end: 3 },
    { kind: "extra", expected: "", actual: "数", start: 3, end: 4 },
  ]);
  expect(difference("结果 纠正", "结果维持")).toEqual([
    { kind: "same", expected: "结果 ", actual: "结果", start: 0, end: 2 },
    { kind: "changed", expected: "纠正", actual: "维持", start: 2, end: 4 },
  ]);
  expect(difference("自然人", "人")).toMatchObject([
    { kind: "missing", expected: "自然", actual: "", start: 0, end: 0 },
    { kind: "same", expected: "人", actual: "人", start: 0, end: 1 },
  ]);
});

test.each([
  ["总计", "总 数 ", "“数”应为“计”"],
  ["本年 新收", "本年", "“本年”后面少了“新收”"],
  ["其他法律法规 禁止", "其他法律法规", "“法律法规”后面少了“禁止”"],
  ["甲公开乙", "甲 公 开丙 ", "“丙”应为“乙”"],
  ["公开丙", "公 开 ", "“公 开”后面少了“丙”"],
  ["申请", "申请 表 ", "多了“表”"],
  ["一、总体", "二、总体情况", "“二”应为“一”；多了“情况”"],
])("%j become %j: %s", (expected, actual, words) => expect(describeDifference(expected, actual)).toBe(words));
