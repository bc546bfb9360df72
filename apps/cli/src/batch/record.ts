import type { FileReport } from "../check/report.js";
import { shown } from "../check/shown.js";
import { lineOf, type ReportLine } from "../check/tally.js";
import type { ResultFormat } from "../formats/format.js";
import type { Severity } from "@nianbao/core";

/** What stands before the pieces of a report in the journal, in one line of JSON. */
export interface RecordHead {
  readonly file: string;
  /** Of the file's content; "" when the report must not be used again. */
  readonly hash: string;
  readonly line: ReportLine;
  /** Bytes of each piece. */
  readonly lengths: readonly number[];
}

/** A report as it is kept: written out where it was checked, so that nobody has to read it again. */
export interface ReportRecord {
  readonly head: RecordHead;
  /** Head, line feed, pieces, line feed. */
  readonly bytes: Uint8Array;
}

/** The line feed that ends a head, and a record. */
export const feed = 10;

/** Writes a report out for a format. */
export function recordOf(
  report: FileReport,
  hash: string,
  format: ResultFormat,
  severity: Severity | undefined,
): ReportRecord {
  const pieces = format.pieces(shown(report, severity));
  const lengths = pieces.map((piece) => Buffer.byteLength(piece));
  const head: RecordHead = { file: report.file.file, hash, line: lineOf(report), lengths };
  // No Buffer: a small one shares its memory with others and could not be moved to another thread.
  return { head, bytes: new TextEncoder().encode(`${JSON.stringify(head)}\n${pieces.join("")}\n`) };
}
