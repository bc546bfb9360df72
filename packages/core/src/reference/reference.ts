import { check } from "../check/check.js";
import { exampleDocument } from "../check/example.js";
import type { Basis, Finding, Severity } from "../check/finding.js";
import type { Rule, RuleExample } from "../check/rule.js";
import { textAt } from "../document/access.js";
import type { ReportDocument } from "../document/model.js";
import { isUnder } from "../form/choice.js";
import { notices } from "../form/notices.js";
import { severityNames } from "../locale/words.js";
import { describePlace } from "../recognise/describe.js";
import { recognise } from "../recognise/recognise.js";
import type { RecognisedReport } from "../recognise/types.js";
import { cellsThatDiffer, excerptAt, whatDiffers, type Excerpt } from "./excerpt.js";

/** An example of a rule, ready to be shown. */
export interface ExampleReference {
  readonly title: string;
  /** Words of the example; empty where the title says it all. */
  readonly excerpts: readonly Excerpt[];
  /** What the rule says of it: nothing for a valid example. */
  readonly findings: readonly Pick<Finding, "message" | "fixes">[];
}

/** All that people are told about a rule, on the command line and in docs/rules. */
export interface RuleReference {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityName: string;
  /** Years of reports it looks at. */
  readonly regimes: string;
  readonly basis: readonly Basis[];
  readonly why: string;
  readonly todo: string;
  /** It puts things right by itself (`safe`), offers ways out (`choice`), or only tells. */
  readonly fixes: string;
  readonly valid: readonly ExampleReference[];
  readonly invalid: readonly ExampleReference[];
}

/** Years of the reports that a rule looks at: from the first of its notices, to the last year of those with an end. */
function yearsOf(regimes: Rule["regimes"]): string {
  const years = notices.filter((form) => isUnder(form, regimes)).map((form) => form.years);
  const from = Math.min(...years.map((each) => each.from));
  const ends = years.map(({ to }) => to ?? Infinity);
  return ends.includes(Infinity) ? `${from} 年以来的报告` : `${from} 至 ${Math.max(...ends)} 年的报告`;
}

/** Describes a rule by its own words and by what it says of its own examples. */
export function ruleReference(rule: Rule): RuleReference {
  const { id, title, severity, basis, why, todo, regimes } = rule;
  const { valid, invalid } = rule.examples();
  const wrong = invalid.map((example) => exampleReference(rule, example));
  const kinds = new Set(
    wrong.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.map(({ kind }) => kind))),
  );
  return {
    id,
    title,
    severity,
    severityName: severityNames[severity],
    regimes: yearsOf(regimes),
    basis,
    why,
    todo,
    fixes: kinds.has("safe") ? "能直接改正" : kinds.has("choice") ? "给出改法，由您选定" : "只指出，由您修改",
    valid: valid.map((example) => exampleReference(rule, example)),
    invalid: wrong,
  };
}

function exampleReference(rule: Rule, { title, document, lastYear, config = {} }: RuleExample): ExampleReference {
  const report = recognise(document, lastYear === undefined ? {} : { lastYear: recognise(lastYear) });
  const { findings } = check(report, { rules: [rule], config });
  const flagged = findings.flatMap(({ places: [place], quote }) => {
    if (place === undefined) return [];
    return excerptAt(document, place, quote, place.cell === undefined ? "" : place.label) ?? [];
  });
  return { title, excerpts: flagged.length > 0 ? flagged : shown(report, document), findings };
}

/** Without a flagged place: what the example has that a sound report does not. */
function shown(report: RecognisedReport, document: ReportDocument): readonly Excerpt[] {
  const standard = exampleDocument();
  const cells = cellsThatDiffer(document, standard).slice(0, 4);
  return [
    ...whatDiffers(document, standard),
    ...cells.map((place) => ({
      label: describePlace(report, place),
      before: textAt(document, place),
      flagged: "",
      after: "",
    })),
  ];
}
