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
import { exampleLastYear } from "../check/example-last-year.js";
import type { RuleExample } from "../check/rule.js";
import { tableOf } from "../form/index.js";
import { configuredRules } from "./index.js";
import type { ReportDocument } from "../document/index.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const recogniseBoth = (document: ReportDocument, lastYear?: ReportDocument) =>
  recognise(document, lastYear === undefined ? {} : { lastYear: recognise(lastYear) });
const findingsOf = ({ document, lastYear, config = {} }: Omit<RuleExample, "title">, only?: string) =>
  check(recogniseBoth(document, lastYear), {
    config,
    ...(only === undefined ? {} : { rules: [ruleById(only)!] }),
  }).findings;
const blankTable = (id: "t2" | "t3" | "t4") => exampleTable(tableOf(notice2021, id), () => undefined);

test("every rule file is registered, once, and opens with the article or notice it enforces", () => {
  const folder = __dirname;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?:^|[\\/])(?:[a-z]+-\d+|t\d-[a-z])\.ts$/u.test(file),
  );
  const ids = files.map((file) => file.replace(/^.*[\\/]|\.ts$/gu, "").toUpperCase());
  expect([...ids].sort()).toEqual([...rules, ...configuredRules].map((rule) => rule.id).sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const file of files)
    expect(readFileSync(join(folder, file), "utf8")).toMatch(
      /^\/\*\*\n \* (?:Regulations|Format notice|Standard|Language law|Rules on official documents)/,
    );
});

describe.each([...rules, ...configuredRules].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
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

  it.each(examples.valid.map((example) => [example.title, example] as const))("is silent: %s", (_, example) => {
    expect(findingsOf(example, id)).toEqual([]);
    expect(findingsOf(example).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(examples.invalid.map((example) => [example.title, example] as const))("speaks: %s", (_, example) => {
    const findings = findingsOf(example, id);
    expect(findings.map(({ quote }) => quote)).toEqual(example.quotes);
    for (const finding of findings) {
      expect(finding.message.what).toMatch(/\p{Script=Han}/u);
      for (const place of finding.places) expect(place.label).not.toBe("");
    }
  });

  it("its safe fixes mend what they say and break nothing", () => {
    for (const example of examples.invalid) {
      const { document } = example;
      const before = findingsOf(example);
      for (const finding of before.filter(({ rule: by }) => by === id)) {
        for (const fix of finding.fixes) {
          const applied = applyToModel(document, fix.edits, blankTable);
          expect(applied.refused).toEqual([]);
          if (fix.kind !== "safe") continue;
          const known = new Set(before.map(({ fingerprint }) => fingerprint));
          const after = findingsOf({ ...example, document: applied.document });
          expect(after.length).toBeLessThan(before.length);
          expect(after.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
        }
      }
    }
  });
});

test("a complete report is clean, and every check was made", () => {
  const { findings, outcomes } = check(recogniseBoth(exampleDocument(), exampleLastYear()));
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ state }) => state !== "passed")).toEqual([]);
});
