import { currentNotice } from "@nianbao/core";
import { openDocx, renderReport, type DocxFile } from "@nianbao/docx";
import type { Opened } from "../files/opened.js";
import { sampleFigures } from "./figures.js";
import { alteredHeading, sampleAgency, sampleText } from "./text.js";

/** The report that the first screen shows: an invented agency, rendered like any other, with four faults planted in it. */
export function sampleReport(): Opened {
  const content = { agency: sampleAgency, year: 2025, ...sampleText, cells: sampleFigures() };
  const file = withAlteredHeading(openDocx(renderReport(currentNotice, content)));
  return { kind: "docx", name: "示例报告.docx", bytes: Uint8Array.from(file.toBytes()) };
}

/** We write only official headings: a wrong one must be put in by hand. */
function withAlteredHeading(file: DocxFile): DocxFile {
  const expect = currentNotice.chapters[4]!.heading;
  const block = file.document.blocks.findIndex(
    (candidate) => candidate.kind === "paragraph" && candidate.text === expect,
  );
  const place = { block, start: 0, end: expect.length };
  return file.apply([{ kind: "replaceText", place, expect, text: alteredHeading }]).file;
}
