import { notice2021, recognise, type ReportDocument } from "@nianbao/core";
import { openDocx, readFlatOpc, renderReport, skeletonFlatOpc } from "@nianbao/docx";
import fc from "fast-check";
import { sampleCells, sampleReport } from "./sampleReport.js";

const agency = "示例市示例区民政局";

/** Cell id → text of every figure cell that is recognised. */
function figures(document: ReportDocument): Record<string, string> {
  const { tables } = recognise(document);
  return Object.fromEntries(
    [...tables.values()].flatMap(({ cells }) => [...cells.values()].map(({ id, raw }) => [id, raw])),
  );
}

const blank = Object.fromEntries(notice2021.tables.flatMap(({ cells }) => cells.map(({ id }) => [id, ""])));

test.each([
  ["a file", openDocx(renderReport(notice2021, { agency, year: 2025 })).document],
  ["an insertion", readFlatOpc(skeletonFlatOpc(notice2021, { agency, year: 2025 }))],
])("the blank report as %s is recognised whole", (_kind, document) => {
  const report = recognise(document);
  expect(document.notes).toEqual([]);
  expect([report.agency?.name, report.year?.value]).toEqual([agency, 2025]);
  expect(report.title?.text).toBe(`${agency}2025年政府信息公开工作年度报告`);
  expect(report.period?.value).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(report.chapters.map(({ heading, match }) => [heading, match])).toEqual(
    notice2021.chapters.map(({ heading }) => [heading, "exact"]),
  );
  for (const table of report.tables.values()) {
    expect([...table.labels].filter(({ match }) => match !== "exact")).toEqual([]);
    expect(table.shapeFaults).toEqual([]);
  }
  expect(figures(document)).toEqual(blank);
});

test("the page read back is that of the standard", () => {
  const [section] = openDocx(renderReport(notice2021, { agency, year: 2025 })).document.sections;
  expect(section).toMatchObject({ landscape: false });
  const { width, height, top, bottom, left, right } = section!;
  expect([width, height, top, bottom, left, right].map(Math.round)).toEqual([210, 297, 37, 35, 28, 26]);
});

test("property: every figure written is read from its own cell", () => {
  const cell = fc.oneof(
    fc.nat(10_000_000).map((value) => ({ value, state: "number" as const, raw: String(value) })),
    fc.constant({ value: null, state: "blank" as const, raw: "" }),
    fc.constant({ value: null, state: "slash" as const, raw: "/" }),
  );
  const ids = Object.keys(blank);
  fc.assert(
    fc.property(fc.array(cell, { minLength: ids.length, maxLength: ids.length }), (values) => {
      const cells = Object.fromEntries(ids.map((id, index) => [id, values[index]!]));
      const expected = Object.fromEntries(ids.map((id, index) => [id, values[index]!.raw]));
      expect(figures(openDocx(renderReport(notice2021, sampleReport(cells))).document)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test("text written is text read, paragraph by paragraph", () => {
  const report = sampleReport(sampleCells((index) => index));
  const { blocks } = openDocx(renderReport(notice2021, report)).document;
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" && block.text !== "" ? [block.text] : []));
  expect(texts).toEqual([
    `${agency}\n2025年政府信息公开工作年度报告`,
    ...(report.preamble ?? []),
    ...report.chapters.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    agency,
    "2026年　月　日",
  ]);
});
