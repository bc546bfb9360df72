import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome, RecognisedReport } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { LastYearButton } from "./last-year-button.js";
import { ruleTitle } from "../locale/rule-title.js";

const useStyles = makeStyles({
  box: { padding: "10px 12px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: "6px 0 0 0", listStyleType: "none" },
  item: { padding: "4px 0", overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface UndecidedProps {
  readonly outcomes: readonly Outcome[];
  readonly recognised: RecognisedReport;
}

/** What could not be decided, with the reasons: never passed over as if it were right. Doubts and gaps stand apart. */
export function Undecided({ outcomes, recognised }: UndecidedProps) {
  const styles = useStyles();
  const uncertain = outcomes.filter(({ state }) => state === "uncertain");
  const byReason = new Map<string, string[]>();
  for (const { rule, reasons } of outcomes.filter(({ state }) => state === "notAssessable")) {
    const reason = reasons.join("；");
    byReason.set(reason, [...(byReason.get(reason) ?? []), ruleTitle(rule)]);
  }
  const gaps = outcomes.length - uncertain.length;
  return (
    <>
      {uncertain.length > 0 && (
        <details className={styles.box} data-testid="uncertain">
          <summary className={styles.summary}>{messages.check.uncertainCount(uncertain.length)}</summary>
          <ul className={styles.list}>
            {uncertain.map(({ rule, reasons }) => (
              <li key={rule} className={styles.item}>
                {ruleTitle(rule)}
                {reasons.map((reason) => (
                  <span key={reason} className={styles.reason}>
                    {reason}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {gaps > 0 && (
        <details className={styles.box} data-testid="not-assessable">
          <summary className={styles.summary}>{messages.check.notAssessableCount(gaps)}</summary>
          <ul className={styles.list}>
            {[...byReason].map(([reason, titles]) => (
              <li key={reason} className={styles.item}>
                {reason}
                {titles.map((title) => (
                  <span key={title} className={styles.reason}>
                    {title}
                  </span>
                ))}
                {/上一年度报告/u.test(reason) && <LastYearButton recognised={recognised} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Outcomes that are neither passed nor found. */
export function undecidedOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ state }) => state === "uncertain" || state === "notAssessable");
}
