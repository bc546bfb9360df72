import { cellOf, cellText, notice2021, tableCell } from "@nianbao/core";
import { openDocx, tableTag } from "@nianbao/docx";

/** Text of a figure cell in a saved file, by the table's tag; undefined when the table is not there. */
export function cellInDocument(bytes: Uint8Array, id: string): string | undefined {
  const form = cellOf(notice2021, id)!;
  const table = openDocx(bytes).document.blocks.find(
    (block) => block.kind === "table" && block.tag === tableTag(form.table),
  );
  const cell = table?.kind === "table" ? tableCell(table, form.row, form.column) : undefined;
  return cell === undefined ? undefined : cellText(cell);
}
