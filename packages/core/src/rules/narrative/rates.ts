import Big from "big.js";
import type { Fact, Percentage } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { tableValue } from "./linked.js";

/** One way to work a percentage out. */
export interface Working {
  /** Exact to 20 decimals, in percent; of a difference in its own unit. */
  readonly exact: Big;
  /** `8÷12=66.67%`. */
  readonly words: string;
  readonly facts: readonly Fact[];
}

/** Ways to work a percentage out of the numbers beside it, or of table 3 for a rate of handling. */
export function workings(
  report: RecognisedReport,
  percentage: Percentage,
  valueOf: (fact: Fact) => Big = ({ value }) => value,
): readonly Working[] {
  const fromText = percentage.pairs.flatMap(({ part, whole, base }) => {
    // The base of a difference is this year's number less what was added to it.
    const current = valueOf(part);
    const below = base === undefined ? valueOf(whole) : base.plus(current).minus(part.value);
    if (below.lte(0)) return [];
    const above = percentage.kind === "growth" ? current.minus(below) : current;
    return [working(percentage.kind, above, below, current, base === undefined ? [part, whole] : [part])];
  });
  if (percentage.kind !== "rate" || fromText.length > 0) return fromText;
  const handled = tableValue(report, "t3.total.total");
  return ["t3.received.total", "t3.new.total"].flatMap((name) => {
    const all = tableValue(report, name);
    return handled === undefined || all === undefined || all.value.eq(0)
      ? []
      : [working("rate", handled.value, all.value, handled.value, [])];
  });
}

function working(kind: Percentage["kind"], above: Big, below: Big, part: Big, facts: readonly Fact[]): Working {
  if (kind === "difference") {
    const exact = part.minus(below);
    return { exact, words: `${part.toFixed()}-${below.toFixed()}=${exact.toFixed()}`, facts };
  }
  const exact = above.times(100).div(below);
  const sides =
    kind === "growth"
      ? `（${part.toFixed()}-${below.toFixed()}）÷${below.toFixed()}`
      : `${above.toFixed()}÷${below.toFixed()}`;
  return { exact, words: `${sides}=${exact.round(2, Big.roundHalfUp).toFixed()}%`, facts };
}

/** Whether a percentage is the exact one to the digits shown; either way round for a tie, one step more where it is 约. */
export function isRounded({ value, step, approximation }: Percentage, exact: Big): boolean {
  const limit = approximation === undefined ? step.div(2) : step.times(1.5);
  return value.minus(exact).abs().lte(limit);
}
