import type { ReportDocument } from "../document/model.js";
import { notice2021 } from "../form/notice2021/index.js";
import type { Form } from "../form/types.js";
import { recogniseAgency } from "./agency.js";
import { chooseForm } from "./chooseForm.js";
import { recogniseChapters } from "./outline.js";
import { recognisePeriod } from "./period.js";
import { recogniseTables } from "./tables.js";
import { recogniseTitle } from "./title.js";
import type { RecognisedReport } from "./types.js";
import { recogniseYear } from "./year.js";

/** Forms that a report is held against when none is named. */
export const forms: readonly Form[] = [notice2021];

export interface RecogniseOptions {
  /** Full name of the agency and year of the report, where they are known for sure: they go before the document's own. */
  readonly agency?: string;
  readonly year?: number;
  /** Forms to choose from by what the document's tables say; default: all. */
  readonly forms?: readonly Form[];
}

/**
 * Reads what a document says against the official form: chapters, the statistics tables with every figure cell, title,
 * agency, year and stated period. Never guesses: a cell that cannot be told apart is in `unplaced` with the reason.
 * Time and memory grow linearly with the document.
 */
export function recognise(document: ReportDocument, options: RecogniseOptions = {}): RecognisedReport {
  const form = chooseForm(document, options.forms ?? forms);
  const chapters = recogniseChapters(document, form);
  const firstChapter = chapters[0]?.place.block;
  const bodyFrom = firstChapter ?? document.blocks.length;
  const title = recogniseTitle(document, firstChapter);
  const agency = recogniseAgency(document, title, bodyFrom, options.agency);
  const period = recognisePeriod(document, bodyFrom);
  const year = recogniseYear(document, title, period, bodyFrom, options.year);
  return {
    document,
    form,
    ...(title === undefined ? {} : { title }),
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period }),
    chapters,
    ...recogniseTables(document, form),
  };
}
