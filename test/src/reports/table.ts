import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { recognise, type CellId, type RecognisedReport } from "@nianbao/core";
import { decodeText, readTxt } from "@nianbao/docx";

/** What is known of a published report, from `recognised.json`; cells that are not named are 0. */
export interface KnownReport {
  readonly agency: string;
  readonly shortNames: readonly string[];
  readonly year: number;
  readonly chapters: number;
  readonly cells: number;
  readonly nonZero: Readonly<Record<CellId, number | string>>;
}

/** One published report: as recognised, and what of it is not as it is known to be (one line each). */
export interface ReportRow {
  readonly file: string;
  readonly text: string;
  readonly report: RecognisedReport;
  readonly wrong: readonly string[];
}

/** Where the published reports are: `NIANBAO_REPORTS`, else beside the repository; undefined when they are not there. */
export function reportsFolder(): string | undefined {
  const folder = resolve(process.env["NIANBAO_REPORTS"] ?? "../shared/reports");
  return existsSync(join(folder, "recognised.json")) ? folder : undefined;
}

/** Recognises every published report of a folder and compares it with what is known of it. */
export function readReports(folder: string): ReportRow[] {
  const known = JSON.parse(readFileSync(join(folder, "recognised.json"), "utf8")) as Record<string, KnownReport>;
  return readdirSync(folder)
    .filter((name) => name in known)
    .sort()
    .map((file) => {
      const text = decodeText(readFileSync(join(folder, file)));
      const report = recognise(readTxt(text, file));
      return { file, text, report, wrong: differences(report, known[file]!) };
    });
}

function differences(report: RecognisedReport, known: KnownReport): string[] {
  const wrong: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      wrong.push(`${what}：${JSON.stringify(actual)}，应为 ${JSON.stringify(expected)}`);
    }
  };
  expect("机关", report.agency?.name, known.agency);
  expect("简称", report.agency?.shortNames, known.shortNames);
  expect("年度", report.year?.value, known.year);
  const numbers = Array.from({ length: known.chapters }, (_, index) => index + 1);
  expect(
    "各部分",
    report.chapters.map((chapter) => chapter.form.number),
    numbers,
  );
  const cells = [...report.tables.values()].flatMap((table) => [...table.cells.values()]);
  expect("格数", cells.length, known.cells);
  for (const { id, value, state } of cells) {
    expect(id, [state, String(value)], ["number", String(known.nonZero[id] ?? 0)]);
  }
  return wrong;
}

/** The table of all reports for people, one line each; wrong ones with what is wrong under them. */
export function reportsTable(rows: readonly ReportRow[]): string {
  const lines = [["文件", "机关", "简称", "年度", "各部分", "表二", "表三", "表四", "非零", "结果"]];
  for (const { file, report, wrong } of rows) {
    const cellsOf = (id: "t2" | "t3" | "t4"): string => String(report.tables.get(id)?.cells.size ?? 0);
    const cells = [...report.tables.values()].flatMap((table) => [...table.cells.values()]);
    lines.push([
      file,
      report.agency?.name ?? "—",
      report.agency?.shortNames.join("、") || "—",
      String(report.year?.value ?? "—"),
      report.chapters.map(({ form, match }) => `${form.number}${match === "exact" ? "" : "*"}`).join(" "),
      cellsOf("t2"),
      cellsOf("t3"),
      cellsOf("t4"),
      String(cells.filter(({ value }) => Number(value) !== 0).length),
      wrong.length === 0 ? "全对" : `${wrong.length} 处不对`,
    ]);
  }
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => width(line[column]!))));
  const rowText = lines.map((line) =>
    line.map((cell, column) => cell + " ".repeat(widths[column]! - width(cell))).join("  "),
  );
  const details = rows.map(({ wrong }) => wrong.map((line) => `\n    ${line}`).join(""));
  return `${rowText.map((line, index) => line.trimEnd() + (details[index - 1] ?? "")).join("\n")}\n（* 标题与规定的不同）\n`;
}

/** Columns on a terminal: Chinese characters take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0);
}
