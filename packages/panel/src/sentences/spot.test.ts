import { exampleDocument, recognise } from "@nianbao/core";
import { sentenceSpot } from "./spot.js";

const recognised = recognise(exampleDocument());
const { blocks } = recognised.document;
const textOf = (block: number | undefined): string => {
  const found = blocks[block ?? -1];
  return found?.kind === "paragraph" ? found.text : (found?.kind ?? "nothing");
};

test("behind the last text or table of its chapter, with the look of text", () => {
  for (const chapter of recognised.chapters) {
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
