import fc from "fast-check";
import type { Block, Paragraph, ReportDocument, Table } from "../document/model.js";
import { reuseBlocks } from "../document/reuse.js";
import { recognise } from "../recognise/recognise.js";
import { rules } from "../rules/index.js";
import { check } from "./check.js";
import { exampleDocument } from "./example.js";

const isParagraph = (block: Block): block is Paragraph => block.kind === "paragraph";

/** Paragraphs that the rules' own examples are about: there is something for every rule to say. */
const pool: readonly Paragraph[] = (() => {
  const texts = new Map<string, Paragraph>();
  for (const rule of rules) {
    const { valid, invalid } = rule.examples();
    for (const { document } of [...invalid, ...valid.slice(0, 1)])
      for (const block of document.blocks.filter(isParagraph)) texts.set(JSON.stringify(block), block);
  }
  return [...texts.values()];
})();

type Change = (blocks: readonly Block[]) => readonly Block[];

const position = fc.nat({ max: 10_000 });
const words = fc.constantFrom(...pool);

const setText: fc.Arbitrary<Change> = fc.tuple(position, words).map(([at, paragraph]) => (blocks) => {
  const index = at % blocks.length;
  return blocks[index]!.kind === "table" ? blocks : blocks.with(index, paragraph);
});
const insert: fc.Arbitrary<Change> = fc.tuple(position, words).map(
  ([at, paragraph]) =>
    (blocks) =>
      blocks.toSpliced(at % (blocks.length + 1), 0, paragraph),
);
const remove: fc.Arbitrary<Change> = position.map(
  (at) => (blocks) => (blocks.length < 2 ? blocks : blocks.toSpliced(at % blocks.length, 1)),
);
const swap: fc.Arbitrary<Change> = fc.tuple(position, position).map(([a, b]) => (blocks) => {
  const [one, other] = [a % blocks.length, b % blocks.length];
  return blocks.with(one, blocks[other]!).with(other, blocks[one]!);
});
const type: fc.Arbitrary<Change> = fc
  .tuple(position, position, fc.constantFrom("12件", "的", "2023年", "。", "《", "我局", "示例市", "未收到申请", "  "))
  .map(([at, offset, text]) => (blocks) => {
    const index = at % blocks.length;
    const block = blocks[index]!;
    if (block.kind === "table") return blocks;
    const cut = offset % (block.text.length + 1);
    return blocks.with(index, { ...block, text: block.text.slice(0, cut) + text + block.text.slice(cut), runs: [] });
  });
const setFigure: fc.Arbitrary<Change> = fc
  .tuple(position, position, fc.constantFrom("", "0", "7", "12件", "/"))
  .map(([at, cell, text]) => (blocks) => {
    const tables = blocks.flatMap((block, index) => (block.kind === "table" ? [[index, block] as const] : []));
    const [index, table] = tables[at % Math.max(1, tables.length)] ?? [];
    return index === undefined ? blocks : blocks.with(index, withCell(table!, cell % table!.cells.length, text));
  });

function withCell(table: Table, at: number, text: string): Table {
  const cell = table.cells[at]!;
  const paragraphs = [{ ...cell.paragraphs[0]!, text, runs: [] }];
  return { ...table, cells: table.cells.with(at, { ...cell, paragraphs }) };
}

const changes = fc.array(fc.oneof(setText, setText, insert, remove, swap, type, type, setFigure), {
  minLength: 1,
  maxLength: 8,
});

/** Everything that there is to say of a document, as plain text. */
function said(document: ReportDocument): string {
  return JSON.stringify(check(recognise(document)));
}

it("a document whose unchanged blocks are the same objects as before is checked as if it had never been seen", () => {
  fc.assert(
    fc.property(changes, (all) => {
      let document = exampleDocument();
      check(recognise(document));
      for (const change of all) {
        document = { ...document, blocks: change(document.blocks) };
        expect(said(document)).toBe(said(structuredClone(document)));
      }
    }),
    { numRuns: 60 },
  );
});

it("a document that was read again keeps the blocks in which nothing changed, and says what was read", () => {
  fc.assert(
    fc.property(changes, (all) => {
      const previous = exampleDocument();
      const blocks = all.reduce((now, change) => change(now), previous.blocks);
      const next = structuredClone({ ...previous, blocks });
      const reused = reuseBlocks(previous, next);
      expect(reused).toEqual(next);
      if (blocks.length === previous.blocks.length)
        blocks.forEach((block, at) => {
          if (block === previous.blocks[at]) expect(reused.blocks[at]).toBe(block);
        });
    }),
    { numRuns: 60 },
  );
});

it("one paragraph more leaves all others the objects they were", () => {
  const previous = exampleDocument();
  const next = structuredClone({ ...previous, blocks: previous.blocks.toSpliced(4, 0, pool[0]!) });
  const { blocks } = reuseBlocks(previous, next);
  expect(blocks.toSpliced(4, 1).every((block, at) => block === previous.blocks[at])).toBe(true);
});
