import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, OutcomeState } from "@nianbao/core";
import type { Dismissed } from "../findings/active.js";
import { undecidedOf } from "../findings/undecided.js";
import { messages } from "../locale/messages.js";
import { outgoing } from "../locale/outgoing.js";
import { ruleTitle } from "../locale/rule-title.js";
import { ReviewSection } from "../review/review-section.js";
import { openRewrites } from "../roll/open-rewrites.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { SendFiles } from "./send-files.js";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px" },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  go: { alignSelf: "flex-start" },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
  summary: { cursor: "pointer", padding: "2px 0" },
  list: { margin: 0, padding: "0 0 4px 16px", fontSize: tokens.fontSizeBase200 },
  item: { padding: "2px 0", overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground3 },
});

const states: readonly OutcomeState[] = ["found", "uncertain", "notAssessable", "passed"];

export interface SendViewProps {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly Dismissed[];
  /** Linked numbers that differ from the tables: they must be put right too. */
  readonly linked: number;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** For the head of office: can it go out, what was checked, what could not be and why, what was set aside and why. */
export function SendView({ reading, findings, dismissed, linked, onChange }: SendViewProps) {
  const styles = useStyles();
  const stored = usePanelField("stored");
  const { outcomes } = reading.result;
  const rewrites = openRewrites(reading.recognised, stored);
  const errors = findings.filter((finding) => finding.severity === "error").length + linked;
  const blocking = errors + rewrites.length;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const undecided = undecidedOf(outcomes).length;
  if (!reading.checked) return <p className={styles.root}>{messages.panel.checking}</p>;
  return (
    <div className={styles.root}>
      <h2 className={mergeClasses(styles.verdict, blocking > 0 ? styles.bad : styles.good)}>
        {errors > 0
          ? messages.send.notReady(errors)
          : rewrites.length > 0
            ? messages.send.notRewritten(rewrites.length)
            : messages.send.ready}
      </h2>
      {blocking === 0 && <p className={styles.line}>{messages.send.readyMore}</p>}
      {linked > 0 && <p className={styles.line}>{messages.send.linked(linked)}</p>}
      {rewrites.length > 0 && (
        <>
          <p className={styles.line}>{errors > 0 ? messages.send.rewrites(rewrites.length) : outgoing.rewritesWhat}</p>
          <Button className={styles.go} size="small" data-opens="roll" onClick={() => onChange({ page: "roll" })}>
            {outgoing.toRewrites}
          </Button>
        </>
      )}
      {warnings > 0 && <p className={styles.line}>{messages.send.advice(warnings)}</p>}
      {undecided > 0 && <p className={styles.line}>{messages.send.undecided(undecided)}</p>}
      {findings.length + linked > 0 && (
        <Button className={styles.go} size="small" onClick={() => onChange({ tab: "check" })}>
          {messages.send.toCheck}
        </Button>
      )}
      {dismissed.length > 0 && (
        <section>
          <h3 className={styles.heading}>{messages.send.ignored}</h3>
          <ul className={styles.list}>
            {dismissed.map(({ finding, reason }, index) => (
              <li key={`${finding.fingerprint}${String(index)}`} className={styles.item}>
                {finding.message.what}
                <span className={styles.reason}>{messages.check.reason(reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={styles.heading}>{messages.send.what}</h3>
        {states.map((state) => {
          const own = outcomes.filter((outcome) => outcome.state === state);
          return own.length === 0 ? null : (
            <details key={state}>
              <summary className={styles.summary}>
                {messages.send[state]} {messages.send.items(own.length)}
              </summary>
              <ul className={styles.list}>
                {own.map((outcome) => (
                  <li key={outcome.rule} className={styles.item}>
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
        })}
      </section>
      <ReviewSection findings={findings} />
      <SendFiles
        reading={reading}
        findings={findings}
        dismissed={dismissed}
        pending={[
          ...(linked > 0 ? [messages.send.linked(linked)] : []),
          ...rewrites.map(({ rewrite }) => outgoing.pending(rewrite.text)),
        ]}
        blocking={{ errors, rewrites: rewrites.length }}
        onChange={onChange}
      />
    </div>
  );
}
