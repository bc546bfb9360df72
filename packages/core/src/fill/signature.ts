import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";

const dateLine =
  /^(?:\d{4}|[二〇○零一三四五六七八九]{4})年[\d一二三四五六七八九十]{0,3}月[\d一二三四五六七八九十]{0,3}日$/u;

/** Whether a line signs the report: the agency's name alone, or a date, filled in or not. */
export function isSignature(report: RecognisedReport, line: string): boolean {
  const text = canonicalise(line);
  const names = report.agency === undefined ? [] : [report.agency.name, ...report.agency.shortNames];
  return dateLine.test(text) || names.some((name) => canonicalise(name) === text);
}
