import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits } from "../../../packages/docx/src/limits.js";
import { limits as sheetLimits } from "../../../packages/sheet/src/limits.js";

const page = readFileSync(join(__dirname, "../../../docs/robustness.md"), "utf8");
const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
const MiB = 1024 * 1024;

test.each([
  ["file", defaultLimits.fileBytes / MiB, sheetLimits.fileBytes / MiB],
  ["all parts unpacked", defaultLimits.totalBytes / MiB, sheetLimits.totalBytes / MiB],
  ["one part unpacked", defaultLimits.documentBytes / MiB, undefined],
  ["parts in the zip", defaultLimits.entries, sheetLimits.parts],
  [`unpacked over packed, for parts over ${defaultLimits.ratioFloor / MiB} MiB`, defaultLimits.ratio, undefined],
  ["elements inside one another", defaultLimits.depth, undefined],
  ["elements", defaultLimits.elements, undefined],
  ["paragraphs", defaultLimits.paragraphs, undefined],
  ["one attribute", defaultLimits.attributeBytes / MiB, undefined],
  ["columns of a table", defaultLimits.columns, sheetLimits.columns],
  ["rows of a table", defaultLimits.rows, sheetLimits.rows],
  ["cells of all tables", defaultLimits.cells, sheetLimits.cells],
  ["one tag, comment or stretch of text", undefined, sheetLimits.stretch / MiB],
])("docs/robustness.md tells the limit that is set: %s", (what, report, sheet) => {
  const [, , ofReports = "", ofSheets = ""] = rows.find(([, first]) => first === what) ?? [];
  if (report !== undefined) expect(Number.parseInt(ofReports.replaceAll(",", ""), 10)).toBe(report);
  if (sheet !== undefined) expect(Number.parseInt(ofSheets.replaceAll(",", ""), 10)).toBe(sheet);
});
