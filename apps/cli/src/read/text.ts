import {
  tableOf,
  type AxisForm,
  type CellForm,
  type RecognisedCell,
  type RecognisedReport,
  type RecognisedTable,
  type TableForm,
} from "@nianbao/core";
import { safe } from "../text/safe.js";
import { displayWidth, padEnd, padStart } from "../text/width.js";

/** What was recognised in a file, for people: agency, year, period, chapters and every figure. */
export function readText(file: string, report: RecognisedReport): string {
  const lines = [
    file,
    `标　　题　${report.title === undefined ? "没有认出" : safe(report.title.text)}`,
    `单　　位　${agencyText(report)}`,
    `年　　度　${report.year === undefined ? "没有认出" : report.year.value}`,
    `统计期限　${report.period === undefined ? "没有写明" : `${report.period.value.from} 至 ${report.period.value.to}`}`,
    "",
    ...chapterLines(report),
  ];
  for (const form of report.form.tables) lines.push("", ...tableLines(form, report.tables.get(form.id)));
  for (const extra of report.extraTables) lines.push("", `另有一张${tableOf(report.form, extra.id).name}，没有读入`);
  for (const note of report.document.notes) lines.push("", `读取时注意：${safe(note)}`);
  return `${lines.join("\n")}\n`;
}

function agencyText({ agency }: RecognisedReport): string {
  if (agency === undefined) return "没有认出";
  const short = agency.shortNames.map(safe).join("、");
  return short === "" ? safe(agency.name) : `${safe(agency.name)}（文中又作：${short}）`;
}

function chapterLines(report: RecognisedReport): string[] {
  const lines = report.chapters.map(({ heading, form, match, from, to }) => {
    const blocks = report.document.blocks.slice(from, to);
    const count = blocks.filter((block) => block.kind === "paragraph" && block.text.trim() !== "").length;
    const altered = match === "exact" ? "" : `，与规定的“${form.heading}”不同`;
    return `${safe(heading)}（${count} 段${altered}）`;
  });
  const missing = report.form.chapters.filter((form) => !report.chapters.some((chapter) => chapter.form === form));
  return [...lines, ...missing.map((form) => `没有找到：${form.heading}`)];
}

/** One line for each row of figures, under a line of column names whenever the columns change. */
function tableLines(form: TableForm, table: RecognisedTable | undefined): string[] {
  if (table === undefined) return [`${form.name}：没有找到`];
  const rows = form.rows.map((row) => ({ row, cells: form.cells.filter((cell) => cell.rowId === row.id) }));
  const labelWidth = Math.max(...rows.map(({ row }) => displayWidth(rowLabel(row))));
  const lines = [`${form.name}（认出 ${table.cells.size} 格，共 ${form.cells.length} 格）`];
  let heading = "";
  for (const { row, cells } of rows) {
    const names = cells.map(columnLabel);
    const line = [padEnd("", labelWidth), ...names].join("  ");
    if (line !== heading) lines.push((heading = line));
    const figures = cells.map((cell, index) => padStart(cellText(table, cell), displayWidth(names[index]!)));
    lines.push([padEnd(rowLabel(row), labelWidth), ...figures].join("  "));
  }
  return lines;
}

function rowLabel({ labels }: AxisForm): string {
  return shortLabel(labels.at(-1) ?? "");
}

function columnLabel({ columnLabels }: CellForm): string {
  return columnLabels.at(-1) ?? "";
}

/** `2.申请人逾期未按收费通知要求缴纳费用、…` is too long for a line of figures. */
function shortLabel(label: string): string {
  const short = label.replace(/（[^）]{3,}）/, "");
  return short.length > 18 ? `${short.slice(0, 17)}…` : short;
}

function cellText(table: RecognisedTable, form: CellForm): string {
  const cell: RecognisedCell | undefined = table.cells.get(form.id);
  if (cell === undefined) return "没有认出";
  return cell.state === "blank" ? "空" : safe(cell.raw);
}
