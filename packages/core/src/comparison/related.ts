import { reasons } from "../locale/reasons.js";
import { comparisonReasons } from "../locale/comparison.js";
import { splitName } from "../recognise/shortNames.js";
import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";

/**
 * Why a report cannot be held against another as that of the year before: of another year or agency, or it is not known
 * of which. Undefined when it can.
 */
export function unrelated(report: RecognisedReport, last: RecognisedReport): string | undefined {
  if (report.year === undefined) return reasons.noYear;
  if (last.year === undefined) return comparisonReasons.lastYearUnknown;
  const expected = report.year.value - 1;
  if (last.year.value !== expected) return comparisonReasons.otherYear(last.year.value, expected);
  if (report.agency === undefined) return comparisonReasons.agencyUnknown;
  if (last.agency === undefined) return comparisonReasons.lastAgencyUnknown;
  if (!isSameAgency(report, last)) return comparisonReasons.otherAgency(last.agency.name, report.agency.name);
  return undefined;
}

/** What knows whose it is: a recognised report, or its names alone. */
export interface OfAgency {
  readonly agency?: { readonly name: string; readonly shortNames: readonly string[] } | undefined;
}

/** Whether two reports are of one agency: the same name, one that the other uses as a short form, or one without its first places. */
export function isSameAgency({ agency: one }: OfAgency, { agency: other }: OfAgency): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [canonicalise(one.name), canonicalise(other.name)];
  if (a === b || one.shortNames.includes(other.name) || other.shortNames.includes(one.name)) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const { places, office } = splitName(longer);
  return places.slice(1).some((_, index) => shorter === places.slice(index + 1).join("") + office);
}
