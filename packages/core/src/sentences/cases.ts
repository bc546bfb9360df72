import { tableOf } from "../form/lookup.js";
import type { Ledger } from "./ledger.js";
import type { CasesView, CaseView } from "./types.js";

/** How the one outcome there was is put; those not named are 均为…. */
const only: Readonly<Record<string, (all: string) => string>> = {
  upheld: (all) => `结果${all}为维持`,
  corrected: (all) => `结果${all}为纠正`,
  pending: (all) => `${all}尚未审结`,
};

/** Reviews and lawsuits over disclosure work. */
export function cases(ledger: Ledger): CasesView {
  const reconsideration = caseView(ledger, "t4.reconsideration");
  const litigation = caseView(ledger, "t4.litigation");
  const [direct, afterReview] = ["t4.litigationDirect.total", "t4.litigationAfterReview.total"] as const;
  return {
    neither: reconsideration.none && litigation.none,
    reconsideration,
    litigation: {
      ...litigation,
      both: !ledger.isZero(direct) && !ledger.isZero(afterReview),
      onlyDirect: ledger.isZero(afterReview),
      direct: ledger.number(direct),
      afterReview: ledger.number(afterReview),
    },
  };
}

function caseView(ledger: Ledger, block: string): CaseView {
  const columns = tableOf(ledger.form, "t4").columns.filter(({ id }) => id !== "total");
  const total = `${block}.total`;
  ledger.mustAdd(
    [total],
    columns.map(({ id }) => `${block}.${id}`),
  );
  const occurred = columns.filter(({ id }) => !ledger.isZero(`${block}.${id}`));
  const [first] = occurred;
  const all = ledger.all(total);
  return {
    none: ledger.isZero(total),
    total: ledger.number(total),
    all,
    several: occurred.length > 1,
    results: occurred.map(({ id, labels }) => ({ label: labels.at(-1)!, count: ledger.number(`${block}.${id}`) })),
    only: first === undefined ? "" : (only[first.id]?.(all) ?? `${all}为${first.labels.at(-1)!}`),
  };
}
