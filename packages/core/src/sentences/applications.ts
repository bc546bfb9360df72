import { tableOf } from "../form/lookup.js";
import type { Ledger } from "./ledger.js";
import type { CarriedForwardView, NewRequestsView, OutcomesView } from "./types.js";

/** Applications received in the year, by who applied, and those left over from the year before. */
export function newRequests(ledger: Ledger): NewRequestsView {
  const [total, persons, organisations] = ["t3.new.total", "t3.new.naturalPerson", "t3.new.organisations"] as const;
  ledger.mustAdd([total], [persons, organisations]);
  const [noPersons, noOrganisations] = [ledger.isZero(persons), ledger.isZero(organisations)];
  return {
    none: ledger.isZero(total),
    total: ledger.number(total),
    all: ledger.all(total),
    both: !noPersons && !noOrganisations,
    onlyNaturalPersons: !noPersons && noOrganisations,
    onlyOrganisations: noPersons && !noOrganisations,
    naturalPersons: ledger.number(persons),
    organisations: ledger.number(organisations),
    hasCarriedOver: !ledger.isZero("t3.carriedOver.total"),
    carriedOver: ledger.number("t3.carriedOver.total"),
  };
}

/** How the applications of the year ended: groups of results that occurred. */
export function outcomes(ledger: Ledger): OutcomesView {
  const groups = new Map<string, string>();
  for (const { id, labels } of tableOf(ledger.form, "t3").rows) {
    if (labels.length > 1 && id !== "total") groups.set(`t3.${id.split(".")[0]!}.total`, plain(labels[1]!));
  }
  ledger.mustAdd(["t3.total.total"], [...groups.keys()]);
  const occurred = [...groups].filter(([name]) => !ledger.isZero(name));
  const none = occurred.length === 0;
  const nothing = none && ledger.isZero("t3.new.total") && ledger.isZero("t3.carriedOver.total");
  return {
    nothing,
    pending: none && !nothing,
    total: ledger.number("t3.total.total"),
    all: ledger.all("t3.total.total"),
    several: occurred.length > 1,
    groups: occurred.map(([name, label]) => ({ label, count: ledger.number(name) })),
    only: occurred[0]?.[1] ?? "",
  };
}

/** What is left for the next year. */
export function carriedForward(ledger: Ledger): CarriedForwardView {
  const total = "t3.carriedForward.total";
  ledger.mustAdd(["t3.new.total", "t3.carriedOver.total"], ["t3.total.total", total]);
  return { none: ledger.isZero(total), total: ledger.number(total) };
}

/** `（二）部分公开（区分处理的…）` as it stands in a sentence: `部分公开`. */
function plain(label: string): string {
  return label.replace(/^（[^）]*）/u, "").replace(/（.*$/u, "");
}
