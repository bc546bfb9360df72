import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { ruleTitle } from "../locale/rule-title.js";

const useStyles = makeStyles({
  box: { padding: "10px 12px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: "6px 0 0 0", listStyleType: "none" },
  item: { padding: "4px 0", overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  reason: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What could not be decided, with the reasons: never passed over as if it were right. */
export function Undecided({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const styles = useStyles();
  if (outcomes.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{messages.check.undecided(outcomes.length)}</summary>
      <ul className={styles.list}>
        {outcomes.map((outcome) => (
          <li key={outcome.rule} className={styles.item}>
            <span className={styles.state}>
              {outcome.state === "uncertain" ? messages.check.uncertain : messages.check.notAssessable}
            </span>
            {ruleTitle(outcome.rule)}
            {outcome.reasons.map((reason) => (
              <span key={reason} className={styles.reason}>
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Outcomes that are neither passed nor found. */
export function undecidedOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ state }) => state === "uncertain" || state === "notAssessable");
}
