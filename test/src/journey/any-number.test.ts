import {
  check,
  notice2021,
  recognise,
  type AnnualReport,
  type CellForm,
  type Finding,
  type Identity,
  type RecognisedReport,
} from "@nianbao/core";
import { lintDocx, openDocx, readReport, renderReport, type DocxFile } from "@nianbao/docx";
import fc from "fast-check";
import { balancedReport } from "./arbitrary.js";

/**
 * The promise to the clerk, through the bytes of a .docx: whichever of the 190 figures of tables 3 and 4 is changed in
 * a balanced report, a finding names its row and column, both sides of a sum and the difference.
 */
const figures = notice2021.tables.filter((table) => table.id !== "t2").flatMap((table) => table.cells);
const sumsOf = (cell: CellForm): Identity[] =>
  notice2021.identities.filter(({ left, right }) => left.includes(cell.id) || right.includes(cell.id));

interface Written {
  readonly report: AnnualReport;
  readonly file: DocxFile;
  readonly recognised: RecognisedReport;
}

function write(report: AnnualReport): Written {
  const file = openDocx(renderReport(notice2021, report));
  return { report, file, recognised: recognise(file.document) };
}

function findingsAfter(
  { report, file, recognised }: Written,
  cell: CellForm,
  value: number,
  lint: boolean,
): readonly Finding[] {
  const place = recognised.tables.get(cell.table)!.cells.get(cell.id)!.place;
  const { file: changed, refused } = file.apply([
    {
      kind: "setCell",
      block: place.block,
      row: place.cell!.row,
      column: place.cell!.column,
      expect: report.cells[cell.id]!.raw,
      text: String(value),
    },
  ]);
  expect(refused).toEqual([]);
  const bytes = changed.toBytes();
  if (lint) expect(lintDocx(bytes)).toEqual([]);
  return check(recognise(readReport(bytes, { name: "年报.docx" }))).findings;
}

/** Both sides and the difference of a sum after the change. */
function sides(report: AnnualReport, identity: Identity, cell: CellForm, value: number): readonly string[] {
  const at = (id: string): number => (id === cell.id ? value : Number(report.cells[id]!.value));
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + at(id), 0);
  const [left, right] = [sum(identity.left), sum(identity.right)];
  return [String(left), String(right), `相差 ${Math.abs(left - right)}`];
}

function expectFound(findings: readonly Finding[], report: AnnualReport, cell: CellForm, value: number): void {
  const errors = findings.filter((finding) => finding.severity === "error");
  const said = errors.map((finding) => finding.message.what).join("\n");
  // Row and column: by the message itself and by the labels of its places.
  const places = errors.flatMap((finding) => finding.places.map((place) => place.label)).join("\n");
  const row = cell.rowLabels.at(-1)!.replace(/（区分处理.*$/, "");
  expect(said + places).toContain(row);
  expect(said + places).toContain(cell.columnLabels.at(-1)!);
  for (const identity of sumsOf(cell)) {
    for (const words of sides(report, identity, cell, value)) expect(said).toContain(words);
  }
  const touched = errors.some((finding) =>
    finding.places.some((place) => place.text === String(value) && place.cell !== undefined),
  );
  expect(touched).toBe(true);
}

test("every one of the 190", () => {
  const [report] = fc.sample(balancedReport(), { numRuns: 1, seed: 2025 });
  const written = write(report!);
  expect(check(written.recognised).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(figures).toHaveLength(190);
  for (const [index, cell] of figures.entries()) {
    const value = Number(report!.cells[cell.id]!.value) + (index % 2 === 0 ? 1 : -1);
    expectFound(findingsAfter(written, cell, value, index % 10 === 0), report!, cell, value);
  }
});

test("any figure of any balanced report, to any other value", () => {
  fc.assert(
    fc.property(balancedReport(), fc.constantFrom(...figures), fc.nat(99_999), (report, cell, value) => {
      fc.pre(value !== Number(report.cells[cell.id]!.value));
      expectFound(findingsAfter(write(report), cell, value, true), report, cell, value);
    }),
    { numRuns: 25 },
  );
});
