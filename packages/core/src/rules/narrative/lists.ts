import Big from "big.js";
import type { Verdict } from "../../check/rule.js";
import type { Enumeration, Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { replaceNumber } from "./fixes.js";
import { sharedCause } from "./linked.js";
import { said, sumWords } from "./wording.js";

/** A list that contradicts its total: more than it, or all of it and yet not the same. Undefined where the numbers are not exact. */
export function brokenList({ whole, parts, complete, alternatives }: Enumeration): Big | undefined {
  const all = [whole, ...parts];
  if (parts.length === 0 || all.some(({ approximation, step }) => approximation !== undefined || step.gt(1)))
    return undefined;
  const sum = parts.reduce((total, { value }) => total.plus(value), new Big(0));
  if (alternatives.some((total) => (complete ? total.eq(sum) : total.gte(sum)))) return undefined;
  return sum.gt(whole.value) || (complete && !sum.eq(whole.value)) ? sum : undefined;
}

/** The finding for a list that contradicts its total. */
export function listVerdict(report: RecognisedReport, { whole, parts }: Enumeration, sum: Big): Verdict {
  const difference = sum.minus(whole.value);
  const fix =
    whole.numeral === undefined ? undefined : replaceNumber(report, whole.numeral, sum, (text) => `总数改为 ${text}`);
  return {
    kind: "finding",
    places: [whole.place, ...parts.map(({ place }) => place)],
    key: `${whole.value.toFixed()}≠${sum.toFixed()}`,
    ...sharedCause(report, [whole, ...parts]),
    what: `正文写${said(report, whole)}，后面各项相加 ${sumWords(
      parts.map(({ value }) => value),
      sum,
    )}，${difference.gt(0) ? "多" : "少"} ${difference.abs().toFixed()}`,
    fixes: fix === undefined ? [] : [fix],
  };
}

/** Applications and cases have rules of their own. */
export function isOfTables({ topic }: Fact): boolean {
  return topic === "applications" || topic === "cases";
}
