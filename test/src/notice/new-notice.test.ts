/**
 * What a new notice takes: its data, its line in packages/core/src/form/notices.ts, and the last year of the one before it. Here
 * both are put in for a notice that does not exist, and everything else is the product as it is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  check,
  currentNotice,
  exampleDocument,
  fillEdits,
  parseAnnualReport,
  quantityOf,
  recognise,
  repairPlan,
  rollReport,
  sentenceDrafts,
  tableOf,
  toAnnualReport,
  type CellId,
  type CellValue,
} from "@nianbao/core";
import { openDocx, readReport, renderReport } from "@nianbao/docx";
import { readSheet, writeCsv, writeSheet } from "@nianbao/sheet";
import { nianbao, temporaryFolder } from "../cli/harness.js";
import type * as Notices from "../../../packages/core/src/form/notices.js";
import type * as Added from "./notice2031.js";
import { notice2031 } from "./notice2031.js";

jest.mock("../../../packages/core/src/form/notices.js", () => {
  const { notice2031: added } = jest.requireActual<typeof Added>("./notice2031.js");
  const { notices } = jest.requireActual<typeof Notices>("../../../packages/core/src/form/notices.js");
  const [before, ...others] = notices;
  return { notices: [added, { ...before, years: { ...before.years, to: 2030 } }, ...others] };
});

const folder = temporaryFolder();
const agency = "示例市示例区司法局";
const ids = notice2031.tables.flatMap((table) => table.cells.map(({ id }) => id));
/** A clean report of the new form; its table 2 has figures of its own. */
const own: Readonly<Record<CellId, string>> = {
  "t2.normativeDocument.published": "4",
  "t2.explanation.published": "6",
  "t2.fee": "12.36",
};
/** What the cells say, without where it stands. */
const said = (cells: Readonly<Record<CellId, CellValue>>) =>
  Object.fromEntries(Object.entries(cells).map(([id, { value, state }]) => [id, [value, state]]));
const report = (cells: Readonly<Record<CellId, string | number>> = {}) =>
  exampleDocument({ form: notice2031, year: 2031, cells: { ...own, ...cells } });

test("it is recognised with every figure, every rule of its forerunner runs, and a clean report is clean", () => {
  const recognised = recognise(report());
  expect(recognised.form).toBe(notice2031);
  expect([...recognised.tables.values()].flatMap((table) => [...table.cells.keys()])).toEqual(ids);
  expect(recognised.chapters.map(({ heading }) => heading)).toEqual(notice2031.chapters.map(({ heading }) => heading));
  const { findings, outcomes } = check(recognised);
  expect(findings).toEqual([]);
  const silent = outcomes.filter(({ reasons }) => reasons.some((reason) => reason.includes("不适用于")));
  expect(silent).toEqual([]);
});

test("its sums are checked under its own labels, and cite it", () => {
  const { findings } = check(recognise(report({ "t3.unable.transferred.school": 9 })));
  const [{ message, basis } = { message: { what: "" }, basis: [] }] = findings;
  expect(findings.map(({ rule }) => rule)).toEqual(["T3-B"]);
  expect(message.what).toContain("（四）无法提供·4.已移交国家档案馆”行“教育机构”列");
  expect(basis[0]?.source).toContain("国办公开办函〔2031〕99号");
  const renamed = check(
    recognise(
      exampleDocument({ form: notice2031, year: 2031, cells: own, labels: { "（一）全部公开": "（一）予以公开" } }),
    ),
  );
  expect(renamed.findings.map(({ rule, quote }) => [rule, quote])).toEqual([["TS-03", "（一）予以公开"]]);
});

test("it is rendered, read back, filled in place and inserted", () => {
  const { cells } = toAnnualReport(recognise(report()));
  const bytes = renderReport(notice2031, { agency, year: 2031, cells });
  expect(said(toAnnualReport(recognise(readReport(bytes))).cells)).toEqual(said(cells));

  const blank = openDocx(renderReport(currentNotice, { agency, year: 2031 }));
  const { edits, problems } = fillEdits(recognise(blank.document), {
    cells: { "t3.new.school": 7, "t2.explanation.published": 3 },
  });
  const { file, refused } = blank.apply(edits);
  expect([problems, refused]).toEqual([[], []]);
  const filled = recognise(file.document);
  expect(filled.tables.get("t3")!.cells.get("t3.new.school")).toMatchObject({ value: 7, state: "number" });
  expect(filled.tables.get("t2")!.cells.get("t2.explanation.published")).toMatchObject({ value: 3 });

  const after = blank.document.blocks.length - 1;
  const twice = blank.apply([{ kind: "insertTable", after, table: "t3" }]).file;
  expect(recognise(twice.document).extraTables).toHaveLength(1);
});

test("its data goes through JSON and spreadsheets under its own labels", async () => {
  const data = toAnnualReport(recognise(report()));
  const parsed = parseAnnualReport(JSON.parse(JSON.stringify(data)));
  expect([parsed.errors, said(parsed.data!.cells)]).toEqual([undefined, said(data.cells)]);
  const units = [{ source: "1.docx", agency, year: 2031, shortNames: [], cells: data.cells }];
  for (const file of [writeCsv(units), await writeSheet(units)]) {
    const read = await readSheet(file);
    expect([read.problems, said(read.units[0]!.cells)]).toEqual([[], said(data.cells)]);
  }
  expect(Buffer.from(writeCsv(units)).toString()).toContain("表三·（一）全部公开·教育机构");
  expect(quantityOf(notice2031, "t3.unable.total")!.cells).toContain("t3.unable.transferred.total");
  expect(sentenceDrafts(recognise(report())).length).toBeGreaterThan(0);
});

test("a report of another year keeps its form; this year's with last year's tables is told, and can be repaired", () => {
  expect(recognise(exampleDocument({ year: 2025 })).form.id).toBe("2021");
  const old = recognise(exampleDocument({ year: 2031 }));
  const told = check(old).findings.filter(({ rule }) => rule === "TS-04");
  expect(told.map(({ message }) => message.what)).toEqual([
    expect.stringContaining("2021年起用的格式"),
    expect.stringContaining("2021年起用的格式"),
  ]);
  const { moves } = repairPlan(old, "t3");
  expect(moves.map(({ cell }) => cell)).toEqual(expect.arrayContaining(["t3.new.total", "t3.granted.naturalPerson"]));
  const rolled = rollReport(recognise(exampleDocument({ year: 2030 })), 2031);
  expect(rolled).toMatchObject({
    state: "formChanged",
    message: expect.stringContaining("国办公开办函〔2031〕99号") as string,
  });
});

test("the command line makes a report of it, and exports what it holds", async () => {
  const cwd = folder();
  expect(await nianbao(["new", "--agency", agency, "--year", "2031", "-o", "a.docx"], { cwd })).toMatchObject({
    code: 0,
  });
  const made = recognise(readReport(readFileSync(join(cwd, "a.docx"))));
  expect([made.form.id, made.tables.get("t3")!.cells.size]).toEqual(["2031", tableOf(notice2031, "t3").cells.length]);
  expect(await nianbao(["export", "a.docx", "-o", "a.csv"], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toContain("4.已移交国家档案馆");
});
