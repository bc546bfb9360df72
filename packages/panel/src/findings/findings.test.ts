import { check, exampleDocument, recognise, type Finding } from "@nianbao/core";
import { keysAtCursor } from "./at-cursor.js";
import { countBySeverity, filterFindings, isFiltering } from "./filtering.js";
import { findingsText } from "./findings-text.js";
import { firstOf, groupFindings } from "./grouping.js";
import { fixesByKind, safeItems, togetherEdits } from "./kinds.js";
import { previewOf } from "./preview.js";
import { neighbour, stepOfKey } from "./use-steps.js";

const slips = ["本机关坚持以公开为常态,不公开为例外,及时公开。", "本机关按时更新公开指南,修订公开目录。"];
const report = recognise(
  exampleDocument({ chapters: { 2: { paragraphs: slips } }, cells: { "t4.reconsideration.total": 77 } }),
);
const { findings } = check(report);
const commas = findings.filter(({ rule }) => rule === "PU-02");
const told = (finding: Finding) =>
  finding.fixes.map((fix) =>
    previewOf(report, fix.edits).map(({ pieces }) =>
      pieces
        .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `[+${text}+]`))
        .join(""),
    ),
  );

test("a fix is shown with the words round it; what goes and what comes are marked", () => {
  expect(told(commas[0]!)).toEqual([["…机关坚持以公开为常态[-,-][+，+]不公开为例外,及时公…"]]);
  const sum = findings.find(({ rule }) => rule === "T4-A")!;
  expect(told(sum).flat()[0]).toMatch(/^\[-77-\]\[\+\d+\+\]$/u);
});

test("edits in one paragraph are shown together; words that are no longer there are not shown", () => {
  const edits = commas.slice(0, 2).flatMap(({ fixes }) => fixes[0]!.edits);
  const [preview, ...more] = previewOf(report, edits);
  expect(more).toEqual([]);
  expect(preview?.pieces.filter(({ kind }) => kind === "added")).toHaveLength(2);
  expect(preview?.label).toBe("第二部分第1段");
  expect(previewOf(report, [{ ...edits[0]!, expect: "旧" } as (typeof edits)[0]])).toEqual([]);
});

test("fixes of a kind are those of one rule with the same words; all that is safe can be made in one go", () => {
  const alike = fixesByKind(findings).get("PU-02\n改为“，”");
  expect(alike).toHaveLength(3);
  const safe = safeItems(findings);
  expect(safe.map(({ finding }) => finding.rule)).toEqual(commas.map(({ rule }) => rule));
  expect(togetherEdits(safe)).toHaveLength(3);
});

test("a filter goes by severity, chapter and words in any field", () => {
  const found = (filter: Parameters<typeof filterFindings>[2]) => filterFindings(report, findings, filter).length;
  expect(found({})).toBe(findings.length);
  expect(found({ chapter: 2 })).toBe(3);
  expect(found({ chapter: 4, severity: "error" })).toBe(1);
  expect(found({ search: "指南  逗号" })).toBe(1);
  expect(found({ search: "t4-a" })).toBe(1);
  expect([isFiltering({ search: " " }), isFiltering({ chapter: 0 })]).toEqual([false, true]);
  const counts = countBySeverity(findings);
  expect(counts.error + counts.warning + counts.info).toBe(findings.length);
});

test("the list as plain text: titles with their counts, then place, fault, what to do, and the rule, a line each", () => {
  const lines = findingsText("年报", groupFindings(report, findings, "chapter")).split("\r\n");
  expect(lines.slice(0, 4)).toEqual([
    "年报",
    "",
    "二、主动公开政府信息情况（3 处）",
    expect.stringMatching(/^1\. 第二部分第1段：“常态,不公”.+。换成.+。（PU-02）$/u),
  ]);
  expect(lines.filter((line) => /^\d+\. /u.test(line))).toHaveLength(findings.length);
  expect(lines.join("")).not.toMatch(/。。|undefined/u);
  expect(lines.at(-1)).toBe("");
});

test("the list is put up in part, with the whole count of each group", () => {
  const groups = groupFindings(report, findings, "chapter");
  expect(groups.map(({ title, items }) => [title.slice(0, 2), items.length])).toEqual([
    ["二、", 3],
    ["四、", 1],
  ]);
  expect(firstOf(groups, 2).map(({ items, count }) => [items.length, count])).toEqual([[2, 3]]);
});

test("cards at the cursor are those with a place in its paragraph or cell", () => {
  const order = groupFindings(report, findings, "chapter").flatMap(({ items }) => items);
  const [place] = commas[2]!.places;
  expect([...keysAtCursor(order, { ...place!, start: 0, end: 0 })]).toEqual([commas[2]!.fingerprint]);
  expect(keysAtCursor(order, undefined).size).toBe(0);
  const sum = findings.find(({ rule }) => rule === "T4-A")!.places[0]!;
  expect(keysAtCursor(order, { block: sum.block, start: 0, end: 0 }).size).toBe(0);
});

test("keys go through the list and stop at its ends; letters with a modifier are somebody else's", () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
    stepOfKey({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
  expect([key("F8"), key("F8", { shiftKey: true }), key("ArrowDown", { altKey: true }), key("K")]).toEqual([
    1, -1, 1, -1,
  ]);
  expect([key("j", { ctrlKey: true }), key("ArrowDown"), key("j", { altKey: true })]).toEqual([0, 0, 0]);
  const order = groupFindings(report, findings, "chapter").flatMap(({ items }) => items);
  expect(neighbour(order, undefined, 1)).toBe(order[0]);
  expect(neighbour(order, undefined, -1)).toBe(order.at(-1));
  expect(neighbour(order, order.at(-1)?.key, 1)).toBeUndefined();
});
