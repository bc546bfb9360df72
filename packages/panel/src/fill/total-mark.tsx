import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import type { CellModel } from "./cell-model.js";

const useStyles = makeStyles({
  equal: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  off: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  press: {
    minWidth: 0,
    minHeight: "24px",
    padding: "0 6px",
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

interface TotalMarkProps {
  readonly cell: CellModel;
  readonly label: string;
  readonly onAccept: (id: string, text: string) => void;
}

/** Beside a total: that it agrees with its parts, or what they come to, to be written by a press. */
export const TotalMark = memo(function TotalMark({ cell, label, onAccept }: TotalMarkProps) {
  const styles = useStyles();
  const readOnly = useReadOnly() !== undefined;
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
  if (readOnly) return <span className={styles.off}>{messages.fill.accept(computed)}</span>;
  return (
    <Button
      className={styles.press}
      size="small"
      appearance={text === "" ? "outline" : "primary"}
      aria-label={messages.fill.acceptLabel(label, computed, text)}
      title={messages.fill.acceptLabel(label, computed, text)}
      aria-keyshortcuts="="
      data-accept={cell.id}
      onClick={() => onAccept(cell.id, String(computed))}
    >
      {messages.fill.accept(computed)}
    </Button>
  );
}, same);

/** Models are made anew for each reading: compare what is shown. */
function same(before: TotalMarkProps, after: TotalMarkProps): boolean {
  const [a, b] = [before.cell, after.cell];
  return (
    before.label === after.label &&
    before.onAccept === after.onAccept &&
    a.id === b.id &&
    a.text === b.text &&
    a.agrees === b.agrees &&
    a.computed === b.computed
  );
}
