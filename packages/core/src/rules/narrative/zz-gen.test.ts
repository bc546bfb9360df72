import { exampleDocument } from "../../check/example.js";
import { check } from "../../index.js";
import { recognise } from "../../recognise/recognise.js";
import { textAt } from "../../document/access.js";
import { fewApplications, fewCases, noCases } from "./examples.js";
import { narrativeRules } from "./index.js";
import { readFileSync, writeFileSync } from "node:fs";
const sets: Record<string, Record<string, number>> = { full: {}, few: { ...fewApplications, ...fewCases }, none: { ...noCases } };
test("gen", () => {
  const lines = readFileSync("/tmp/mut/gen/in3.txt", "utf8").trim().split("\n");
  writeFileSync("/tmp/mut/gen/out3.txt", lines.map((l) => {
    const [c, set, t] = [Number(l[0]), l.split(" ")[1]!, l.split(" ").slice(2).join(" ")];
    const other = { paragraphs: ["正文。"] };
    const ps = t.split("\\n");
    const document = exampleDocument({ cells: sets[set]!, chapters: { 1: other, 5: other, 6: other, [c]: { paragraphs: c === 1 ? ["（二）依申请公开情况", ...ps] : ps } } });
    const { findings } = check(recognise(document), { rules: narrativeRules });
    return [l, ...findings.flatMap((f) => [
      `  ${f.rule} ${f.severity}: ${f.message.what}`,
      `    at ${f.places.map((p) => p.cell ?? `“${textAt(document, p.place)}”`).join(", ")}`,
      ...f.fixes.map((x) => `    fix: ${x.title}${x.caution ? ` (${x.caution})` : ""} [${x.edits.map((e) => "text" in e ? e.text : e.kind).join(", ")}]`),
    ])].join("\n");
  }).join("\n"));
});
