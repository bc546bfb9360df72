import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configuredRules, familyOf, rulePages, ruleReference, rules } from "../index.js";

const folder = join(__dirname, "../../../../docs/rules");
const all = [...rules, ...configuredRules];
const pages = rulePages(all);

test("every rule has a page, and no page is left of a rule that went", () => {
  expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...pages.keys()].sort());
});

test.each([...pages])("docs/rules/%s is up to date (node scripts/docs.mjs rules)", (name, text) => {
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

test("a page shows what is flagged, what is said of it, the basis and what to do", () => {
  const page = pages.get("XR-01.md")!;
  expect(page).toMatch(/^# XR-01 .+$/mu);
  expect(page).toContain("<mark>2025年共收到依申请公开0件</mark>");
  for (const heading of ["要求", "为什么", "怎么改", "有问题的例子", "没有问题的例子"])
    expect(page).toContain(`## ${heading}\n`);
  expect(page).not.toMatch(/undefined|\[object|NaN/u);
});

test.each(all.map((rule) => [rule.id, rule] as const))(
  "%s: every invalid example shows a finding, every rule has a family",
  (id, rule) => {
    const { invalid, valid } = ruleReference(rule);
    for (const { findings } of invalid) expect(findings.length).toBeGreaterThan(0);
    for (const { findings } of valid) expect(findings).toEqual([]);
    expect(familyOf(id)).not.toBe("其他");
  },
);
