import type { Fix } from "../../check/finding.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { setFigure } from "../shared/set-figure.js";
import type { Suspect } from "./suspects.js";
import { evaluateSums, type ClosedSum } from "./sums.js";
import { lineName, termName } from "./wording.js";

/** Sets a sum's single total to what its addends give; says which other sums will not hold after it. */
export function fixTotal(report: RecognisedReport, sum: ClosedSum): readonly Fix[] {
  const [totalTerm, ...more] = sum.left;
  if (totalTerm === undefined || more.length > 0) return [];
  const { cell } = totalTerm;
  const edit = setFigure(report, cell, sum.rightSum.toString());
  if (edit === undefined) return [];
  const broken = brokenAfter(report, cell, sum.rightSum);
  const name = termName(report.form, totalTerm, sum.identity.family);
  return [
    {
      title: `把${lineName(report.form, sum)}的${name}改为 ${sum.rightSum}`,
      kind: "choice",
      edits: [edit],
      ...(broken.length === 0
        ? {}
        : { caution: `改后${broken.map((other) => lineName(report.form, other)).join("、")}对不上，要接着改` }),
    },
  ];
}

/** Sets the suspected figure to the one value that mends all its sums. */
export function fixSuspect(report: RecognisedReport, { cell, expected }: Suspect): readonly Fix[] {
  const edit = setFigure(report, cell, expected.toString());
  return edit === undefined ? [] : [{ title: `把这一格改为 ${expected}`, kind: "choice", edits: [edit] }];
}

/** Sums that do not hold once a cell has another value. */
export function brokenAfter(report: RecognisedReport, cell: RecognisedCell, value: number): readonly ClosedSum[] {
  return evaluateSums(report).filter((sum): sum is ClosedSum => {
    if (sum.state === "open") return false;
    const before = [...sum.left, ...sum.right].find((term) => term.cell.id === cell.id);
    if (before === undefined) return false;
    const change = value - before.value;
    const onLeft = sum.left.includes(before);
    return sum.leftSum + (onLeft ? change : 0) !== sum.rightSum + (onLeft ? 0 : change);
  });
}
