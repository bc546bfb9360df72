import { exampleDocument, recognise, toAnnualReport, type CellId } from "@nianbao/core";
import { importing } from "../locale/import.js";
import { importPlan } from "./import-plan.js";
import type { ImportSource } from "./source.js";

const report = recognise(exampleDocument());
const own = toAnnualReport(report);
const textOf = (id: CellId) => own.cells[id]?.raw.trim() ?? "";
const all = new Map(Object.entries(own.cells).map(([id, { raw }]) => [id, raw.trim()]));
const source = (year: number | undefined, cells: Record<CellId, string> = {}): ImportSource => ({
  agency: own.agency ?? undefined,
  year,
  cells: new Map([...all, ...Object.entries(cells)]),
  problems: [],
});

test("the same figures change nothing, and are counted", () => {
  expect(importPlan(report, source(own.year!), textOf)).toMatchObject({ groups: [], same: all.size, problems: [] });
});

test("this year's figures: changed cells by column, old and new; what is blank in the file is kept", () => {
  const plan = importPlan(report, source(own.year!, { "t3.new.business": "1,234", "t3.new.research": "" }), textOf);
  expect(plan.groups).toEqual([
    {
      title: "表三 · 商业企业",
      ticked: true,
      rows: [{ id: "t3.new.business", was: textOf("t3.new.business"), fresh: "1234" }],
    },
  ]);
  expect(plan.kept).toBe(1);
});

test("what is no number, and what the document has no cell for, is told", () => {
  const { groups, problems } = importPlan(
    report,
    source(own.year!, { "t3.new.business": "若干", "t9.x": "1" }),
    textOf,
  );
  expect(groups).toEqual([]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain("“若干”");
});

test("of last year's report only what carries over is taken, over blank cells only unless ticked", () => {
  const last = source(own.year! - 1, { "t3.carriedForward.naturalPerson": "41", "t2.normativeDocument.inForce": "90" });
  const filled = importPlan(report, last, textOf);
  expect(filled.groups.map(({ title, ticked }) => [title, ticked])).toContainEqual([importing.carriedOver, false]);
  expect(filled.compared.length).toBeGreaterThan(5);
  const blank = importPlan(report, last, (id) => (/carriedOver|inForce/u.test(id) ? "" : textOf(id)));
  expect(blank.groups[0]).toMatchObject({ title: importing.carriedOver, ticked: true });
  expect(blank.groups[0]!.rows).toContainEqual({ id: "t3.carriedOver.naturalPerson", was: "", fresh: "41" });
  const inForce = 90 + Number(textOf("t2.normativeDocument.issued")) - Number(textOf("t2.normativeDocument.repealed"));
  expect(blank.groups[1]!.rows).toContainEqual({ id: "t2.normativeDocument.inForce", was: "", fresh: String(inForce) });
});

test("a file of another agency or a distant year is said to be so, and nothing of it is ticked", () => {
  const other = { ...source(own.year! - 5, { "t3.new.business": "5" }), agency: "样例市样例区档案馆" };
  const plan = importPlan(report, other, textOf);
  expect(plan.cautions).toHaveLength(2);
  expect(plan.groups.every(({ ticked }) => !ticked)).toBe(true);
});
