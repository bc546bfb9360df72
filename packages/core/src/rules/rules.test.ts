import {
  applyToModel,
  check,
  exampleDocument,
  exampleTable,
  notice2021,
  recognise,
  ruleById,
  rules,
} from "../index.js";
import { tableOf } from "../form/index.js";
import type { ReportDocument } from "../document/index.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const recogniseBoth = (document: ReportDocument, lastYear?: ReportDocument) =>
  recognise(document, lastYear === undefined ? {} : { lastYear: recognise(lastYear) });
const findingsOf = (document: ReportDocument, only?: string, lastYear?: ReportDocument) =>
  check(recogniseBoth(document, lastYear), only === undefined ? {} : { rules: [ruleById(only)!] }).findings;
const blankTable = (id: "t2" | "t3" | "t4") => exampleTable(tableOf(notice2021, id), () => undefined);

test("every rule file is registered, once, and opens with the article or notice it enforces", () => {
  const folder = __dirname;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?:^|[\\/])(?:[a-z]+-\d+|t\d-[a-z])\.ts$/u.test(file),
  );
  const ids = files.map((file) => file.replace(/^.*[\\/]|\.ts$/gu, "").toUpperCase());
  expect([...ids].sort()).toEqual(rules.map((rule) => rule.id).sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const file of files)
    expect(readFileSync(join(folder, file), "utf8")).toMatch(
      /^\/\*\*\n \* (?:Regulations|Format notice|Standard|Language law|Rules on official documents)/,
    );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const examples = rule.examples();

  it("says what it rests on, why, and what to do", () => {
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.why, rule.todo, ...rule.basis.map(({ demand }) => demand)]) {
      expect(text).toMatch(/\p{Script=Han}{4}/u);
    }
  });

  it("has examples enough", () => {
    expect(examples.valid.length).toBeGreaterThanOrEqual(2);
    expect(examples.invalid.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.valid.map((example) => [example.title, example] as const))(
    "is silent: %s",
    (_, { document, lastYear }) => {
      expect(findingsOf(document, id, lastYear)).toEqual([]);
      expect(findingsOf(document, undefined, lastYear).filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );

  it.each(examples.invalid.map((example) => [example.title, example] as const))("speaks: %s", (_, example) => {
    const findings = findingsOf(example.document, id, example.lastYear);
    expect(findings.map(({ quote }) => quote)).toEqual(example.quotes);
    for (const finding of findings) {
      expect(finding.message.what).toMatch(/\p{Script=Han}/u);
      for (const place of finding.places) expect(place.label).not.toBe("");
    }
  });

  it("its safe fixes mend what they say and break nothing", () => {
    for (const { document, lastYear } of examples.invalid) {
      const before = findingsOf(document, undefined, lastYear);
      for (const finding of before.filter(({ rule: by }) => by === id)) {
        for (const fix of finding.fixes) {
          const applied = applyToModel(document, fix.edits, blankTable);
          expect(applied.refused).toEqual([]);
          if (fix.kind !== "safe") continue;
          const known = new Set(before.map(({ fingerprint }) => fingerprint));
          const after = findingsOf(applied.document, undefined, lastYear);
          expect(after.length).toBeLessThan(before.length);
          expect(after.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
        }
      }
    }
  });
});

test("a complete report is clean, and every check was made", () => {
  const lastYear = exampleDocument({ year: 2024, cells: { "t2.normativeDocument.inForce": 8 } });
  const { findings, outcomes } = check(recogniseBoth(exampleDocument(), lastYear));
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ state }) => state !== "passed")).toEqual([]);
});
