import fc from "fast-check";
import { exampleDocument, paragraph } from "../check/example.js";
import { deltaOf, withDelta } from "./delta.js";
import type { Block, ReportDocument } from "./model.js";

const block = (text: string): Block => paragraph(text);
const documentOf = (blocks: readonly Block[]): ReportDocument => ({ ...exampleDocument(), blocks });

test("one paragraph of many is all that is told", () => {
  const blocks = ["甲", "乙", "丙", "丁"].map(block);
  const next = documentOf([...blocks.slice(0, 2), block("改"), ...blocks.slice(3)]);
  expect(deltaOf(documentOf(blocks), next)).toMatchObject({ head: 2, tail: 1, middle: [{ text: "改" }] });
  expect(deltaOf(undefined, next).middle).toHaveLength(4);
});

test("whatever was put in, taken out or moved, the other side has the same document, with its own objects where they stayed", () => {
  const pool = ["甲", "乙", "丙", "甲", ""].map(block);
  const some = fc.array(fc.constantFrom(...pool), { maxLength: 8 }).map(documentOf);
  fc.assert(
    fc.property(some, some, (previous, next) => {
      const told = withDelta(previous, structuredClone(deltaOf(previous, next)));
      expect(told).toEqual(next);
      const { head, tail } = deltaOf(previous, next);
      for (let at = 0; at < head; at += 1) expect(told.blocks[at]).toBe(previous.blocks[at]);
      if (tail > 0) expect(told.blocks.at(-1)).toBe(previous.blocks.at(-1));
    }),
  );
});
