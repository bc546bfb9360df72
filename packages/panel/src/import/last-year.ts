import { recognise, unrelated, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import { importing } from "../locale/import.js";
import { messages } from "../locale/messages.js";
import { ImportError, readSources } from "./source.js";

/**
 * Reads the report of the year before out of a file.
 * @returns the report, or why the file is not that, in the clerk's words
 */
export async function lastYearFrom(file: File, own: RecognisedReport): Promise<ReportDocument | string> {
  const words = messages.check.lastYear;
  try {
    const [source] = await readSources(new Uint8Array(await file.arrayBuffer()), file.name);
    if (source?.document === undefined) return words.noReport(file.name);
    const obstacle = unrelated(own, recognise(source.document));
    return obstacle === undefined ? source.document : words.refused(file.name, obstacle);
  } catch (error) {
    if (!(error instanceof ImportError)) console.error(error); // a fault of ours: the log has it, the clerk a plain line
    return importing.failed(file.name, error instanceof ImportError ? error.message : importing.unforeseen);
  }
}
