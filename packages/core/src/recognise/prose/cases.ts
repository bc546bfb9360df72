import { exampleDocument, type ExampleOptions } from "../../check/example.js";
import type { ReportDocument } from "../../document/model.js";

/** A report of 2025 with these paragraphs (`⏎` between them) in a chapter; in the first under a heading on applications. */
export function withText(chapter: number, text: string, cells: ExampleOptions["cells"] = {}): ReportDocument {
  const other = { paragraphs: ["正文。"] };
  const paragraphs = [...(chapter === 1 ? ["（二）依申请公开情况"] : []), ...text.split("⏎")];
  return exampleDocument({ chapters: { 1: other, 5: other, 6: other, [chapter]: { paragraphs } }, cells });
}

/** `1 sentence` and below it, indented, what is expected of it: [chapter, sentence, lines][]. */
export function readCases(cases: string): [number, string, string[]][] {
  const found: [number, string, string[]][] = [];
  for (const line of cases.split("\n")) {
    if (/^\d /.test(line)) found.push([Number(line[0]), line.slice(2), []]);
    else if (line.trim() !== "") found.at(-1)![2].push(line.trim());
  }
  return found;
}
