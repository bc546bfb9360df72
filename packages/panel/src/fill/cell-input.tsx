import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellId } from "@nianbao/core";
import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import { cellState } from "./cell-state.js";
import type { CellModel } from "./cell-model.js";
import { keyAction, type KeyAction } from "./key-action.js";

/** What a cell can ask of the form around it. One object for all cells, so that cells can be memoised. */
export interface CellActions {
  /**
   * Gives a figure; `base` is what the cell showed when the typing began.
   * @returns the figure as it will stand, to be shown until the form has come round to it
   */
  commit(id: CellId, text: string, base: string): string;
  drop(id: CellId): void;
  /** @returns whether the key was used: the browser is to leave it alone. */
  press(id: CellId, action: KeyAction): boolean;
  /** @returns whether the block was taken over from the field. */
  paste(id: CellId, clipboard: DataTransfer): boolean;
  /** @returns whether a block was put on the clipboard in place of the field's own text. */
  copy(clipboard: DataTransfer, cut: boolean): boolean;
  focused(id: CellId): void;
  /** The mouse went down in a cell, or came in with the button held. */
  point(id: CellId, extend: boolean): void;
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
  selected: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

interface CellInputProps {
  readonly cell: CellModel;
  readonly label: string;
  readonly actions: CellActions;
  readonly selected: boolean;
  readonly describedBy: string | undefined;
}

/**
 * One figure. It behaves as a spreadsheet's cell: typing replaces, keys move on (see {@link keyAction}), Enter and leaving
 * give what was typed, Esc gives back what stood there. What was typed is not lost when the document changes meanwhile.
 */
export const CellInput = memo(function CellInput({ cell, label, actions, selected, describedBy }: CellInputProps) {
  const styles = useStyles();
  const readOnly = useReadOnly() !== undefined;
  const [draft, showDraft] = useState<string>();
  const [given, setGiven] = useState<string>();
  const typed = useRef<string>(undefined); // the draft as events see it: leaving may come before the next render
  const base = useRef(""); // what the cell showed when the typing began
  const editing = useRef(false);

  const setDraft = (text: string | undefined) => {
    if (typed.current === undefined) base.current = given ?? cell.text;
    typed.current = text;
    if (text === undefined) editing.current = false;
    showDraft(text);
  };
  const commit = () => {
    const text = typed.current;
    setDraft(undefined);
    if (text !== undefined && text !== base.current) setGiven(actions.commit(cell.id, text, base.current));
  };
  useEffect(() => setGiven(undefined), [cell.text, cell.state, cell.note]);
  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  useEffect(() => () => leave.current(), []); // a cell that is taken away while typed in keeps what was typed
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.key === "Process") return; // the input method has the key
    const input = event.currentTarget;
    const action = keyAction(event, {
      editing: editing.current,
      typed: typed.current !== undefined,
      total: cell.total,
    });
    if (action === undefined || (readOnly && action.kind !== "move" && action.kind !== "enter")) return;
    if (action.kind === "edit") {
      event.preventDefault();
      editing.current = true;
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (action.kind === "cancel") {
      event.preventDefault();
      if (typed.current === undefined) actions.drop(cell.id);
      setDraft(undefined);
      requestAnimationFrame(() => input.select());
    } else {
      if (action.kind === "enter" && typed.current === undefined && cell.state === "refused") {
        actions.commit(cell.id, cell.text, cell.text);
      }
      if (action.kind !== "undo" && action.kind !== "redo") commit();
      if (actions.press(cell.id, action)) event.preventDefault();
    }
  };
  const inText = () => editing.current || typed.current !== undefined;
  const onCopy = (clipboard: DataTransfer, cut: boolean): boolean =>
    !inText() && actions.copy(clipboard, cut && !readOnly);

  return (
    <input
      className={mergeClasses(
        styles.input,
        cell.total && styles.total,
        cell.state === "waiting" && styles.waiting,
        (cell.note !== undefined || cell.state === "invalid" || cell.state === "refused") && styles.faulty,
        selected && styles.selected,
      )}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      readOnly={readOnly}
      aria-label={label}
      aria-invalid={cell.note !== undefined}
      aria-describedby={describedBy}
      aria-description={describedBy === undefined ? cellState(cell) : undefined}
      title={cell.state === "waiting" ? messages.fill.pendingLabel : undefined}
      data-cell={cell.id}
      data-state={cell.state}
      data-selected={selected ? "" : undefined}
      value={draft ?? given ?? cell.text}
      onChange={(event) => setDraft(event.target.value)}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        if (event.currentTarget === document.activeElement && !event.shiftKey) editing.current = true;
        if (event.shiftKey) event.preventDefault();
        actions.point(cell.id, event.shiftKey);
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1) actions.point(cell.id, true);
      }}
      onFocus={(event) => {
        event.currentTarget.select();
        actions.focused(cell.id);
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        if (readOnly || !actions.paste(cell.id, event.clipboardData)) return;
        event.preventDefault();
        setDraft(undefined);
      }}
      onCopy={(event) => {
        if (onCopy(event.clipboardData, false)) event.preventDefault();
      }}
      onCut={(event) => {
        if (onCopy(event.clipboardData, true)) event.preventDefault();
      }}
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
    before.selected === after.selected &&
    before.describedBy === after.describedBy &&
    a.id === b.id &&
    a.text === b.text &&
    a.state === b.state &&
    a.note === b.note &&
    a.agrees === b.agrees &&
    a.computed === b.computed &&
    a.total === b.total
  );
}
