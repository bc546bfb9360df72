import Big from "big.js";
import { canonicalise } from "../text/canonical.js";
import { describeCell } from "../form/lookup.js";
import type { CellId, Form, Identity } from "../form/types.js";
import { figureOf, nameOf } from "./figure.js";
import type { Culprit, Sum, UnitFigures } from "./types.js";

/** More causes than this are no help. */
const most = 3;

/** What is known of a parent's report and its units, worked out once for all cells. */
export class Evidence {
  /** Stated less summed, where that is not 0. */
  readonly differences = new Map<CellId, Big>();
  private readonly identities = new Map<CellId, readonly Identity[]>();
  private readonly last: ReadonlyMap<string, UnitFigures>;
  private readonly shares = new Map<string, number>();

  constructor(
    readonly total: UnitFigures,
    readonly sum: Sum,
    last: readonly UnitFigures[],
    readonly form: Form,
  ) {
    this.last = new Map(last.map((unit) => [canonicalise(nameOf(unit)), unit]));
    for (const [cell, { known }] of Object.entries(sum.cells)) {
      const difference = figureOf(total, cell)?.minus(known);
      if (difference !== undefined && !difference.eq(0)) this.differences.set(cell, difference);
    }
    for (const identity of form.identities) {
      for (const cell of [...identity.left, ...identity.right]) {
        this.identities.set(cell, [...(this.identities.get(cell) ?? []), identity]);
      }
    }
  }

  lastOf(unit: UnitFigures): UnitFigures | undefined {
    return this.last.get(canonicalise(nameOf(unit)));
  }

  /**
   * Whether the parent's report says more in many cells and less in none, as it does where it counts a unit whose report
   * is not among these. Only a unit that explains every one of the cells is more likely to be the cause.
   */
  lacksReport(): boolean {
    return this.differences.size >= 10 && [...this.differences.values()].every((difference) => difference.gt(0));
  }

  /**
   * Whether a report's own sums through a cell are broken, all of them by what would be mended if the cell were changed
   * by this much; undefined when its sums hold or cannot be told.
   */
  mends(report: UnitFigures, cell: CellId, change: Big): boolean | undefined {
    const gaps = (this.identities.get(cell) ?? []).flatMap((identity) => {
      const [left, right] = [addends(report, identity.left), addends(report, identity.right)];
      if (left === undefined || right === undefined) return [];
      return [identity.left.includes(cell) ? right.minus(left) : left.minus(right)];
    });
    const broken = gaps.filter((gap) => !gap.eq(0));
    return broken.length === 0 ? undefined : broken.every((gap) => gap.eq(change));
  }

  /** Share of a unit's figures that the differences show as left out (−1) or added twice (1). */
  share(unit: UnitFigures, sign: 1 | -1): number {
    const key = `${unit.source}\n${sign}`;
    let share = this.shares.get(key);
    if (share === undefined) {
      const figures = Object.keys(this.sum.cells).flatMap((cell) => {
        const figure = figureOf(unit, cell);
        return figure === undefined || figure.eq(0) ? [] : [{ cell, figure }];
      });
      const seen = figures.filter(({ cell, figure }) => this.differences.get(cell)?.eq(figure.times(sign)) === true);
      share = figures.length === 0 ? 0 : seen.length / figures.length;
      this.shares.set(key, share);
    }
    return share;
  }
}

/** Likely causes of a difference, most certain first. */
export function culpritsOf(cell: CellId, difference: Big | undefined, evidence: Evidence): readonly Culprit[] {
  const { sum } = evidence;
  const found: Culprit[] = [];
  if (difference !== undefined && !difference.eq(0)) {
    for (const unit of sum.counted) found.push(...ofUnit(unit, cell, difference, evidence));
    if (evidence.mends(evidence.total, cell, difference.times(-1)) === true) {
      found.push({
        kind: "totalItself",
        words: "汇总报告自己的勾稽关系也不平，改成各单位之和就平了，多半是汇总报告这一格填错",
        certainty: 0.97,
      });
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

/** One figure that fits may be chance; the whole of a unit's figures that fit is not. */
function likelihood(share: number, doubled: boolean): number {
  return Math.min(0.98, 0.3 + 0.68 * share + (doubled ? 0.2 : 0));
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

function addends(report: UnitFigures, cells: readonly CellId[]): Big | undefined {
  let sum = new Big(0);
  for (const cell of cells) {
    const figure = figureOf(report, cell);
    if (figure === undefined) return undefined;
    sum = sum.plus(figure);
  }
  return sum;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
