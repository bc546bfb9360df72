import type { ReportDocument } from "@nianbao/core";
import type { Input } from "./input.js";

/**
 * Reads a report. A .docx is a zip and needs no reader of web pages and texts: those are loaded only for the rest.
 * @throws ReadError with one line of Chinese
 */
export async function readDocument({ bytes, name }: Input): Promise<ReportDocument> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readDocx } = await import("./readers/docx.js");
    return readDocx(bytes, { name });
  }
  const { readReport } = await import("./readers/any.js");
  return readReport(bytes, { name });
}
