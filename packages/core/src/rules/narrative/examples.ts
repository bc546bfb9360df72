import { exampleDocument, type ExampleOptions } from "../../check/example.js";
import type { ReportDocument } from "../../document/model.js";
import { notice2021 } from "../../form/notice2021/index.js";
import type { CellId } from "../../form/types.js";

const zeros = (table: string): Readonly<Record<CellId, number>> =>
  Object.fromEntries(
    notice2021.tables
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.table === table)
      .map(({ id }) => [id, 0]),
  );

/** Table 3 without any application; table 4 without any case. */
export const noApplications = zeros("t3");
export const noCases = zeros("t4");

/** A small table 3: 12 received (10 by natural persons, 2 by businesses), 1 left over, 11 handled, 2 carried forward. */
export const fewApplications: Readonly<Record<CellId, number>> = {
  ...noApplications,
  "t3.new.naturalPerson": 10, "t3.new.business": 2, "t3.new.total": 12,
  "t3.carriedOver.naturalPerson": 1, "t3.carriedOver.total": 1,
  "t3.granted.naturalPerson": 5, "t3.granted.business": 1, "t3.granted.total": 6,
  "t3.partlyGranted.naturalPerson": 2, "t3.partlyGranted.total": 2,
  "t3.refused.adminQuery.naturalPerson": 1, "t3.refused.adminQuery.total": 1,
  "t3.unable.notHeld.naturalPerson": 1, "t3.unable.notHeld.business": 1, "t3.unable.notHeld.total": 2,
  "t3.total.naturalPerson": 9, "t3.total.business": 2, "t3.total.total": 11,
  "t3.carriedForward.naturalPerson": 2, "t3.carriedForward.total": 2,
}; // prettier-ignore

/** A small table 4: 3 reviews (2 upheld, 1 pending), 2 lawsuits (1 direct and upheld, 1 after review and pending). */
export const fewCases: Readonly<Record<CellId, number>> = {
  ...noCases,
  "t4.reconsideration.upheld": 2, "t4.reconsideration.pending": 1, "t4.reconsideration.total": 3,
  "t4.litigationDirect.upheld": 1, "t4.litigationDirect.total": 1,
  "t4.litigationAfterReview.pending": 1, "t4.litigationAfterReview.total": 1,
}; // prettier-ignore

/** The example with this text on applications, other figures where told. */
export function exampleApplications(text: string, cells: ExampleOptions["cells"] = {}): ReportDocument {
  return exampleChapter(1, ["（二）依申请公开情况", text], cells);
}

/** The example with these paragraphs in a chapter. */
export function exampleChapter(
  number: number,
  paragraphs: readonly string[],
  cells: ExampleOptions["cells"] = {},
): ReportDocument {
  return exampleDocument({ chapters: { [number]: { paragraphs } }, cells });
}
