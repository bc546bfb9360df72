import Big from "big.js";
import type { Verdict } from "../../check/rule.js";
import type { Enumeration, Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { replaceNumber } from "./fixes.js";
import { explainedByTable } from "./linked.js";
import { said, sumWords } from "./wording.js";

/**
 * The sum of a list that contradicts its total: more than it, or all of it and yet not the same. Undefined where the list holds, its
 * numbers are not exact, or a number that differs from the tables explains it.
 */
export function brokenList(report: RecognisedReport, list: Enumeration): Big | undefined {
  const all = [list.whole, ...list.parts];
  if (list.parts.length === 0 || all.some(({ approximation, step }) => approximation !== undefined || step.gt(1)))
    return undefined;
  if (holds(list, ({ value }) => value)) return undefined;
  return explainedByTable(report, all, (valueOf) => holds(list, valueOf))
    ? undefined
    : sumOf(list, ({ value }) => value);
}

function holds(list: Enumeration, valueOf: (fact: Fact) => Big): boolean {
  const sum = sumOf(list, valueOf);
  return [valueOf(list.whole), ...list.alternatives].some((total) => (list.complete ? total.eq(sum) : total.gte(sum)));
}

function sumOf({ parts }: Enumeration, valueOf: (fact: Fact) => Big): Big {
  return parts.reduce((total, part) => total.plus(valueOf(part)), new Big(0));
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
