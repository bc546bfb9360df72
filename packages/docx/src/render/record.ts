import type { CheckRecord } from "@nianbao/core";
import { renderRecord, renderRecordPage, type RecordParagraphView } from "@nianbao/templates";
import { fonts } from "./fonts.js";
import { page } from "./page.js";
import { packageOf } from "./report.js";

/** Twentieths of a point in a millimetre, nearly. */
const millimetre = 1440 / 25.4;
const margin = Math.round(20 * millimetre);
const width = page.width - 2 * margin;
const nameWidth = Math.round(24 * millimetre);
const valueWidth = Math.floor((width - 2 * nameWidth) / 2);

const plain: Omit<RecordParagraphView, "content"> = {
  font: fonts.body,
  latinFont: fonts.latin,
  size: 24,
  bold: false,
  line: 360,
  before: 0,
  after: 0,
  indent: 0,
  align: "both",
  keep: false,
};
const titleLook = { ...plain, font: fonts.title, size: 36, line: 560, after: 160, align: "center" } as const;
const nameLook = { ...plain, font: fonts.heading1, size: 21, line: 320, align: "left" } as const;
const valueLook = { ...plain, size: 21, line: 320, align: "left" } as const;
const verdictLook = { ...plain, font: fonts.heading1, size: 26, before: 160, after: 60 } as const;
const headingLook = { ...plain, font: fonts.heading1, before: 120, keep: true, align: "left" } as const;
const whatLook = { ...plain, size: 21, line: 320, before: 40 } as const;
const lineLook = { ...plain, size: 18, line: 270, indent: 320 } as const;
const smallLook = { ...plain, size: 17, line: 250 } as const;
const signerLook = { ...plain, size: 24, line: 480, align: "left" } as const;

/** A check record as a .docx to be printed and signed: one page when there is little to tell. */
export function recordDocx(record: CheckRecord): Uint8Array {
  const says = (look: Omit<RecordParagraphView, "content">, content: string): RecordParagraphView => ({
    ...look,
    content,
  });
  const cell = (look: typeof nameLook | typeof valueLook, content: string, cellWidth: number) => ({
    width: cellWidth,
    spans: false,
    columnSpan: 1,
    paragraph: says(look, content),
  });
  const paragraphs = [
    says(verdictLook, record.verdict),
    ...record.sections.flatMap(({ heading, items }) => [
      says(headingLook, heading),
      ...items.flatMap(({ what, lines }) => [says(whatLook, what), ...lines.map((line) => says(lineLook, line))]),
    ]),
    says(headingLook, record.passedHeading),
    says(smallLook, record.passed),
    says({ ...smallLook, before: 120 }, record.scope),
    says({ ...signerLook, before: 240 }, record.signers.map((signer) => `${signer}　　　　　　`).join("")),
  ];
  const document = renderRecord({
    title: says(titleLook, record.title),
    width: 2 * (nameWidth + valueWidth),
    columns: [nameWidth, valueWidth, nameWidth, valueWidth],
    rows: record.facts.map((pair) => ({
      cells: pair.flatMap(({ name, value }) => [cell(nameLook, name, nameWidth), cell(valueLook, value, valueWidth)]),
    })),
    paragraphs,
    page: { ...page, top: margin, bottom: margin, left: margin, right: margin },
  });
  const agency = record.facts[0]?.[0].value ?? "";
  return packageOf(document, { title: record.title, agency });
}

/** The same as a page for any browser, with nothing to fetch. */
export function recordHtml(record: CheckRecord): string {
  return renderRecordPage(record);
}
