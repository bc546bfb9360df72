import {
  cellText,
  currentNotice,
  tableOf,
  type Block,
  type ReportDocument,
  type Table,
  type TableId,
} from "@nianbao/core";
import { flatOpcToDocx, renderReport } from "@nianbao/docx";

const agency = "示例市示例区司法局";

/** A report with text in every chapter and blank tables. */
export function sampleReport(): Uint8Array {
  const texts = [
    ["2025年，本机关主动公开信息128条，收到申请12件，办结12件，均按期答复。"],
    [],
    [],
    [],
    ["公开栏目更新不够及时，已安排专人每月检查一次。"],
    ["无其他需要报告的事项。"],
  ];
  return renderReport(currentNotice, {
    agency,
    year: 2025,
    preamble: ["本报告的统计期限为2025年1月1日至2025年12月31日。"],
    chapters: currentNotice.chapters.map(({ number, heading }, at) => ({
      number,
      heading,
      paragraphs: texts[at] ?? [],
    })),
  });
}

/** A new file: one empty paragraph. */
export function emptyFile(): Uint8Array {
  return fileOf(`<w:p/>`);
}

/** A file that the clerk may close at once. */
export function passingFile(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fileOf(lineOf("这是自检时打开的文档，直接关闭即可。")));
}

/** A picture of two dots. */
export function dots(): Uint8Array {
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgYGD4//8/AAYBAv4CsjmuAAAAAElFTkSuQmCC";
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** A note of three lines, the middle one empty, that is no report. */
export function plainFile(): Uint8Array {
  return fileOf(`${lineOf("甲")}<w:p/>${lineOf("乙")}`);
}

/** A paragraph in several looks: 新收 **12** 件，结转 12 件。 */
export function mixedFile(): Uint8Array {
  const run = (text: string, look = ""): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return fileOf(`<w:p>${run("新收")}${run("12", "<w:b/>")}${run("件，结转")}${run("12件。", "<w:i/>")}</w:p><w:p/>`);
}

/** A file in which table 4 came to grief: merges lost, labels broken, a remark in a row of its own, and text round it. */
export function damagedFile(): Uint8Array {
  return fileOf(
    `${lineOf("政府信息公开行政复议、行政诉讼情况")}${damagedTable()}${lineOf("本部分的数由法制机构提供。")}`,
  );
}

/** The same table in two pieces with an empty line between, behind another table and at the end of the file. */
export function splitFile(): Uint8Array {
  const box = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  return fileOf(`${lineOf("乙")}${box}${damagedTable(0, 4)}<w:p/>${damagedTable(4)}<w:p/>`);
}

/** Number that {@link damagedFile} has in a figure cell of table 4. */
export function damagedFigure(row: number, column: number): string {
  return String(100 + row * 20 + column);
}

function damagedTable(from = 0, to = 5): string {
  const { layout, rowCount, columnCount } = tableOf(currentNotice, "t4");
  const cell = (text: string, span: number): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${String(span)}"/></w:tcPr>${text === "" ? "<w:p/>" : lineOf(text)}</w:tc>`;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const covering = layout.filter((each) => each.row <= row && row < each.row + each.rowSpan);
    const cells = [...covering].sort((a, b) => a.column - b.column);
    const texts = cells.map((each) => {
      const label = each.text?.replace("结果", "结 果");
      return cell(each.row < row ? "" : (label ?? damagedFigure(each.row, each.column)), each.columnSpan);
    });
    return `<w:tr>${texts.join("")}</w:tr>`;
  });
  rows.push(`<w:tr>${cell("注：含上年度结转的案件。", columnCount)}</w:tr>`);
  const grid = "<w:gridCol/>".repeat(columnCount);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.slice(from, to).join("")}</w:tbl>`;
}

function lineOf(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function fileOf(body: string): Uint8Array {
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
  const part = (name: string, contentType: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const relation = (kind: string, target: string): string =>
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  return flatOpcToDocx(
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
      part("/_rels/.rels", rels, relation("officeDocument", "word/document.xml")) +
      part("/word/_rels/document.xml.rels", rels, relation("styles", "styles.xml")) +
      part(
        "/word/document.xml",
        `${type}.document.main+xml`,
        `<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`,
      ) +
      part(
        "/word/styles.xml",
        `${type}.styles+xml`,
        `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
      ) +
      `</pkg:package>`,
  );
}

/** Index of the first body block that fits. */
export function blockWhere(document: ReportDocument, fits: (block: Block) => boolean): number {
  return document.blocks.findIndex(fits);
}

/** Index of the paragraph with this text in it. */
export function paragraphWith(document: ReportDocument, text: string): number {
  return blockWhere(document, (block) => block.kind === "paragraph" && block.text.includes(text));
}

/** Index of a table by its tag. */
export function tableAt(document: ReportDocument, id: TableId): number {
  return blockWhere(document, (block) => block.kind === "table" && block.tag === `nianbao:${id}`);
}

/** Texts of the body: paragraphs as they are, tables as their shape. Empty lines at the end are left out. */
export function outline(document: ReportDocument): string[] {
  const lines = document.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : `[${String(block.rowCount)}×${String(block.columnCount)}]`,
  );
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** How {@link outline} shows a standard table. */
export function outlineOf(id: TableId): string {
  const { rowCount, columnCount } = tableOf(currentNotice, id);
  return `[${String(rowCount)}×${String(columnCount)}]`;
}

/** Text of the cell at a grid position. */
export function textOfCell(document: ReportDocument, block: number, row: number, column: number): string | undefined {
  const table = document.blocks[block] as Table | undefined;
  const cell = table?.cells.find((candidate) => candidate.row === row && candidate.column === column);
  return cell === undefined ? undefined : cellText(cell);
}
