import {
  check,
  linkedNumbers,
  parseConfig,
  recognise,
  repairPlan,
  ruleById,
  type AgencyProfile,
  type CheckResult,
  type LinkedNumber,
  type OfficeConfig,
  type RecognisedReport,
  type ReportDocument,
  type RuleSetting,
  type TableId,
} from "@nianbao/core";
import { withOurCommentsAsOne } from "./our-comments.js";

/** How the clerk and the office want it checked. Plain data: it goes to a worker. */
export interface ExamineOptions {
  /** The office's configuration file as JSON data; what is wrong with it is told, and then it is left aside. */
  readonly office?: unknown;
  /** Rules that the clerk switched off in the panel. */
  readonly off?: readonly string[];
  /** What the clerk says of agencies; it goes before the office's file. */
  readonly agencies?: readonly AgencyProfile[];
  /** The report of the year before. */
  readonly last?: ReportDocument;
}

/** What a report is found to need. */
export interface Examined {
  readonly result: CheckResult;
  /** Numbers in the text that repeat the tables. */
  readonly linked: readonly LinkedNumber[];
  /** Tables whose labels, rows or merges are not those of the standard table. */
  readonly damaged: ReadonlySet<TableId>;
  /** Tables that cannot be exchanged for standard ones; their plans say why. */
  readonly beyondRepair: ReadonlySet<TableId>;
  /** What each rule that ran looks for, by rule id, in the clerk's words. */
  readonly titles: Readonly<Record<string, string>>;
  /** What is wrong with the office's configuration, one line each. */
  readonly problems: readonly string[];
}

/** Recognises and checks a document; the same in a worker and in the page. */
export function examine(document: ReportDocument, options: ExamineOptions, known?: RecognisedReport): Examined {
  const recognised = known ?? recognise(document);
  const { config, problems } = configOf(options);
  const checked = check(recognised, { config, ...(options.last && { last: recognise(options.last) }) });
  const result = withOurCommentsAsOne(checked);
  const plans = [...recognised.tables.keys()].map((id) => repairPlan(recognised, id));
  const those = (which: "needed" | "canRepair", is: boolean) =>
    new Set(plans.filter((plan) => plan[which] === is).map(({ table }) => table));
  const titles = result.outcomes.map(({ rule }) => [rule, ruleById(rule)?.title ?? rule]);
  return {
    result,
    linked: linkedNumbers(recognised),
    damaged: those("needed", true),
    beyondRepair: those("canRepair", false),
    titles: Object.fromEntries(titles) as Record<string, string>,
    problems,
  };
}

let last: { readonly key: string; readonly made: ReturnType<typeof configOf> } | undefined;

/** The configuration that the settings come to; the same object for the same settings, core keeps what it makes of it. */
function configOf(options: ExamineOptions): { readonly config: OfficeConfig; readonly problems: readonly string[] } {
  const { office, off = [], agencies = [] } = options;
  const key = JSON.stringify([office, off, agencies]);
  if (last?.key === key) return last.made;
  const parsed = parseConfig(office ?? {});
  const base: OfficeConfig = parsed.ok ? parsed.config : {};
  const rules = Object.fromEntries(off.map((id): [string, RuleSetting] => [id, "off"]));
  const named = new Set(agencies.map(({ name }) => name));
  const config: OfficeConfig = {
    ...base,
    rules: { ...base.rules, ...rules },
    agencies: [...agencies, ...(base.agencies ?? []).filter(({ name }) => !named.has(name))],
  };
  const made = { config, problems: parsed.ok ? [] : parsed.problems };
  last = { key, made };
  return made;
}
