import { severityNames } from "@nianbao/core";
import { writeWorkbook, type WorkbookCell, type WorkbookSheet } from "@nianbao/sheet";
import type { FileReport } from "../check/report.js";
import type { Tally } from "../check/tally.js";
import { whereabouts } from "../check/text.js";
import type { ResultFormat } from "./format.js";

/** More findings than this are not read row by row, and a workbook has to be made in memory. */
const most = 20_000;

const kinds = { error: "bad", warning: "doubt", info: undefined } as const;

type Row = readonly (WorkbookCell | string | number)[];

/** `check --format xlsx`: a workbook with a sheet of units, one of checks and one of findings. */
export const xlsxFormat: ResultFormat = {
  pieces: (report) => [report.findings.length === 0 ? "" : JSON.stringify(rowsOf(report))],
  write: async (part, sums, sink) => {
    await sink(await writeWorkbook([unitSheet(sums), ruleSheet(sums), findingSheet(part(0))]));
  },
};

function unitSheet({ files }: Tally): WorkbookSheet {
  return {
    name: "各单位",
    widths: [36, 8, 9, 9, 9, 40, 50],
    stickyRows: 1,
    rows: [
      headings(["单位", "年度", "必须改", "建议改", "提示", "文件", "没有检查成的原因"]),
      ...files.map(({ agency, year, error, warning, info, file, failure }) =>
        failure === undefined
          ? [agency ?? "没有认出", year ?? "", counted(error, "bad"), counted(warning, "doubt"), info, file, ""]
          : ["", "", "", "", "", file, { value: failure, kind: "bad" as const }],
      ),
    ],
  };
}

function ruleSheet({ rules }: Tally): WorkbookSheet {
  return {
    name: "各项检查",
    widths: [10, 60, 9, 8, 8],
    stickyRows: 1,
    rows: [
      headings(["编号", "检查", "轻重", "处", "文件"]),
      ...rules.map(({ rule, title, severity, findings, files }) => [
        rule,
        title,
        toned(severityNames[severity], kinds[severity]),
        findings,
        files,
      ]),
    ],
  };
}

function rowsOf({ file, findings }: FileReport): Row[] {
  const agency = file.status === "checked" ? (file.agency ?? "没有认出") : "";
  return findings.map((finding) => [
    agency,
    toned(severityNames[finding.severity], kinds[finding.severity]),
    finding.message.what,
    whereabouts(finding),
    finding.quote,
    finding.message.todo,
    finding.basis.map(({ source, article }) => source + (article ?? "")).join("；"),
    finding.rule,
    file.file,
  ]);
}

function findingSheet(pieces: Iterable<Uint8Array>): WorkbookSheet {
  const rows: Row[] = [];
  let found = 0;
  for (const piece of pieces) {
    const more = JSON.parse(Buffer.from(piece).toString()) as Row[];
    found += more.length;
    rows.push(...more.slice(0, most - rows.length));
  }
  const left = found - rows.length;
  if (left > 0) rows.push([`另有 ${left} 处没有列出，请看 html 或 json 格式的结果`, "", "", "", "", "", "", "", ""]);
  return {
    name: "问题",
    widths: [30, 9, 60, 36, 30, 44, 40, 9, 36],
    stickyRows: 1,
    rows: [headings(["单位", "轻重", "问题", "在哪里", "原文", "怎么改", "依据", "编号", "文件"]), ...rows],
  };
}

function headings(names: readonly string[]): WorkbookCell[] {
  return names.map((value) => ({ value, kind: "heading" }));
}

function counted(count: number, kind: "bad" | "doubt"): WorkbookCell {
  return count === 0 ? { value: 0 } : { value: count, kind };
}

function toned(value: string, kind: "bad" | "doubt" | undefined): WorkbookCell {
  return kind === undefined ? { value } : { value, kind };
}
