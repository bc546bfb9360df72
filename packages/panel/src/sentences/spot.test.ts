import { exampleDocument, recognise } from "@nianbao/core";
import { sentenceSpot } from "./spot.js";

const recognised = recognise(exampleDocument());
const { blocks } = recognised.document;
const textOf = (block: number | undefined): string => {
  const found = blocks[block ?? -1];
  return found?.kind === "paragraph" ? found.text : (found?.kind ?? "nothing");
};

test("behind the last text or table of its chapter, with the look of text", () => {
  // Chapter one has a part on applications, see below.
  for (const chapter of recognised.chapters.slice(1)) {
    const { after, like } = sentenceSpot(recognised, chapter.form.number)!;
    expect(after).toBeGreaterThanOrEqual(chapter.place.block);
    expect(after).toBeLessThan(chapter.to);
    expect(textOf(like)).toContain("。");
    for (let block = after + 1; block < chapter.to; block += 1) expect(textOf(block)).not.toMatch(/。|table/);
  }
});

test("signature and date stay at the end", () => {
  const signed = recognise({
    ...recognised.document,
    blocks: [
      ...blocks,
      ...["示例市示例区司法局", "2026年1月20日"].map((text) => ({ kind: "paragraph" as const, text, runs: [] })),
    ],
  });
  expect(sentenceSpot(signed, 6)!.after).toBeLessThan(blocks.length);
});

test("at the cursor, also in a table; a chapter that is not there has no end", () => {
  const table = blocks.findIndex(({ kind }) => kind === "table");
  const spot = sentenceSpot(recognised, 1, table);
  expect(spot?.after).toBe(table);
  expect(textOf(spot?.like)).toContain("。");
  const without = recognise(exampleDocument({ order: [1, 2, 3, 4, 5] }));
  expect(sentenceSpot(without, 6)).toBeUndefined();
  expect(sentenceSpot(without, 6, 0)).toBeDefined();
});

test("a sentence on applications goes under the sub-heading 依申请公开 of chapter one, where there is one", () => {
  const paragraphs = [
    "（一）主动公开",
    "公开信息若干。",
    "（二）依申请公开办理情况",
    "按期答复。",
    "（三）监督保障",
    "已培训。",
  ];
  const report = recognise(exampleDocument({ chapters: { 1: { paragraphs } } }));
  const spot = sentenceSpot(report, 1)!;
  expect(report.document.blocks[spot.after]).toMatchObject({ text: "按期答复。" });
});
