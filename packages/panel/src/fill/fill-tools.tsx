import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "6px 0 0",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tool: { minWidth: 0 },
});

/** A button of the row, in words: what keys do, for places that keep the keys for themselves. */
export interface Tool {
  readonly text: string;
  readonly title?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** The seldom buttons of the grid. A press leaves the focus in the cell it works on. */
export function FillTools({ tools }: { readonly tools: readonly Tool[] }) {
  const styles = useStyles();
  return (
    <div className={styles.tools} role="group" aria-label={messages.fill.tools}>
      {tools.map(({ text, title, pressed, disabled = false, onPress }) => (
        <Button
          key={text}
          className={styles.tool}
          size="small"
          appearance={pressed === true ? "secondary" : "subtle"}
          title={title}
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPress}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
