import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configuredRules, familyOf, rulePages, ruleReference, rules } from "../index.js";

const folder = join(__dirname, "../../../../docs/rules");
const all = [...rules, ...configuredRules];
const references = all.map(ruleReference);
const pages = rulePages(references);

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

test("every invalid example shows a finding, no valid one does, and every rule has a family", () => {
  const silent = references.filter(({ invalid }) => invalid.some(({ findings }) => findings.length === 0));
  const loud = references.filter(({ valid }) => valid.some(({ findings }) => findings.length > 0));
  const strays = references.filter(({ id }) => familyOf(id) === "其他");
  expect([silent, loud, strays].map((list) => list.map(({ id }) => id))).toEqual([[], [], []]);
});
