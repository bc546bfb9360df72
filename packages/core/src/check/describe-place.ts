import type { Place } from "../document/model.js";
import type { RecognisedReport } from "../recognise/types.js";

/** Where a place is, for people. */
export function describePlace(_report: RecognisedReport, place: Place): string {
  return `第${place.block + 1}段`;
}
