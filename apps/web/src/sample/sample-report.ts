import { notice2021 } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import type { Opened } from "../files/opened.js";
import { sampleFigures } from "./figures.js";
import { sampleAgency, sampleText } from "./text.js";

/** The report that the first screen shows: an invented agency, rendered like any other, with four faults planted in it. */
export function sampleReport(): Opened {
  const bytes = renderReport(notice2021, { agency: sampleAgency, year: 2025, ...sampleText, cells: sampleFigures() });
  return { kind: "docx", name: "示例报告.docx", bytes: Uint8Array.from(bytes) };
}
