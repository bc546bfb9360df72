import {
  checkRecord,
  ruleSetVersion,
  toAnnualReport,
  type CheckRecord,
  type DismissedFinding,
  type Finding,
} from "@nianbao/core";
import { cleanCopy, recordDocx, recordHtml, type CleanOptions } from "@nianbao/docx";
import type { OutgoingFile } from "@nianbao/host";
import { outgoing } from "../locale/outgoing.js";
import type { Reading } from "../state/panel-state.js";
import { reportName } from "./report-name.js";

/** What goes out with a report is made here: fetched when it is first asked for. */

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html;charset=utf-8",
  json: "application/json;charset=utf-8",
} as const;

/** A clean copy. `open`: tracked changes that only Word can accept. */
export function cleanFile(
  bytes: Uint8Array,
  name: string,
  options: CleanOptions,
): { readonly file: OutgoingFile; readonly open: number } {
  const copy = cleanCopy(bytes, options);
  return { file: fileOf(outgoing.cleanName(name), "docx", copy.bytes), open: copy.openRevisions };
}

/** What the record tells besides what was read. */
export interface RecordContext {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly pending: readonly string[];
  readonly version: string;
  readonly now: Date;
}

/** The record of the check as shown. */
export function recordFile(reading: Reading, context: RecordContext, format: "docx" | "html"): OutgoingFile {
  const record: CheckRecord = checkRecord(reading.recognised, {
    result: { findings: context.findings, outcomes: reading.result.outcomes },
    dismissed: context.dismissed,
    pending: context.pending,
    titles: reading.titles,
    checkedAt: timeWords(context.now),
    version: context.version,
    rules: ruleSetVersion(),
  });
  const bytes = format === "docx" ? recordDocx(record) : new TextEncoder().encode(recordHtml(record));
  return fileOf(outgoing.recordName(reportName(reading)), format, bytes);
}

/** Figures and text of the year. */
export async function dataFile(reading: Reading, format: "xlsx" | "json"): Promise<OutgoingFile> {
  const report = toAnnualReport(reading.recognised);
  const name = outgoing.dataName(reportName(reading));
  if (format === "json") return fileOf(name, format, new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`));
  const { writeSheet } = await import("@nianbao/sheet");
  return fileOf(name, format, await writeSheet([report], [reading.recognised.form]));
}

function fileOf(name: string, format: keyof typeof types, bytes: Uint8Array): OutgoingFile {
  return { name: `${name}.${format}`, type: types[format], bytes: Uint8Array.from(bytes) };
}

function timeWords(now: Date): string {
  const minutes = String(now.getMinutes()).padStart(2, "0");
  return `${String(now.getFullYear())}年${String(now.getMonth() + 1)}月${String(now.getDate())}日 ${String(now.getHours())}:${minutes}`;
}
