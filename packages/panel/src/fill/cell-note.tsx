import { makeStyles, tokens } from "@fluentui/react-components";
import { messages } from "../locale/messages.js";
import type { CellActions } from "./cell-input.js";
import type { CellModel } from "./cell-model.js";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: "8px",
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  press: {
    minHeight: "24px",
    padding: "0 4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellNoteProps {
  readonly cell: CellModel;
  /** Id by which the cell's input refers to the note. */
  readonly id: string;
  readonly actions: CellActions;
}

/** What is wrong with a figure, and by a press what Enter and Esc do: Word may keep those keys for itself. */
export function CellNote({ cell, id, actions }: CellNoteProps) {
  const styles = useStyles();
  if (cell.note === undefined) return null;
  return (
    <span className={styles.note}>
      <span id={id} role="alert">
        {cell.note}
      </span>
      {cell.state === "refused" && (
        <button type="button" className={styles.press} onClick={() => actions.commit(cell.id, cell.text, cell.text)}>
          {messages.fill.again}
        </button>
      )}
      {cell.state !== "settled" && (
        <button type="button" className={styles.press} onClick={() => actions.drop(cell.id)}>
          {cell.state === "refused" ? messages.fill.takeTheirs : messages.fill.restore}
        </button>
      )}
    </span>
  );
}
