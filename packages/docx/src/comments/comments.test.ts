import { cellText, exampleDocument, notice2021, recognise, toAnnualReport, type Edit, type Place } from "@nianbao/core";
import fc from "fast-check";
import { lintDocx, openDocx, readDocx, renderNote, renderReport, trackEdits, withComments } from "../index.js";

const { agency, year, ...rest } = toAnnualReport(recognise(exampleDocument()));
const bytes = renderReport(notice2021, { ...rest, agency: agency!, year: year! });
const document = readDocx(bytes);
const paragraphs = document.blocks.flatMap((block, index) =>
  block.kind === "paragraph" && block.text.length > 4 && !block.text.includes("\n")
    ? [{ block: index, text: block.text }]
    : [],
);
const somewhere = fc.tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.nat()).map(([{ block, text }, a, b]): Place => {
  const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
  return { block, start, end: end + 1 };
});
const who = { author: "示例市示例区人民政府办公室", initials: "审", date: "2026-01-15T00:00:00Z" };
const texts = (of: typeof document): unknown =>
  of.blocks.map((block) => (block.kind === "paragraph" ? block.text : block.cells.map(cellText)));

test("comments stand at their words, however they overlap, and change no text", () => {
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 1, maxLength: 8 }), (places) => {
      const comments = places.map((place, index) => ({ place, lines: [`第 ${index} 条`, "a<b>&c"] }));
      const result = withComments(bytes, comments, who);
      const read = readDocx(result);
      expect(read.comments).toEqual(
        places.map((place, index) => ({ author: who.author, text: `第 ${index} 条\na<b>&c`, place })),
      );
      expect(texts(read)).toEqual(texts(document));
      expect(lintDocx(result)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("a cell, an empty cell, a whole table and nothing at all can be commented on; comments that are there stay", () => {
  const table = document.blocks.findIndex((block) => block.kind === "table");
  const blank = readDocx(renderReport(notice2021, { agency: agency!, year: year! }));
  const cell = { row: 2, column: 1, paragraph: 0 };
  const at = (place?: Place): { place: Place | undefined; lines: string[] } => ({ place, lines: ["看这里"] });
  const first = withComments(bytes, [at({ block: table, cell, start: 0, end: 1 }), at()], who);
  const again = readDocx(withComments(first, [at({ block: table, start: 0, end: 0 })], who));
  expect(again.comments.map(({ place }) => place)).toMatchObject([
    { block: table, cell },
    { block: 0 },
    { block: table, cell: { row: 0, column: 0 } },
  ]);
  const empty = withComments(
    renderReport(notice2021, { agency: agency!, year: year! }),
    [at({ block: blank.blocks.findIndex((block) => block.kind === "table"), cell, start: 0, end: 0 })],
    who,
  );
  expect(readDocx(empty).comments).toHaveLength(1);
  expect(lintDocx(empty)).toEqual([]);
});

test("tracked edits read like plain ones, and the old words are still there to be taken back", () => {
  const edit = fc.tuple(somewhere, fc.string({ maxLength: 6 })).map(([place, words]): Edit => {
    const block = document.blocks[place.block];
    const text = block?.kind === "paragraph" ? block.text : "";
    const clean = words.replace(/[\n\t]/g, "");
    return { kind: "replaceText", place, expect: text.slice(place.start, place.end), text: clean };
  });
  const apart = fc.uniqueArray(edit, {
    minLength: 1,
    maxLength: 6,
    selector: (each) => (each.kind === "replaceText" ? each.place.block : 0),
  });
  fc.assert(
    fc.property(apart, (edits) => {
      const tracked = trackEdits(bytes, edits, who);
      const plain = openDocx(bytes).apply(edits);
      expect(tracked.refused).toEqual([]);
      const read = readDocx(tracked.bytes);
      expect(texts(read)).toEqual(texts(plain.file.document));
      expect(lintDocx(tracked.bytes)).toEqual([]);
      if (edits.some((each) => each.kind === "replaceText" && each.expect !== each.text)) {
        expect(read.revisions.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 12 },
  );
});

test("a cell is tracked too; what adds or removes paragraphs is refused", () => {
  const block = document.blocks.findIndex((each) => each.kind === "table");
  const table = document.blocks[block];
  const cell = table?.kind === "table" ? table.cells.find(({ row, column }) => row === 2 && column === 1)! : undefined;
  const edits: Edit[] = [
    { kind: "setCell", block, row: 2, column: 1, expect: cellText(cell!), text: "77" },
    { kind: "removeBlock", block: 0, expect: "x" },
  ];
  const { bytes: result, refused } = trackEdits(bytes, edits, who);
  expect(refused).toEqual([{ edit: edits[1], code: "failed" }]);
  const read = readDocx(result).blocks[block];
  expect(read?.kind === "table" && cellText(read.cells.find(({ row, column }) => row === 2 && column === 1)!)).toBe(
    "77",
  );
});

test("a letter has its title, paragraphs and signature, and nothing of a report", () => {
  const letter = renderNote({
    title: "关于退回的意见",
    paragraphs: ["示例局：", "请修改 <b>。"],
    signature: ["办公室", "2026年1月15日"],
  });
  expect(readDocx(letter).blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"))).toEqual([
    "关于退回的意见",
    "示例局：",
    "请修改 <b>。",
    "办公室",
    "2026年1月15日",
  ]);
  expect(lintDocx(letter)).toEqual([]);
});
