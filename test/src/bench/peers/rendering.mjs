/** Other ways to make the .docx of a report: each takes an AnnualReport and gives a function that makes the file's bytes. */
import { notice2021 } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";

/** A template made from our own report: a tag in every figure cell, a loop of paragraphs in every chapter. */
function template(report, loop, tag) {
  const cells = Object.fromEntries(
    Object.keys(report.cells).map((id) => [id, { state: "text", value: null, raw: `{${tag(id)}}` }]),
  );
  return renderReport(notice2021, {
    ...report,
    preamble: loop("preamble"),
    chapters: report.chapters.map((chapter) => ({ ...chapter, paragraphs: loop(`chapter${chapter.number}`) })),
    cells,
  });
}

/** What the tags of a template stand for. @param each what a paragraph becomes in a loop */
function dataOf(report, each, tag) {
  return {
    preamble: report.preamble.map(each),
    ...Object.fromEntries(report.chapters.map(({ number, paragraphs }) => [`chapter${number}`, paragraphs.map(each)])),
    ...Object.fromEntries(Object.entries(report.cells).map(([id, { raw }]) => [tag(id), raw])),
  };
}

/** docxtemplater, as its own guide has it. */
export function withDocxtemplater(report) {
  const source = template(
    report,
    (name) => [`{#${name}}`, "{.}", `{/${name}}`],
    (id) => id,
  );
  const data = dataOf(
    report,
    (text) => text,
    (id) => id,
  );
  return () => {
    const file = new Docxtemplater(new PizZip(source), { paragraphLoop: true });
    file.render(data);
    return file.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

/** easy-template-x: a dot in a tag is a path there, so cells are named without. */
export function withEasyTemplate(report) {
  const tag = (id) => id.replaceAll(".", "_");
  const source = Buffer.from(template(report, (name) => [`{#${name}}`, "{text}", `{/${name}}`], tag));
  const data = dataOf(report, (text) => ({ text }), tag);
  const handler = new TemplateHandler();
  return async () => new Uint8Array(await handler.process(source, data));
}

/** docx: the whole file is put together by program, here from what ours holds, with the formatting that a report needs. */
export function withDocx(report) {
  const { blocks } = openDocx(renderReport(notice2021, report)).document;
  const style = { font: "仿宋_GB2312", size: 32 };
  const paragraph = ({ text }, more) =>
    new Paragraph({ ...more, children: text === "" ? [] : [new TextRun({ ...style, text })] });
  const cell = ({ paragraphs, rowSpan, columnSpan }) =>
    new TableCell({ rowSpan, columnSpan, children: paragraphs.map((one) => paragraph(one, { alignment: "center" })) });
  const table = ({ rowCount, cells }) =>
    new Table({
      rows: Array.from(
        { length: rowCount },
        (_, row) => new TableRow({ children: cells.filter((each) => each.row === row).map(cell) }),
      ),
    });
  const indent = { firstLine: 640 };
  const children = () => blocks.map((block) => (block.kind === "table" ? table(block) : paragraph(block, { indent })));
  return async () => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: children() }] })));
}
