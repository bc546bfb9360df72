import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  option: { minWidth: 0 },
});

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly text: string; readonly disabled?: boolean; readonly onPick: () => void }[];
  /** Called after a pick too: the choice is over. */
  readonly onClose: () => void;
}

/** A few ways to do something, asked on the spot under the button that was pressed. Esc closes it. */
export function Choice({ label, options, onClose }: ChoiceProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(), []);
  return (
    <div
      ref={box}
      className={styles.box}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {options.map(({ text, disabled, onPick }) => (
        <Button
          key={text}
          className={styles.option}
          size="small"
          disabled={disabled ?? false}
          onClick={() => {
            onClose();
            onPick();
          }}
        >
          {text}
        </Button>
      ))}
      <Button className={styles.option} size="small" appearance="subtle" onClick={onClose}>
        {messages.report.cancel}
      </Button>
    </div>
  );
}
