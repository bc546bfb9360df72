import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { messages } from "../locale/messages.js";
import { BusyMark } from "./busy-mark.js";
import { usePanelField, useSession } from "./session-context.js";
import { TroubleBar } from "./trouble-bar.js";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: "8px",
    minHeight: "32px",
    padding: "0 4px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  undo: { flexShrink: 0, minWidth: 0, maxWidth: "60%", whiteSpace: "nowrap" },
  copy: { flexShrink: 0, minWidth: 0, whiteSpace: "nowrap" },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** What went wrong, with a way on; what was done, with a way back. */
export function Footer() {
  const styles = useStyles();
  const session = useSession();
  const trouble = usePanelField("trouble");
  const notice = usePanelField("notice");
  const changes = usePanelField("changes");
  const slow = usePanelField("slow");
  const original = usePanelField("original");
  const last = changes.at(-1);
  return (
    <footer>
      {trouble !== undefined && <TroubleBar trouble={trouble} />}
      {slow && (
        <div className={styles.bar}>
          <BusyMark label={messages.panel.waiting} words />
        </div>
      )}
      {(notice !== undefined || last !== undefined) && (
        <div className={styles.bar}>
          <span className={styles.text} role="status">
            {notice ?? last}
          </span>
          {original !== undefined && original.change === last && (
            <Button
              className={styles.copy}
              size="small"
              title={messages.repair.copyWhat}
              onClick={() => void session.openCopy(original.copy)}
            >
              {messages.repair.saveCopy}
            </Button>
          )}
          {last !== undefined && session.host.capabilities.undo && (
            <Button
              className={styles.undo}
              appearance="subtle"
              size="small"
              icon={<ArrowUndoRegular />}
              title={messages.panel.undoLabel(last)}
              aria-label={messages.panel.undoLabel(last)}
              data-testid="undo"
              onClick={() => void session.undo()}
            >
              <span className={styles.name}>
                {notice === undefined || notice === last ? messages.panel.undo : messages.panel.undoLabel(last)}
              </span>
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
