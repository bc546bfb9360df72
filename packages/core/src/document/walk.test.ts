import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { documentOf } from "./documentOf.js";
import type { Block, Paragraph, ReportDocument } from "./model.js";
import { walking, type Walk } from "./walk.js";

const paragraph = (text: string): Paragraph => ({ kind: "paragraph", text, runs: [] });
const textOf = (blocks: readonly Block[]): ReportDocument => documentOf({ kind: "txt" }, blocks);

interface Context extends Walk<string> {
  readonly special: ReadonlySet<number>;
}

/** A word in capitals is the state from there on; a special block says so. */
function step(block: Block, at: number, state: string, { special }: Context): readonly [string | undefined, string] {
  const text = block.kind === "paragraph" ? block.text : "";
  const next = /^[A-Z]+$/u.test(text) ? text : state;
  return [text === "" ? undefined : `${at}${next}${text}${special.has(at) ? "!" : ""}`, next];
}

function plainly(blocks: readonly Block[], context: Context): string[] {
  let state = context.start;
  return blocks.flatMap((block, at) => {
    const [item, next] = step(block, at, state, context);
    state = next;
    return item === undefined ? [] : [item];
  });
}

const edit = record({
  at: integer({ min: 0, max: 150 }),
  gone: integer({ min: 0, max: 2 }),
  put: array(constantFrom("", "a", "b", "A", "B"), { maxLength: 2 }),
  special: integer({ min: -1, max: 150 }),
  start: constantFrom("X", "Y"),
});

test("a walk gives what going through all blocks gives, after every edit", () => {
  const walk = walking(step, (a, b) => a === b);
  assert(
    property(integer({ min: 0, max: 120 }), array(edit, { maxLength: 8 }), (size, edits) => {
      let blocks: readonly Block[] = Array.from({ length: size }, (_, at) => paragraph(at % 40 === 7 ? "C" : "c"));
      for (const { at, gone, put, special, start } of edits) {
        blocks = blocks.toSpliced(at % (blocks.length + 1), gone, ...put.map(paragraph));
        const context = { start, special: new Set(special < 0 ? [] : [special]) };
        expect(walk(textOf(blocks), context).flat()).toEqual(plainly(blocks, context));
      }
    }),
  );
});

test("stretches in which nothing changed are not walked again", () => {
  const seen: number[] = [];
  const walk = walking(
    (_, at, state: undefined): readonly [number, undefined] => {
      seen.push(at);
      return [at, state];
    },
    () => true,
  );
  const context = { start: undefined, special: new Set<number>() };
  const blocks = Array.from({ length: 96 }, () => paragraph("c"));
  walk(textOf(blocks), context);
  seen.length = 0;
  walk(textOf(blocks.with(40, paragraph("d"))), context);
  expect([seen.length, seen[0]]).toEqual([32, 32]);
});
