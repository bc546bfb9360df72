import fc from "fast-check";
import {
  check,
  describeCell,
  exampleDocument,
  exampleTable,
  notice2021,
  recognise,
  type Finding,
} from "../../index.js";
import { applyToModel } from "../../document/index.js";
import { exampleFigures } from "../../check/example-figures.js";
import { cellOf } from "../../form/index.js";

const figures = exampleFigures(notice2021);
const ids = notice2021.identities.flatMap(({ left, right }) => [...left, ...right]);
const summed = [...new Set(ids)];
/** Errors alone: a figure may also be doubtful in itself (AR-13), which is a warning of its own. */
const findingsWith = (cells: Record<string, number>): readonly Finding[] =>
  check(recognise(exampleDocument({ cells }))).findings.filter(({ severity }) => severity === "error");

test("one changed number of the 190 makes one finding that names row, column, both sides and the difference", () => {
  expect(summed).toHaveLength(190);
  fc.assert(
    fc.property(fc.constantFrom(...summed), fc.integer({ min: 0, max: 10_000_000 }), (id, value) => {
      const before = Number(figures.get(id));
      fc.pre(value !== before);
      const findings = findingsWith({ [id]: value });
      expect(findings).toHaveLength(1);
      const [{ message, places, quote, severity }] = findings as [Finding];
      const cell = cellOf(notice2021, id)!;
      expect(severity).toBe("error");
      expect(places.map(({ label }) => label)).toContain(describeCell(notice2021, id));
      expect(places.map(({ text }) => text)).toContain(String(value));
      expect(message.what).toContain(cell.columnLabels.at(-1));
      expect(message.what).toContain(cell.rowLabels.at(-1)!.replace(/（区分处理.*/u, ""));
      expect(message.what).toContain(`相差 ${Math.abs(value - before)}`);
      // Both sides of every sum that the figure is part of, in numbers.
      for (const { left, right } of notice2021.identities) {
        if (![...left, ...right].includes(id)) continue;
        for (const side of [left, right]) {
          const sum = side.reduce((total, each) => total + (each === id ? value : Number(figures.get(each))), 0);
          expect(message.what).toMatch(new RegExp(`[(=]${sum}\\b`));
        }
      }
      if (cell.table === "t3") expect(quote).toBe(String(value));
    }),
    { numRuns: 150 },
  );
});

test.each(summed)("%s: put back by the offered fix, all sums hold", (id) => {
  const document = exampleDocument({ cells: { [id]: Number(figures.get(id)) + 1 } });
  const [finding] = check(recognise(document)).findings;
  const fixes = finding!.fixes.filter(({ caution }) => caution === undefined);
  // In table 4 only the total can be worked out: which of the four outcomes is wrong cannot be known.
  expect(fixes.length).toBeGreaterThan(0);
  for (const { edits } of fixes) {
    const fixed = applyToModel(document, edits, () => exampleTable(notice2021.tables[0]!, () => undefined));
    expect(fixed.refused).toEqual([]);
    expect(check(recognise(fixed.document)).findings).toEqual([]);
  }
});

test("two figures wrong by the same amount are not blamed on a third", () => {
  const findings = findingsWith({
    "t3.granted.naturalPerson": Number(figures.get("t3.granted.naturalPerson")) + 1,
    "t3.partlyGranted.business": Number(figures.get("t3.partlyGranted.business")) + 1,
  });
  expect(findings.map(({ rule }) => rule).sort()).toEqual(["T3-B", "T3-B", "T3-C", "T3-C"]);
});

test("a sum over a blank is not made, and the other sums are", () => {
  const document = exampleDocument({ cells: { "t3.granted.naturalPerson": "", "t4.reconsideration.total": 0 } });
  const { findings, outcomes } = check(recognise(document));
  expect(findings.map(({ rule }) => rule)).toEqual(["TS-05", "T4-A"]);
  const state = (rule: string) => outcomes.find((outcome) => outcome.rule === rule);
  expect(state("T3-B")).toMatchObject({ state: "notAssessable", reasons: [expect.stringContaining("“自然人”列")] });
  expect(state("T3-C")).toMatchObject({ state: "notAssessable", reasons: [expect.stringContaining("（一）予以公开")] });
  expect(state("T3-A")).toMatchObject({ state: "passed" });
  expect(state("T4-A")).toMatchObject({ state: "found" });
});

test("a number too long to be read exactly is a fault, not a sum that seems to hold", () => {
  const huge = "9007199254740993";
  const { findings } = check(recognise(exampleDocument({ cells: { "t4.reconsideration.upheld": huge } })));
  expect(findings).toMatchObject([{ rule: "TS-05", quote: huge }]);
});
