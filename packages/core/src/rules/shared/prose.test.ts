import { exampleDocument, paragraph } from "../../check/example.js";
import { recognise } from "../../recognise/recognise.js";
import { blankPairs, proseOf } from "./prose.js";

const kinds = (lines: readonly string[]): string[] => {
  const document = exampleDocument();
  const blocks = [...document.blocks, ...lines.map((line) => paragraph(line))];
  const { paragraphs } = proseOf(recognise({ ...document, blocks }));
  return paragraphs.slice(-lines.length).map(({ kind }) => kind);
};

test("tells headings, body, signature and date apart", () => {
  expect(
    kinds([
      "（一）主动公开情况",
      "（二）平台建设。维护网站专栏6个。",
      "全年培训3次，覆盖全部科室",
      "",
      "示例市示例区司法局",
      "2026年1月20日",
    ]),
  ).toEqual(["heading", "body", "body", "blank", "signature", "date"]);
});

test("a comment that a text file carries in the line is not the report's text", () => {
  const document = exampleDocument();
  const text = "专栏更新及时。Comment by 甲: 请核对";
  const block = document.blocks.length;
  const place = { block, start: 7, end: text.length };
  const { paragraphs } = proseOf(
    recognise({
      ...document,
      blocks: [...document.blocks, paragraph(text)],
      comments: [{ author: "甲", text: "请核对", place }],
    }),
  );
  expect(paragraphs.at(-1)!.text.trim()).toBe("专栏更新及时。");
  expect(paragraphs.at(-1)!.text).toHaveLength(text.length);
});

test.each([
  ["印发《公开指南》和《目录》。", "印发《␀␀␀␀》和《␀␀》。"],
  ["《关于〈目录〉的通知》", "《␀␀␀␀␀␀␀␀␀》"],
  ["《甲《乙》丙》丁", "《␀␀␀␀␀》丁"],
  ["《甲《乙》丙", "《␀␀␀》丙"],
  ["没有书名号》的", "没有书名号》的"],
  ["《没有后一半", "《没有后一半"],
])("blanks what stands in marks: %s", (text, expected) => {
  expect(blankPairs(text, "《", "》")).toBe(expected.replaceAll("␀", "\u2400"));
});
