import type { Severity } from "../../check/finding.js";
import type { Verdict } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import type { Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { tableOf } from "../../form/lookup.js";
import type { TableId } from "../../form/types.js";
import { bothWays } from "./fixes.js";
import { comparisons, factCause, type Comparison } from "./linked.js";
import { inTables, said } from "./wording.js";

/** The finding that a number or phrase of the text says something else than the tables. */
export function contradiction(
  report: RecognisedReport,
  comparison: Comparison,
  severity: Severity,
  note = "",
): Verdict {
  const { fact } = comparison;
  const values = fact.phrase ? comparison.values.filter(({ value }) => !value.eq(0)) : comparison.values;
  // 新收 is a part of both numbers that 收到 may mean, and is shown once.
  const cells = new Set(values.flatMap((value) => (value.cells.length > 4 ? [] : value.cells)));
  return {
    kind: "finding",
    severity,
    places: [fact.place, ...[...cells].map(({ place }) => place)],
    key: fact.links.join("|"),
    cause: factCause(fact),
    what: `正文写${said(report, fact)}，${inTables(values)}${note}`,
    fixes: bothWays(report, fact, values),
  };
}

/** Certain words about the agency's own year make an error; anything short of that is for the clerk to judge. */
export function certainty({ fact, result }: Comparison): Severity {
  const certain =
    fact.confidence === "certain" && fact.scope === "own" && fact.approximation === undefined && result === "different";
  return certain ? "error" : "warning";
}

/** Numbers of these topics that differ from the tables, without those of another scope. */
export function differing(report: RecognisedReport, topics: readonly Fact["topic"][]): readonly Comparison[] {
  return [...comparisons(report).values()].filter(
    ({ fact, result }) => result !== "same" && fact.scope === "own" && topics.includes(topicOf(fact)),
  );
}

/** A linked number without words of its own has the topic of its link. */
export function topicOf(fact: Fact): Fact["topic"] {
  if (fact.topic !== "other") return fact.topic;
  const [link = ""] = fact.links;
  if (link.startsWith("t3.")) return "applications";
  if (link.startsWith("t4.")) return "cases";
  return link === "t2.fee" ? "fees" : link.startsWith("t2.") ? "documents" : "other";
}

/** Says that a table is not there, where the text speaks of it. */
export function* missingTable(report: RecognisedReport, table: TableId): Generator<Verdict> {
  if (!report.tables.has(table))
    yield { kind: "notAssessable", reason: reasons.noTable(tableOf(report.form, table).name) };
}
