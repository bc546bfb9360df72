import { sentenceAt, sentences } from "./index.js";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

test("a sentence ends with its mark and with what closes after it", () => {
  expect(cut("一是好。二是快！三？四；五!六?七;八\n九")).toEqual([
    ...["一是好。", "二是快！", "三？", "四；", "五!", "六?", "七;", "八\n", "九"],
  ]);
  expect(cut("（见附件。）”完。")).toEqual(["（见附件。）”", "完。"]);
  expect(cut("完）。")).toEqual(["完）。"]);
  expect(cut("")).toEqual([]);
});

test("the sentence that holds a place", () => {
  const text = "甲。乙乙。丙";
  const at = (offset: number): string => {
    const { start, end } = sentenceAt(text, offset);
    return text.slice(start, end);
  };
  expect([0, 1, 2, 4, 5].map(at)).toEqual(["甲。", "甲。", "乙乙。", "乙乙。", "丙"]);
  expect(at(6)).toBe(text);
});
