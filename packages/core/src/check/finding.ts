import type { Edit } from "../document/edit.js";
import type { Place } from "../document/model.js";

/** Severity words for the clerk: 必须改, 建议改, 提示. */
export type Severity = "error" | "warning" | "info";

/** A legal or technical basis: name, place in it, and what it demands in our own words. */
export interface Basis {
  readonly source: string;
  readonly article?: string;
  readonly demand: string;
}

/** A place of a finding with the words that stand there. */
export interface FindingPlace extends Place {
  /** Where it is, for people: `第三部分第2段`, `表三“一、本年新收…”行“总计”列`. */
  readonly label: string;
  readonly text: string;
}

/** A way to put it right. */
export interface Fix {
  /** Words on the button. */
  readonly title: string;
  /** `safe`: changes nothing but the fault. `choice`: one of several; the clerk decides. */
  readonly kind: "safe" | "choice";
  readonly edits: readonly Edit[];
  /** What else it does, told before it is done. */
  readonly caution?: string;
}

/** One fault, with everything that is needed to show it, explain it and put it right. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One line each: what is wrong with both values; why; what to do. */
  readonly message: { readonly what: string; readonly why: string; readonly todo: string };
  /** Exact words of the document that are at fault; `""` for something missing. */
  readonly quote: string;
  /** First the fault, then the other side of a contradiction. */
  readonly places: readonly FindingPlace[];
  readonly basis: readonly Basis[];
  readonly fixes: readonly Fix[];
  /** Stable against edits elsewhere. */
  readonly fingerprint: string;
}

/** What became of a rule. `uncertain` and `notAssessable` carry reasons and never block. */
export type OutcomeState = "passed" | "found" | "uncertain" | "notAssessable";

/** What became of one rule in a check. */
export interface Outcome {
  readonly rule: string;
  readonly state: OutcomeState;
  readonly reasons: readonly string[];
}

/** A finding that the clerk has waived, with the reason given. It neither blocks nor counts, but stays visible. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a check came to. */
export interface CheckResult {
  /** In document order; what concerns the whole document comes first. */
  readonly findings: readonly Finding[];
  /** Waived findings, in the same order. */
  readonly dismissed: readonly DismissedFinding[];
  /** One for each rule, in rule order. */
  readonly outcomes: readonly Outcome[];
}
