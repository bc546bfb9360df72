import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { messages } from "../locale/messages.js";
import type { Trouble } from "../state/panel-state.js";
import { useSession } from "./session-context.js";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 8px 6px 12px",
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, fontSize: "16px", lineHeight: 0, color: tokens.colorStatusWarningForeground1 },
  text: { flexGrow: 1, flexBasis: "60%", minWidth: 0, overflowWrap: "anywhere" },
  action: { minWidth: 0 },
});

/** What went wrong, in a quiet bar, with a way to try again. */
export function TroubleBar({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.bar} role="alert">
      <WarningFilled className={styles.icon} aria-hidden />
      <span className={styles.text}>
        {trouble.message}
        {trouble.advice}
      </span>
      {trouble.again && (
        <Button className={styles.action} size="small" onClick={() => void session.retry()}>
          {messages.panel.retry}
        </Button>
      )}
      <Button className={styles.action} size="small" appearance="subtle" onClick={() => session.acknowledge()}>
        {messages.panel.close}
      </Button>
    </div>
  );
}
