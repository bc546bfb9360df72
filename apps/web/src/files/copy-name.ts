import { currentNotice, tableOf } from "@nianbao/core";
import type { DocumentCopy } from "@nianbao/host";

/** Name of a copy kept from before a change: the file's own, and what was done after it. */
export function copyName(fileName: string, { tables, before }: Pick<DocumentCopy, "tables" | "before">): string {
  const repaired = [...new Set(tables)].map((id) => tableOf(currentNotice, id).name).join("、");
  return `${fileName.replace(/\.docx$/i, "")}（${before ?? `${repaired}修复`}前）.docx`;
}
