import { tableOf, type Form, type TableForm } from "@nianbao/core";
import {
  renderContentTypes,
  renderCoreProperties,
  renderDocument,
  renderFontTable,
  renderFooter,
  renderRelationships,
  renderSettings,
  renderStyles,
  styleIds,
  type TableView,
} from "@nianbao/templates";
import { defaultLimits } from "../limits.js";
import { openZip, type ZipArchive } from "../zip/open.js";
import { rewriteZip, writeZip } from "../zip/write.js";
import { fonts, fontTable } from "./fonts.js";
import { bodySize, page } from "./page.js";
import { figureTexts, reportTitle, skeletonView, type ReportContent } from "./skeletonView.js";
import { styleViews } from "./styles.js";
import { withRows } from "./tableRows.js";
import { tableView } from "./tableView.js";

const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const encoder = new TextEncoder();

/** The parts of the package besides the document: name, content type, kind of relationship. */
const wordParts = [
  ["styles", `${wordType}.styles+xml`, "styles"],
  ["settings", `${wordType}.settings+xml`, "settings"],
  ["fontTable", `${wordType}.fontTable+xml`, "fontTable"],
  ["footer1", `${wordType}.footer+xml`, "footer"],
  ["footer2", `${wordType}.footer+xml`, "footer"],
] as const;

/** Parts that are the same in every report; rendered and compressed once. */
function constantParts(): (readonly [string, Uint8Array])[] {
  const texts: [string, string][] = [
    [
      "[Content_Types].xml",
      renderContentTypes({
        parts: [
          { name: "/word/document.xml", type: `${wordType}.document.main+xml` },
          ...wordParts.map(([name, type]) => ({ name: `/word/${name}.xml`, type })),
          { name: "/docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml" },
        ],
      }),
    ],
    [
      "_rels/.rels",
      renderRelationships({
        relationships: [
          { id: "rId1", type: `${officeRelationship}/officeDocument`, target: "word/document.xml" },
          {
            id: "rId2",
            type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            target: "docProps/core.xml",
          },
        ],
      }),
    ],
    [
      "word/_rels/document.xml.rels",
      renderRelationships({
        relationships: wordParts.map(([name, , kind], index) => ({
          id: `rId${index + 1}`,
          type: `${officeRelationship}/${kind}`,
          target: `${name}.xml`,
        })),
      }),
    ],
    [
      "word/styles.xml",
      renderStyles({ latinFont: fonts.latin, eastAsianFont: fonts.body, size: bodySize * 2, styles: styleViews }),
    ],
    ["word/settings.xml", renderSettings({})],
    ["word/fontTable.xml", renderFontTable({ fonts: fontTable })],
    // Odd pages carry the number on the right, even pages on the left.
    ["word/footer1.xml", renderFooter({ style: styleIds.footer, align: "right", page: 1 })],
    ["word/footer2.xml", renderFooter({ style: styleIds.footer, align: "left", page: 2 })],
  ];
  return texts.map(([name, text]) => [name, encoder.encode(text)] as const);
}

let constants: ZipArchive | undefined;

const frames = new WeakMap<TableForm, TableView>();

/** A table without its rows: those are put in afterwards, which is much faster than running the template over every cell. */
function frame(table: TableForm): TableView {
  let view = frames.get(table);
  if (view === undefined) frames.set(table, (view = { ...tableView(table), rows: [] }));
  return view;
}

/** The document part of a report. */
export function renderDocumentPart(form: Form, content: ReportContent): string {
  const tables = form.chapters.flatMap(({ table }) => (table === undefined ? [] : [tableOf(form, table)]));
  const xml = renderDocument({ ...skeletonView(form, content, frame), page });
  return withRows(xml, tables, figureTexts(content));
}

/** A .docx of this document part, with our styles and page numbers. Equal input gives equal bytes. */
export function packageOf(
  document: string,
  properties: { readonly title: string; readonly agency: string },
): Uint8Array {
  constants ??= openZip(writeZip(constantParts()), defaultLimits);
  return rewriteZip(
    constants,
    new Map([
      ["word/document.xml", encoder.encode(document)],
      ["docProps/core.xml", encoder.encode(renderCoreProperties(properties))],
    ]),
  );
}

/**
 * A report as a .docx file, laid out by GB/T 9704-2012. With agency and year alone it is the blank report to be filled in;
 * with content (an AnnualReport) its text and figures stand in it. Equal input gives equal bytes.
 */
export function renderReport(form: Form, content: ReportContent): Uint8Array {
  const title = reportTitle(content.agency, content.year).replace("\n", "");
  return packageOf(renderDocumentPart(form, content), { title, agency: content.agency });
}
