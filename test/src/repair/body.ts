import { notice2021, type Block, type Table, type TableCell, type TableId } from "@nianbao/core";
import { openDocx, renderReport, type DocxFile } from "@nianbao/docx";
import { strToU8, unzipSync, zipSync } from "fflate";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const paragraphXml = (text: string): string =>
  text === "" ? "<w:p/>" : `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

function cellXml(cell: TableCell | undefined, columnSpan: number, merge: "restart" | "continue" | ""): string {
  const properties =
    `<w:tcW w:w="0" w:type="auto"/>` +
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "") +
    (merge === "" ? "" : `<w:vMerge w:val="${merge}"/>`);
  const content = cell === undefined ? "<w:p/>" : cell.paragraphs.map(({ text }) => paragraphXml(text)).join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A table as Word writes it; where the grid has a hole an empty cell stands, at the end of a row none. */
function tableXml(table: Table): string {
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    let xml = "";
    let gap = "";
    for (let column = 0; column < table.columnCount;) {
      const cell = table.cells.find(
        (each) => each.column === column && each.row <= row && row < each.row + each.rowSpan,
      );
      if (cell === undefined) {
        gap += cellXml(undefined, 1, "");
        column += 1;
        continue;
      }
      const merge = cell.rowSpan === 1 ? "" : cell.row === row ? "restart" : "continue";
      xml += gap + cellXml(cell.row === row ? cell : undefined, cell.columnSpan, merge);
      gap = "";
      column += cell.columnSpan;
    }
    return xml === "" ? `<w:tr>${gap}</w:tr>` : `<w:tr>${xml}</w:tr>`;
  });
  const grid = "<w:gridCol/>".repeat(table.columnCount);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

const blank = unzipSync(renderReport(notice2021, { agency: "示例市示例区民政局", year: 2025 }));

/** A .docx with this body, in the package of a report of ours. */
export function docxOf(blocks: readonly (Block | string)[]): DocxFile {
  const body = blocks.map((block) =>
    typeof block === "string"
      ? paragraphXml(block)
      : block.kind === "table"
        ? tableXml(block)
        : paragraphXml(block.text),
  );
  const source = new TextDecoder().decode(blank["word/document.xml"]);
  const document = source.replace(
    /(<w:body>).*?(<w:sectPr>(?!.*<w:sectPr>))/s,
    (_, head: string, tail: string) => head + body.join("") + tail,
  );
  return openDocx(zipSync({ ...blank, "word/document.xml": strToU8(document) }));
}

/** A report with these tables in the chapters they belong in. */
export function reportWith(tables: Readonly<Partial<Record<TableId, readonly Block[]>>>): DocxFile {
  return docxOf([
    "示例市示例区民政局2025年政府信息公开工作年度报告",
    ...notice2021.chapters.flatMap(({ heading, table }) => [
      heading,
      "本部分情况如下。",
      ...(table === undefined ? [] : (tables[table] ?? [])),
    ]),
    "示例市示例区民政局",
  ]);
}
