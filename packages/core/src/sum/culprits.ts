import type Big from "big.js";
import { describeCell } from "../form/lookup.js";
import type { CellId } from "../form/types.js";
import type { Evidence } from "./evidence.js";
import { figureOf, nameOf } from "./figure.js";
import type { Culprit, Sum, UnitFigures } from "./types.js";

/** More causes than this are no help. */
const most = 3;

/** Likely causes of a difference, most certain first. */
export function culpritsOf(cell: CellId, difference: Big | undefined, evidence: Evidence): readonly Culprit[] {
  const { sum } = evidence;
  const found: Culprit[] = [];
  if (difference !== undefined && !difference.eq(0)) {
    for (const unit of sum.counted) found.push(...ofUnit(unit, cell, difference, evidence));
    for (const pair of sum.spare) found.push(...ofSpare(pair, cell, difference, evidence));
    if (evidence.mends(evidence.total, cell, difference.times(-1)) === true) {
      found.push({
        kind: "totalItself",
        words: "汇总报告自己的勾稽关系也不平，改成各单位之和就平了，多半是汇总报告这一格填错",
        certainty: 0.97,
      });
    }
    const slip = evidence.slip(cell);
    if (slip !== undefined) {
      const [written, meant] = [figureOf(evidence.total, cell)!.toFixed(), sum.cells[cell]!.known];
      const words = `汇总报告写的是 ${written}，各单位之和是 ${meant}，${slip.words}`;
      found.push({ kind: "mistyped", words, certainty: slip.certainty });
    }
    if (difference.gt(0) && sum.missing.length > 0) {
      const names = sum.missing.slice(0, 5).map(({ name }) => name);
      const more = sum.missing.length > 5 ? `等 ${sum.missing.length} 个单位` : "";
      found.push({
        kind: "missing",
        words: `${names.join("、")}${more}没有交来报告，可能已算在汇总报告里`,
        certainty: evidence.lacksReport() ? 0.979 : 0.4,
      });
    }
  }
  for (const source of sum.cells[cell]?.without ?? []) {
    const unit = sum.counted.find((each) => each.source === source);
    const name = unit === undefined ? source : nameOf(unit);
    found.push({
      kind: "withoutFigure",
      unit: name,
      source,
      words: `${name}这一格没有数，合计算不出来`,
      certainty: 0.6,
    });
  }
  return found.sort((a, b) => b.certainty - a.certainty || compare(a.source ?? "", b.source ?? "")).slice(0, most);
}

function ofUnit(unit: UnitFigures, cell: CellId, difference: Big, evidence: Evidence): Culprit[] {
  const value = figureOf(unit, cell);
  if (value === undefined) return [];
  const name = nameOf(unit);
  const base = { unit: name, source: unit.source };
  const found: Culprit[] = [];
  const doubled = evidence.sum.doubled.some(({ sources }) => sources.includes(unit.source));
  if (!value.eq(0) && difference.eq(value)) {
    const words = `差数恰好等于${name}的 ${value.toFixed()}，可能把它加了两次${doubled ? "（它交来的报告有两份）" : ""}`;
    found.push({ ...base, kind: "addedTwice", words, certainty: likelihood(evidence.share(unit, 1), doubled) });
  }
  if (!value.eq(0) && difference.eq(value.times(-1))) {
    const words = `差数恰好等于${name}的 ${value.toFixed()}，可能漏加了它`;
    found.push({ ...base, kind: "leftOut", words, certainty: likelihood(evidence.share(unit, -1), false) });
  }
  if (evidence.mends(unit, cell, difference) === true) {
    const words = `${name}自己的勾稽关系不平，这一格由 ${value.toFixed()} 改成 ${value.plus(difference).toFixed()} 就平了，多半是它填错`;
    found.push({ ...base, kind: "ownSums", words, certainty: 0.99 });
  }
  const other = swappedWith(unit, cell, difference, evidence);
  if (other !== undefined) {
    const words = `${name}的这一格可能与${describeCell(evidence.form, other)}填反或错位`;
    found.push({ ...base, kind: "shifted", words, certainty: 0.9 });
  }
  const last = evidence.lastOf(unit);
  const before = last === undefined ? undefined : figureOf(last, cell);
  if (before !== undefined && !before.eq(value) && difference.eq(before.minus(value))) {
    const words = `汇总时可能用了${name}上一年的 ${before.toFixed()}，今年是 ${value.toFixed()}`;
    found.push({ ...base, kind: "lastYear", words, certainty: 0.85 });
  }
  return found;
}

/** A unit that handed in several reports with different figures: another one may be in the parent's report, or both. */
function ofSpare(
  { counted, report }: Sum["spare"][number],
  cell: CellId,
  difference: Big,
  evidence: Evidence,
): Culprit[] {
  const [here, there] = [figureOf(counted, cell), figureOf(report, cell)];
  if (here === undefined || there === undefined || here.eq(there)) return [];
  const name = nameOf(counted);
  const base = { unit: name, source: report.source };
  const share = evidence.shareOfOther(counted, report);
  const both = `${name}交来的报告不止一份，数也不同：加进来的“${counted.source}”是 ${here.toFixed()}，“${report.source}”是 ${there.toFixed()}`;
  if (difference.eq(there.minus(here))) {
    return [{ ...base, kind: "otherReport", words: `${both}，汇总报告用的多半是后者`, certainty: 0.3 + 0.685 * share }];
  }
  return difference.eq(there)
    ? [
        {
          ...base,
          kind: "addedTwice",
          words: `${both}，汇总报告可能两份都加了`,
          certainty: likelihood(evidence.share(report, 1), true),
        },
      ]
    : [];
}

/** One figure that fits may be chance; the whole of a unit's figures that fit is not. All but one may be a unit much alike. */
function likelihood(share: number, doubled: boolean): number {
  return share === 1 ? 0.98 : Math.min(0.97, 0.3 + 0.68 * share + (doubled ? 0.2 : 0));
}

/** Another cell that differs by as much the other way, where the unit's two figures stand the wrong way round. */
function swappedWith(unit: UnitFigures, cell: CellId, difference: Big, evidence: Evidence): CellId | undefined {
  const value = figureOf(unit, cell);
  if (value === undefined) return undefined;
  const back = difference.times(-1);
  for (const [other, gap] of evidence.differences) {
    if (other === cell || !gap.eq(back)) continue;
    const there = figureOf(unit, other);
    if (there?.minus(value).eq(difference) === true) return other;
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
