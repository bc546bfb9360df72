import { defineRule, type Rule, type RuleExample, type Verdict } from "../../check/rule.js";
import type { Basis } from "../../check/finding.js";
import { exampleDocument } from "../../check/example.js";
import { tableOf } from "../../form/lookup.js";
import type { CellId, IdentityFamily, TableId } from "../../form/types.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { fixSuspect, fixTotal } from "./fixes.js";
import { evaluateSums, type ClosedSum } from "./sums.js";
import { suspectsOf } from "./suspects.js";
import { brokenBySuspect, brokenSum, lineName, namedTerms } from "./wording.js";

/** What tells one family of sums from another; the sums themselves are the form's. */
export interface IdentityRuleOptions {
  readonly family: IdentityFamily;
  readonly table: TableId;
  readonly title: string;
  readonly basis: readonly Basis[];
  readonly why: string;
  readonly todo: string;
  /** Figures to put into the example report, and what is quoted; none quoted: a valid example. */
  readonly examples: readonly {
    readonly title: string;
    readonly cells: Readonly<Record<CellId, number>>;
    readonly quotes?: readonly string[];
  }[];
}

/** The rule that every sum of a family holds. */
export function identityRule(options: IdentityRuleOptions): Rule {
  const { family, table, title, basis, why, todo } = options;
  return defineRule({
    id: family,
    title,
    severity: "error",
    basis,
    regimes: ["2021", "2019"],
    why,
    todo,
    examples: () => {
      const all = options.examples.map(({ title: name, cells, quotes }): RuleExample => {
        const document = exampleDocument({ cells });
        return quotes === undefined ? { title: name, document } : { title: name, document, quotes };
      });
      return {
        valid: all.filter((example) => example.quotes === undefined),
        invalid: all.filter((example) => example.quotes !== undefined),
      };
    },
    *check(report) {
      const { name } = tableOf(report.form, table);
      if (!report.tables.has(table)) {
        yield { kind: "notAssessable", reason: reasons.noTable(name) };
        return;
      }
      const sums = evaluateSums(report).filter((sum) => sum.identity.family === family);
      for (const sum of sums) if (sum.state === "broken") yield verdict(report, sum);
      const open = sums.filter((sum) => sum.state === "open");
      if (open.length > 0) {
        yield { kind: "notAssessable", reason: reasons.openSums(name, lineName(report.form, open[0]!), open.length) };
      }
    },
  });
}

function verdict(report: RecognisedReport, sum: ClosedSum): Verdict {
  const right = namedTerms(sum.right);
  const places = [...sum.left, ...right].map((term) => term.cell.place);
  const suspect = suspectsOf(report).get(sum.identity.id);
  if (suspect === undefined) {
    return {
      kind: "finding",
      key: `${sum.identity.id}:${sum.leftSum}≠${sum.rightSum}`,
      places,
      what: brokenSum(report.form, sum),
      fixes: fixTotal(report, sum),
    };
  }
  const { cell } = suspect;
  return {
    kind: "finding",
    key: `${cell.id}:${suspect.expected}`,
    cause: `figure:${cell.id}`,
    places: [cell.place, ...places.filter((place) => place !== cell.place)],
    what: brokenBySuspect(report.form, suspect),
    fixes: [...fixSuspect(report, suspect), ...fixTotal(report, sum)],
  };
}
