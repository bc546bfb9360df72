import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    margin: "6px 0 0 24px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  text: { flexBasis: "100%", margin: 0, overflowWrap: "anywhere" },
});

interface ConfirmProps {
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks on the spot before doing something with a side effect; never a dialog. */
export function Confirm({ text, confirm, onConfirm, onCancel }: ConfirmProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={box} className={styles.box} role="group" aria-label={text}>
      <p className={styles.text}>{text}</p>
      <Button size="small" appearance="primary" onClick={onConfirm}>
        {confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        {messages.report.cancel}
      </Button>
    </div>
  );
}
