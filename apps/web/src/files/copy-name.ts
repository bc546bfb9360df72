import { notice2021, tableOf, type TableId } from "@nianbao/core";

/** Name of the copy kept from before a repair: the file's own, and what was repaired after it. */
export function copyName(fileName: string, tables: readonly TableId[]): string {
  const repaired = [...new Set(tables)].map((id) => tableOf(notice2021, id).name).join("、");
  return `${fileName.replace(/\.docx$/i, "")}（${repaired}修复前）.docx`;
}
