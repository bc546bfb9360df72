import { currentNotice, replacementEdges, tableOf, type ReplaceTable, type ReportDocument } from "@nianbao/core";
import { styleIds } from "@nianbao/templates";
import { renderTableBlocks } from "../render/index.js";
import { topElements } from "./elements.js";
import { runContent } from "./fragment.js";

/**
 * What comes in the place of damaged tables, as block-level elements (prefix `w`, not declared): the standard tables
 * filled in, then what has no cell in them as paragraphs; spacers where a table would touch another or the end.
 */
export function replacementElements(document: ReportDocument, edit: ReplaceTable): readonly string[] {
  const { tableBefore, openAfter } = replacementEdges(document, edit);
  const tables = edit.tables.map(({ table, values }) =>
    topElements(renderTableBlocks(tableOf(currentNotice, table), { values: new Map(Object.entries(values)) })),
  );
  const spacer = tables[0]?.[1] ?? "<w:p/>";
  const elements = tables.flatMap(([table], index) => (index === 0 ? [table!] : [spacer, table!]));
  if (tableBefore) elements.unshift(spacer);
  elements.push(...edit.leftovers.map(bodyParagraph));
  if (edit.leftovers.length === 0 && openAfter) elements.push(spacer);
  return elements;
}

function bodyParagraph(text: string): string {
  const content = runContent(text, "w:");
  const run = content === "" ? "" : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content}</w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleIds.body}"/></w:pPr>${run}</w:p>`;
}
