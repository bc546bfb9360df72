import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { messages } from "../locale/messages.js";
import type { CellModel } from "./cell-model.js";

const useStyles = makeStyles({
  equal: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  press: { minWidth: 0, padding: "0 6px", flexShrink: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface TotalMarkProps {
  readonly cell: CellModel;
  readonly label: string;
  readonly onAccept: (id: string, text: string) => void;
}

/** Beside a total: that it agrees with its parts, or what they come to, to be written by a press. */
export const TotalMark = memo(function TotalMark({ cell, label, onAccept }: TotalMarkProps) {
  const styles = useStyles();
  const { computed, agrees, text } = cell;
  if (computed === undefined) return null;
  if (agrees) {
    return (
      <span
        className={styles.equal}
        role="img"
        aria-label={messages.fill.equalsLabel}
        title={messages.fill.equalsLabel}
      >
        {messages.fill.equals}
      </span>
    );
  }
  return (
    <Button
      className={styles.press}
      size="small"
      appearance={text === "" ? "outline" : "primary"}
      aria-label={messages.fill.acceptLabel(label, computed, text)}
      title={messages.fill.acceptLabel(label, computed, text)}
      data-accept={cell.id}
      onClick={() => onAccept(cell.id, String(computed))}
    >
      {messages.fill.accept(computed)}
    </Button>
  );
});
