/** What a person would use instead of ours, on the same content. */
import { notice2021 } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

/**
 * A docxtemplater template of our own report: a tag in every figure cell, a loop of paragraphs in every chapter.
 * @param report an AnnualReport
 */
function template(report) {
  const cells = Object.fromEntries(
    Object.keys(report.cells).map((id) => [id, { state: "text", value: null, raw: `{${id}}` }]),
  );
  const loop = (name) => [`{#${name}}`, "{.}", `{/${name}}`];
  return renderReport(notice2021, {
    ...report,
    preamble: loop("preamble"),
    chapters: report.chapters.map((chapter) => ({ ...chapter, paragraphs: loop(`chapter${chapter.number}`) })),
    cells,
  });
}

/** @returns a function that makes the .docx of the report with docxtemplater, as its own guide has it */
export function docxtemplaterRender(report) {
  const source = template(report);
  const data = {
    preamble: report.preamble,
    ...Object.fromEntries(report.chapters.map(({ number, paragraphs }) => [`chapter${number}`, paragraphs])),
    ...Object.fromEntries(Object.entries(report.cells).map(([id, { raw }]) => [id, raw])),
  };
  return () => {
    const file = new Docxtemplater(new PizZip(source), { paragraphLoop: true });
    file.render(data);
    return file.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}
