import {
  exampleDocument,
  notice2019,
  notice2021,
  recognise,
  toAnnualReport,
  type Block,
  type Table,
} from "@nianbao/core";
import { renderReport, skeletonFlatOpc } from "@nianbao/docx";
import { writeCsv, writeSheet } from "@nianbao/sheet";
import { unzipSync } from "fflate";
import type { Parts } from "./mutate/zip.js";

/** What was copied elsewhere, as the panel is given it. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** What mutation starts from: files of every kind that is read. */
export interface Seeds {
  readonly packages: readonly Parts[];
  readonly workbooks: readonly Parts[];
  readonly xml: readonly string[];
  readonly html: readonly string[];
  readonly text: readonly string[];
  readonly csv: readonly string[];
  readonly json: readonly unknown[];
  readonly clipboards?: readonly Clipboard[];
}

const tag = (name: string, inside: string, attributes = ""): string => `<${name}${attributes}>${inside}</${name}>`;

function htmlTable(table: Table): string {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    tag(
      "tr",
      table.cells
        .filter((cell) => cell.row === row)
        .map((cell) =>
          tag(
            "td",
            cell.paragraphs.map(({ text }) => tag("p", text)).join(""),
            ` rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}"`,
          ),
        )
        .join(""),
    ),
  );
  return tag("table", rows.join(""));
}

const html = (blocks: readonly Block[]): string =>
  "<!DOCTYPE html>" +
  tag(
    "html",
    tag("head", '<meta charset="utf-8">') +
      tag("body", blocks.map((block) => (block.kind === "table" ? htmlTable(block) : tag("p", block.text))).join("\n")),
  );

const lines = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : Array.from({ length: block.rowCount }, (_, row) =>
            block.cells
              .filter((cell) => cell.row === row)
              .map((cell) => cell.paragraphs.map(({ text }) => text).join(""))
              .join("\t"),
          ),
    )
    .join("\n");

/** A package whose document is cut down to its first blocks, so that many can be tried in a second. */
function shortened(parts: Parts, bodyLength: number): Parts {
  const name = "word/document.xml";
  const text = new TextDecoder().decode(parts.get(name));
  const end = text.indexOf("</w:p>", bodyLength) + "</w:p>".length;
  return new Map([...parts, [name, new TextEncoder().encode(`${text.slice(0, end)}</w:body></w:document>`)]]);
}

const partsOf = (file: Uint8Array): Parts => new Map(Object.entries(unzipSync(file)));

/** Made once a process. */
export async function makeSeeds(): Promise<Seeds> {
  const documents = [exampleDocument(), exampleDocument({ form: notice2019, year: 2020 })];
  const reports = documents.map((document) => toAnnualReport(recognise(document)));
  const [report, older] = reports as [(typeof reports)[0], (typeof reports)[0]];
  const content = { ...report, agency: "示例市示例区司法局", year: 2025 };
  const whole = partsOf(renderReport(notice2021, content));
  const blank = partsOf(renderReport(notice2021, { agency: "示例市示例区民政局", year: 2025 }));
  const units = [content, { ...older, agency: "示例县示例镇人民政府", year: 2020 }];
  return {
    packages: [whole, blank, shortened(whole, 6000), shortened(whole, 6000), shortened(blank, 3000)],
    workbooks: [partsOf(await writeSheet(units))],
    xml: [skeletonFlatOpc(notice2021, { agency: "示例市示例区司法局", year: 2025 })],
    html: documents.map(({ blocks }) => html(blocks)),
    text: documents.map(({ blocks }) => lines(blocks)),
    csv: [new TextDecoder().decode(writeCsv(units))],
    json: [
      content,
      { rules: { "TS-01": "off" }, required: [{ text: "本年度无其他需要报告的事项" }] },
      [{ fingerprint: "a", rule: "TS-01", reason: "已核" }],
    ],
  };
}
