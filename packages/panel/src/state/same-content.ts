import type { ReportDocument } from "@nianbao/core";

/** Whether two readings have the same words, tables and controls; looks and origin may differ. */
export function sameContent(a: ReportDocument, b: ReportDocument): boolean {
  if (a === b) return true;
  const content = ({ blocks, stories, controls }: ReportDocument): string =>
    JSON.stringify([blocks, stories, controls]);
  return content(a) === content(b);
}
