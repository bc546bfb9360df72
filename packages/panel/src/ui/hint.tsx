import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { hints } from "../locale/hints.js";
import { usePreference, usePreferences } from "./preferences-context.js";
import type { TabName } from "./view-state.js";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "6px 4px 6px 12px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, margin: 0, paddingTop: "2px" },
  close: { flexShrink: 0, minWidth: 0 },
});

/** What a view is for, in a sentence or two, until the clerk closes it. */
export function Hint({ name }: { readonly name: TabName }) {
  const styles = useStyles();
  const preferences = usePreferences();
  const closed = usePreference("hintsClosed");
  if (closed.includes(name)) return null;
  return (
    <div className={styles.box} data-testid={`hint-${name}`}>
      <p className={styles.text}>{hints.text[name]}</p>
      <Button
        className={styles.close}
        size="small"
        appearance="transparent"
        aria-label={hints.closeLabel}
        onClick={() => preferences.set({ hintsClosed: [...closed, name] })}
      >
        {hints.close}
      </Button>
    </div>
  );
}
