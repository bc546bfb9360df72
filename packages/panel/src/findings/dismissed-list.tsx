import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { messages } from "../locale/messages.js";
import { useSession } from "../ui/session-context.js";
import type { Dismissed } from "./active.js";

const useStyles = makeStyles({
  box: { padding: "10px 12px 0", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: "6px 0 0 0", listStyleType: "none" },
  item: { display: "flex", alignItems: "center", gap: "8px", padding: "4px 0" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface DismissedListProps {
  readonly dismissed: readonly Dismissed[];
  /** To open it from elsewhere. */
  readonly list: RefObject<HTMLDetailsElement | null>;
}

/** Findings that were set aside, each with its reason and a way back. */
export function DismissedList({ dismissed, list }: DismissedListProps) {
  const styles = useStyles();
  const session = useSession();
  if (dismissed.length === 0) return null;
  return (
    <details ref={list} className={styles.box} data-testid="dismissed">
      <summary className={styles.summary}>{messages.check.ignored(dismissed.length)}</summary>
      <ul className={styles.list}>
        {dismissed.map(({ finding, reason }, index) => (
          <li key={`${finding.fingerprint}${String(index)}`} className={styles.item}>
            <span className={styles.text}>
              {finding.message.what}
              <span className={styles.reason}>{messages.check.reason(reason)}</span>
            </span>
            <Button size="small" onClick={() => void session.restore(finding.fingerprint)}>
              {messages.check.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
