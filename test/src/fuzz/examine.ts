import {
  cellOf,
  check,
  notice2021,
  parseAnnualReport,
  parseConfig,
  parseDismissals,
  recognise,
  safeFixes,
  textAt,
  toAnnualReport,
  type Edit,
  type ReportDocument,
} from "@nianbao/core";
import { lintDocx, openDocx, ReadError, readReport } from "@nianbao/docx";
import { readSheet, SheetError } from "@nianbao/sheet";
import { blockOf } from "../../../packages/panel/src/fill/html-block.js";
import { pastePlan } from "../../../packages/panel/src/fill/paste.js";
import { cellMatrix } from "../../../packages/panel/src/fill/sections.js";
import type { FuzzInput } from "./input.js";

/** What an input showed: the code of its refusal, or that it was read. @throws Error where the product did wrong */
export type Examined = string;

const oneChineseLine = /^[^\n]*\p{Script=Han}[^\n]*$/u;

function refusal(error: unknown): string {
  if (!(error instanceof ReadError || error instanceof SheetError)) throw error;
  if (!oneChineseLine.test(error.message)) throw new Error(`message is no Chinese line: ${error.message}`);
  return error.code;
}

/** Every place that is told of must be there, and the report must be plain data. */
function examineReport(document: ReportDocument): void {
  const report = recognise(document);
  const { findings } = check(report);
  for (const { rule, places } of findings) {
    for (const place of places) {
      const stands = textAt(document, place);
      if (stands !== place.text)
        throw new Error(`${rule} quotes ${JSON.stringify(place.text)} where ${JSON.stringify(stands)} stands`);
    }
  }
  const again = parseAnnualReport(JSON.parse(JSON.stringify(toAnnualReport(report))), notice2021);
  // Agency and year are to be found out by the clerk where the document does not say them.
  const errors = again.errors?.filter((line) => !/^(agency|year)：/.test(line)) ?? [];
  if (errors.length > 0 && report.form.id === notice2021.id)
    throw new Error(`what was read is not accepted as data: ${errors.join("; ")}`);
}

/** Cells and words at random places get new text, and all safe fixes: what was written must be read back. */
function examineEdits(bytes: Uint8Array): void {
  const file = openDocx(bytes);
  const edits: Edit[] = [];
  file.document.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      if (index % 7 === 0 && block.text.length > 1 && edits.length < 40)
        edits.push({
          kind: "replaceText",
          place: { block: index, start: 0, end: 1 },
          expect: block.text.slice(0, 1),
          text: "改",
        });
    } else
      for (const cell of block.cells.slice(0, 20))
        edits.push({
          kind: "setCell",
          block: index,
          row: cell.row,
          column: cell.column,
          expect: cell.paragraphs.map(({ text }) => text).join("\n"),
          text: "8",
        });
  });
  const problems = lintDocx(bytes);
  const before = new Set(problems.map(({ rule, part, message }) => `${rule} ${part} ${message}`));
  const { file: edited, refused } = file.apply(edits);
  const written = edited.toBytes();
  const read = readReport(written, { name: "改.docx" });
  // Where merges do not fit together, which cell is which depends on what stands in them.
  const sound = !problems.some(({ rule }) => rule === "verticalMerge");
  for (const edit of sound ? edits : []) {
    if (edit.kind !== "setCell" || refused.some((refusal) => refusal.edit === edit)) continue;
    const table = read.blocks[edit.block];
    const cell =
      table?.kind === "table" && table.cells.find(({ row, column }) => row === edit.row && column === edit.column);
    const text =
      cell === false || cell === undefined ? undefined : cell.paragraphs.map((paragraph) => paragraph.text).join("\n");
    if (text !== "8")
      throw new Error(`cell ${edit.block}/${edit.row}/${edit.column} was written and reads ${JSON.stringify(text)}`);
  }
  const worse = lintDocx(written).filter(({ rule, part, message }) => !before.has(`${rule} ${part} ${message}`));
  if (before.size === 0 && worse.length > 0)
    throw new Error(`an edit made the file worse: ${JSON.stringify(worse[0])}`);
  const fixes = safeFixes(check(recognise(file.document)).findings);
  file.apply(fixes.edits);
}

/** A block is laid over every table, narrow and whole: only figures, each in a cell of the form, none twice. */
function examinePaste(text: string, html: string): Examined {
  const block = blockOf(text, html);
  if (block === undefined) return "single value";
  for (const { id: table, cells } of notice2021.tables) {
    for (const whole of [true, false]) {
      const start = cells[cells.length >> 1]!.id;
      const { writes } = pastePlan(notice2021, block, cellMatrix(notice2021, table, whole), start, () => "");
      for (const { id, text: figure } of writes)
        if (cellOf(notice2021, id) === undefined || !/^\d{1,12}(?:\.\d{1,6})?$/.test(figure))
          throw new Error(`${JSON.stringify(figure)} would be written to ${id}`);
      if (new Set(writes.map(({ id }) => id)).size < writes.length) throw new Error("a cell would be written twice");
    }
  }
  return "block";
}

/**
 * Reads one input as the product does and looks at what it makes of it.
 * @param deep also checks the report and edits the file; costs ten times as much
 * @throws whatever no clerk may ever meet: an error without a code, a place that is not there, a file made worse
 */
export async function examine(input: FuzzInput, deep: boolean): Promise<Examined> {
  if (input.kind === "clipboard") return examinePaste(input.text, input.html);
  if (input.kind === "json") {
    const report = parseAnnualReport(input.data);
    parseConfig(input.data);
    parseDismissals(input.data);
    return report.errors === undefined ? "read" : "refused";
  }
  try {
    if (input.kind === "sheet") {
      await readSheet(input.bytes);
      return "read";
    }
    const document = readReport(input.bytes, { name: input.name });
    if (deep) {
      examineReport(document);
      if (input.name.endsWith(".docx") && document.source.kind === "docx") examineEdits(input.bytes);
    }
    return "read";
  } catch (error) {
    return refusal(error);
  }
}
