import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellId } from "@nianbao/core";
import { memo, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import type { CellModel } from "./cell-model.js";

export type Direction = "up" | "down" | "left" | "right";

/** What a cell can ask of the form around it. One object for all cells, so that cells can be memoised. */
export interface CellActions {
  commit(id: CellId, text: string): void;
  drop(id: CellId): void;
  move(id: CellId, direction: Direction): void;
  paste(id: CellId, clipboard: string): void;
  focused(id: CellId): void;
}

const useStyles = makeStyles({
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "26px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  waiting: { borderBottom: `2px dotted ${tokens.colorBrandStroke1}`, color: tokens.colorNeutralForeground3 },
  faulty: { border: `1px solid ${tokens.colorStatusDangerBorder1}`, color: tokens.colorPaletteRedForeground1 },
});

interface CellInputProps {
  readonly cell: CellModel;
  readonly label: string;
  readonly actions: CellActions;
  readonly describedBy: string | undefined;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * One figure. It behaves as a spreadsheet's cell: typing replaces, arrows move on; after F2 or a second press with
 * the mouse the side arrows move in the text. Enter and leaving commit, Esc gives back what stood there.
 */
export const CellInput = memo(function CellInput({ cell, label, actions, describedBy }: CellInputProps) {
  const styles = useStyles();
  const readOnly = useReadOnly() !== undefined;
  const [draft, showDraft] = useState<string>();
  const typed = useRef<string>(undefined); // the draft as events see it: leaving may come before the next render
  const editing = useRef(false);

  const setDraft = (text: string | undefined) => {
    typed.current = text;
    if (text === undefined) editing.current = false;
    showDraft(text);
  };
  const commit = () => {
    const text = typed.current;
    setDraft(undefined);
    if (text !== undefined && text !== cell.text) actions.commit(cell.id, text);
  };
  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  useEffect(() => () => leave.current(), []); // a cell that is taken away while typed in keeps what was typed
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.key === "Process") return; // the input method has the key
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (event.key === "Enter") {
      event.preventDefault();
      if (typed.current === undefined && cell.state === "refused") actions.commit(cell.id, cell.text);
      commit();
      actions.move(cell.id, event.shiftKey ? "up" : "down");
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (typed.current === undefined) actions.drop(cell.id);
      setDraft(undefined);
      const input = event.currentTarget;
      requestAnimationFrame(() => input.select());
    } else if (event.key === "F2") {
      event.preventDefault();
      editing.current = true;
      const end = event.currentTarget.value.length;
      event.currentTarget.setSelectionRange(end, end);
    } else if (arrow !== undefined && !event.shiftKey) {
      if (editing.current && (arrow === "left" || arrow === "right")) return;
      event.preventDefault();
      commit();
      actions.move(cell.id, arrow);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (readOnly || !/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    setDraft(undefined);
    actions.paste(cell.id, text);
  };

  return (
    <input
      className={mergeClasses(
        styles.input,
        cell.total && styles.total,
        cell.state === "waiting" && styles.waiting,
        (cell.note !== undefined || cell.state === "invalid" || cell.state === "refused") && styles.faulty,
      )}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      readOnly={readOnly}
      aria-label={label}
      aria-invalid={cell.note !== undefined}
      aria-describedby={describedBy}
      title={cell.state === "waiting" ? messages.fill.pendingLabel : undefined}
      data-cell={cell.id}
      data-state={cell.state}
      value={draft ?? cell.text}
      onChange={(event) => setDraft(event.target.value)}
      onMouseDown={(event) => {
        if (event.currentTarget === document.activeElement) editing.current = true;
      }}
      onFocus={(event) => {
        event.currentTarget.select();
        actions.focused(cell.id);
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}, same);

/** Models are made anew for each reading: compare what they say. */
function same(before: CellInputProps, after: CellInputProps): boolean {
  const a = before.cell;
  const b = after.cell;
  return (
    before.label === after.label &&
    before.actions === after.actions &&
    before.describedBy === after.describedBy &&
    a.id === b.id &&
    a.text === b.text &&
    a.state === b.state &&
    a.note === b.note &&
    a.agrees === b.agrees &&
    a.total === b.total
  );
}
