import type { OfficeConfig } from "../config/types.js";
import type { ReportDocument } from "../document/model.js";
import type { Form } from "../form/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { RecognisedReport } from "../recognise/types.js";
import type { Basis, Fix, Severity } from "./finding.js";
import type { Place } from "../document/model.js";

/** What a rule says: a fault, a doubt that is never shown as a fault, or that it could not look. */
export type Verdict =
  | {
      readonly kind: "finding";
      /** Fault first, other side after. Empty when something is missing altogether. */
      readonly places: readonly Place[];
      /** Exact words at fault; default: the text at the first place. */
      readonly quote?: string;
      readonly severity?: Severity;
      /** One line with both values. */
      readonly what: string;
      /** Overrides the rule's own why and todo. */
      readonly why?: string;
      readonly todo?: string;
      readonly fixes?: readonly Fix[];
      /** Tells findings of one rule apart besides their quote, e.g. a cell or identity id; part of the fingerprint. */
      readonly key?: string;
      /**
       * What brought the fault about, where several rules see the same one, e.g. a cell id. Findings of one run with
       * the same cause are one finding: that of the first rule; the other rules count as `found` all the same.
       */
      readonly cause?: string;
      /**
       * Of something missing: the blocks (`to` not included) where it was looked for. While a prompt there is still to be replaced it is not
       * missing but unwritten: the prompt is the finding, and this is none.
       */
      readonly lookedIn?: BlockRange;
    }
  | { readonly kind: "uncertain"; readonly reason: string; readonly place?: Place }
  | { readonly kind: "notAssessable"; readonly reason: string };

/** Blocks of the body from `from` up to, not including, `to`. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** What an office has set for its own checks; nothing of it is there without a configuration. */
export interface RuleContext {
  /** Official terms with the office's own. */
  readonly lexicon?: Lexicon;
  /** Sentences that the office wants in every report. */
  readonly required?: OfficeConfig["required"];
}

/** A tiny document that shows a rule at work. */
export interface RuleExample {
  /** What it shows, in Chinese: examples are the documentation. */
  readonly title: string;
  readonly document: ReportDocument;
  /** The report of the year before, for rules that compare the two. */
  readonly lastYear?: ReportDocument;
  /** The office's configuration, for rules that go by one. */
  readonly config?: OfficeConfig;
  /** For an invalid example: the exact quotes expected, in order. */
  readonly quotes?: readonly string[];
}

/** One rule of the catalogue; one file each. */
export interface Rule {
  /** e.g. `STR-01`: the catalogue's id. */
  readonly id: string;
  /** What it looks for, in Chinese, a few words. */
  readonly title: string;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** Form notices under which it applies. */
  readonly regimes: readonly Form["id"][];
  /** Why it is a fault and what to do, in Chinese; may be overridden by a verdict. */
  readonly why: string;
  readonly todo: string;
  /** Made on demand: examples are documents and would cost start-up time. */
  examples(): { readonly valid: readonly RuleExample[]; readonly invalid: readonly RuleExample[] };
  check(report: RecognisedReport, context?: RuleContext): Iterable<Verdict>;
}

/** Types a rule; does nothing else. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
