import Big from "big.js";
import type { CellId, Form, Identity } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { figureOf, nameOf } from "./figure.js";
import { slipBetween, type Slip } from "./mistyped.js";
import type { Sum, UnitFigures } from "./types.js";

/** So many cells may differ by slips of the hand. */
const few = 6;

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

  /** The slip of the hand by which the parent's figure could stand for the sum. Where much differs, it fits by chance. */
  slip(cell: CellId): Slip | undefined {
    const stated = figureOf(this.total, cell);
    const slip = stated === undefined ? undefined : slipBetween(stated, new Big(this.sum.cells[cell]!.known));
    return slip === undefined || this.differences.size <= few ? slip : { ...slip, certainty: slip.certainty / 2 };
  }

  /** Share of the figures in which two reports of a unit differ that the differences show as taken from the other. */
  shareOfOther(counted: UnitFigures, other: UnitFigures): number {
    let [seen, all] = [0, 0];
    for (const cell of Object.keys(this.sum.cells)) {
      const [here, there] = [figureOf(counted, cell), figureOf(other, cell)];
      if (here === undefined || there === undefined || here.eq(there)) continue;
      all += 1;
      if (this.differences.get(cell)?.eq(there.minus(here)) === true) seen += 1;
    }
    return all === 0 ? 0 : seen / all;
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

function addends(report: UnitFigures, cells: readonly CellId[]): Big | undefined {
  let sum = new Big(0);
  for (const cell of cells) {
    const figure = figureOf(report, cell);
    if (figure === undefined) return undefined;
    sum = sum.plus(figure);
  }
  return sum;
}
