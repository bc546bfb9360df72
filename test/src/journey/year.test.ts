import {
  blockText,
  check,
  exampleDocument,
  fillEdits,
  notice2021,
  recognise,
  rollEdits,
  rollReport,
  safeFixes,
  toAnnualReport,
  type AnnualReport,
  type CellId,
  type CellValue,
  type Edit,
} from "@nianbao/core";
import { cleanCopy, lintDocx, openDocx, renderReport, type DocxFile } from "@nianbao/docx";
import fc from "fast-check";
import { signedFile } from "../render/signed.js";
import { balancedCells, balancedReport } from "./arbitrary.js";

type Cells = Readonly<Record<CellId, CellValue>>;

/** This year's figures with what last year carried forward carried over, so that every sum still holds. */
function carriedOn(cells: Cells, last: Cells): Cells {
  const now = new Map(Object.entries(cells).map(([id, { value }]) => [id, Number(value)] as const));
  const add = (id: CellId, more: number): void => void now.set(id, now.get(id)! + more);
  const applicants = notice2021.tables
    .find(({ id }) => id === "t3")!
    .cells.filter(({ rowId, columnId }) => rowId === "new" && columnId !== "total")
    .map(({ columnId }) => columnId);
  for (const applicant of applicants) {
    const carried = Number(last[`t3.carriedForward.${applicant}`]!.value);
    const change = carried - now.get(`t3.carriedOver.${applicant}`)!;
    const short = Math.max(0, change + 1 - now.get(`t3.new.${applicant}`)!);
    for (const column of [applicant, "total"]) {
      add(`t3.carriedOver.${column}`, change);
      add(`t3.new.${column}`, short - change);
      add(`t3.granted.${column}`, short);
      add(`t3.total.${column}`, short);
    }
  }
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) =>
      id === "t2.fee" ? [id, cell] : [id, { value: now.get(id)!, state: "number", raw: String(now.get(id)) } as const],
    ),
  );
}

/** Slips that are mended without asking, beside what they become. */
const slips = [
  ["另有来访;均已登记。", "另有来访；均已登记。"],
  ["另有咨询,均已答复。", "另有咨询，均已答复。"],
  ["另有的的咨询均已答复。", "另有的咨询均已答复。"],
] as const;

function made(file: DocxFile, edits: readonly Edit[]): DocxFile {
  const { file: after, refused } = file.apply(edits);
  expect(refused).toEqual([]);
  const bytes = after.toBytes();
  expect(lintDocx(bytes)).toEqual([]);
  return openDocx(bytes);
}

const textsOf = ({ document }: DocxFile): string[] =>
  document.blocks.flatMap((block) => (block.kind === "table" ? [] : [blockText(block)]));
const cellsOf = ({ document }: DocxFile): Cells => toAnnualReport(recognise(document)).cells;
const errors = (file: DocxFile, last: DocxFile) =>
  check(recognise(file.document), { last: recognise(last.document) }).findings.filter(
    ({ severity }) => severity === "error",
  );

test("a year's work, through the file at every step: last year's report is rolled on, filled, checked, mended, made clean and read back", () => {
  const year = fc.tuple(balancedReport(), balancedCells(), fc.subarray([...slips], { minLength: 1 }));
  fc.assert(
    fc.property(year, ([lastReport, figures, planted]) => {
      const last = signedFile(openDocx(renderReport(notice2021, lastReport)));
      expect(errors(last, last)).toEqual([]);

      // Rolled on: the new year stands in it, and no figure of the old one but what is carried over.
      const roll = rollReport(recognise(last.document));
      if (roll.state !== "ready") throw new Error(roll.state);
      const rolled = made(last, rollEdits(roll.plan));
      expect(recognise(rolled.document).year?.value).toBe(lastReport.year + 1);

      // Filled: every figure and every paragraph as given.
      const year = lastReport.year + 1;
      const { agency } = lastReport;
      const report: AnnualReport = {
        ...toAnnualReport(recognise(exampleDocument({ agency, year }))),
        agency,
        year,
        cells: carriedOn(figures, lastReport.cells),
      };
      const filling = fillEdits(recognise(rolled.document), report);
      expect(filling.problems).toEqual([]);
      const filled = signedFile(made(rolled, filling.edits));
      expect(cellsOf(filled)).toMatchObject(report.cells);
      expect(errors(filled, last)).toEqual([]);

      // Slips are found and mended, all that can be without asking, and nothing else is touched.
      const block = filled.document.blocks.findIndex((each) => each.kind === "paragraph" && each.text.length > 60);
      const { length } = blockText(filled.document.blocks[block]!);
      const slipped = made(filled, [
        {
          kind: "replaceText",
          place: { block, start: length, end: length },
          expect: "",
          text: planted.map(([wrong]) => wrong).join(""),
        },
      ]);
      let mended = slipped;
      for (let round = 0; round < 3; round += 1)
        mended = made(mended, safeFixes(check(recognise(mended.document)).findings).edits);
      const right = planted.map(([, words]) => words).join("");
      const before = filled.document.blocks.map(blockText);
      expect(mended.document.blocks.map(blockText)).toEqual(before.with(block, before[block]! + right));

      // The copy that goes out says the same.
      const { bytes } = cleanCopy(mended.toBytes(), { comments: true, revisions: true, highlights: true });
      expect(lintDocx(bytes)).toEqual([]);
      const clean = openDocx(bytes);
      expect(textsOf(clean)).toEqual(textsOf(mended));
      expect(cellsOf(clean)).toMatchObject(report.cells);
      expect(errors(clean, last)).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
