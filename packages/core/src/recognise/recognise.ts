import type { ReportDocument } from "../document/model.js";
import { notices } from "../form/notices.js";
import type { Form } from "../form/types.js";
import { recogniseAgency } from "./agency.js";
import { findLayouts, formAsFound } from "./layouts.js";
import { recogniseChapters } from "./outline.js";
import { recognisePeriod } from "./period.js";
import { recogniseTables } from "./tables.js";
import { recogniseTitle } from "./title.js";
import type { RecognisedReport } from "./types.js";
import { recogniseYear } from "./year.js";

/** What is known of a report besides its document. */
export interface RecogniseOptions {
  /** Full name of the agency and year of the report, where they are known for sure: they go before the document's own. */
  readonly agency?: string;
  readonly year?: number;
  /** Forms to choose from by the report's year and by what the document's tables say; default: all. */
  readonly forms?: readonly Form[];
  /** The same agency's report of the year before; rules that need it cannot look without. */
  readonly lastYear?: RecognisedReport;
}

/**
 * Reads what a document says against the official form: chapters, the statistics tables with every figure cell, title,
 * agency, year and stated period. Never guesses: a cell that cannot be told apart is in `unplaced` with the reason.
 * Time and memory grow linearly with the document.
 */
export function recognise(document: ReportDocument, options: RecogniseOptions = {}): RecognisedReport {
  const choice = options.forms ?? notices;
  if (!isFilled(choice)) throw new Error("no form to recognise against");
  const found = findLayouts(document, choice);
  const likely = recogniseChapters(document, found.usual);
  const firstChapter = likely[0]?.place.block;
  const bodyFrom = firstChapter ?? document.blocks.length;
  const title = recogniseTitle(document, firstChapter);
  const agency = recogniseAgency(document, title, bodyFrom, options.agency);
  const period = recognisePeriod(document, bodyFrom);
  const year = recogniseYear(document, title, period, bodyFrom, options.year);
  const valid = formOfYear(choice, year?.value, found.usual);
  const chapters = valid.chapters === found.usual.chapters ? likely : recogniseChapters(document, valid);
  const { form, layouts } = formAsFound(valid, choice, found);
  return {
    document,
    form,
    ...(title === undefined ? {} : { title }),
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period }),
    chapters,
    layouts,
    ...recogniseTables(document, form),
    ...(options.lastYear === undefined ? {} : { lastYear: options.lastYear }),
  };
}

function isFilled(choice: readonly Form[]): choice is readonly [Form, ...Form[]] {
  return choice.length > 0;
}

/** The form for a year; what the tables look like decides where the year is not known, or is one of several forms or none. */
function formOfYear(choice: readonly Form[], year: number | undefined, usual: Form): Form {
  if (year === undefined) return usual;
  const [only, ...more] = choice.filter(({ years }) => years.from <= year && year <= (years.to ?? year));
  return only === undefined || more.length > 0 ? usual : only;
}
