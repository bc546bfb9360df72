import { cellOf, type CellId, type Form } from "@nianbao/core";
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { messages } from "../locale/messages.js";
import type { PanelSession } from "../state/session.js";
import type { CellActions } from "./cell-input.js";
import { documentCell, figuresOf } from "./figures.js";
import { followingTotals } from "./following-totals.js";
import { CellHistory, type Texts } from "./history.js";
import { cellAfter, rectangle, type Matrix, type Motion } from "./motion.js";
import { parseFigure } from "./parse-figure.js";
import { blockOf } from "./html-block.js";
import type { Block } from "./paste.js";

interface Grid {
  readonly form: Form;
  /** Cells by row and column as keys go through them. */
  readonly cells: Matrix;
  /** Tab goes through the rows, as in a spreadsheet; else down the one column that is in sight. */
  readonly across: boolean;
  /** Called before a cell is focused that may not be on screen, e.g. in another column. */
  readonly show: (id: CellId) => void;
  /** A block was pasted at a cell. */
  readonly pasted: (id: CellId, block: Block) => void;
}

/** The cells that are selected: from the first to the one with the focus. */
interface Range {
  readonly from: CellId;
  readonly to: CellId;
}

/** What the buttons around the grid can do to it. */
export interface GridTools {
  readonly actions: CellActions;
  /** Whether a cell is one of several that are selected. */
  readonly isSelected: (id: CellId) => boolean;
  /** Gives figures to cells, the totals that follow from them along. */
  readonly put: (texts: Texts, label: (count: number) => string) => void;
  readonly clear: () => void;
  /** The selected cells, or the one last stood in, as a spreadsheet copies them. */
  readonly copied: () => string;
  /** The cell that has or last had the focus. */
  readonly active: () => CellId | undefined;
  /** Gives a cell the focus that is on the screen. */
  readonly focus: (id: CellId) => void;
  readonly history: CellHistory;
}

/** The dealings of all cells under `root` with the session and with each other; `actions` is the same object throughout. */
export function useCellActions(root: RefObject<HTMLElement | null>, session: PanelSession, grid: Grid): GridTools {
  const latest = useRef(grid);
  const wanted = useRef<CellId>(undefined);
  const active = useRef<CellId>(undefined);
  const tabbedFrom = useRef<CellId>(undefined);
  const extending = useRef(false);
  const [range, setRange] = useState<Range>();
  const ranged = useRef(range);
  const selected = useMemo(
    () => new Set(range === undefined ? [] : rectangle(grid.cells, range.from, range.to).flat()),
    [grid.cells, range],
  );
  useEffect(() => {
    latest.current = grid;
    ranged.current = range;
    const id = wanted.current;
    if (id === undefined) return;
    wanted.current = undefined;
    inputOf(root.current, id)?.focus();
  });

  const history = useHistory(session);
  const put = useCallback<GridTools["put"]>(
    (texts, label) => {
      const all = withTotals(session, latest.current.form, texts);
      const plain = new Map([...all].filter(([id, text]) => parsed(latest.current.form, id, text) !== undefined));
      history.record(new Map([...plain.keys()].map((id) => [id, textOf(session, id)])), plain);
      session.setCells(all, messages.fill.withTotals(label(texts.size), all.size - texts.size));
    },
    [history, session],
  );

  const rest = useMemo(() => {
    const block = (): Matrix => {
      const span = ranged.current;
      if (span !== undefined) return rectangle(latest.current.cells, span.from, span.to);
      return active.current === undefined ? [] : [[active.current]];
    };
    const clear = (): void => {
      const holding = block()
        .flat()
        .filter((id) => textOf(session, id) !== "");
      if (holding.length > 0) put(new Map(holding.map((id) => [id, ""])), messages.fill.clearChange);
    };
    const copied = (): string =>
      block()
        .map((row) => row.map((id) => textOf(session, id)).join("\t"))
        .join("\r\n");
    const go = (id: CellId, next: CellId | undefined, extend: boolean): void => {
      if (next === undefined) return;
      const from = ranged.current?.from ?? id;
      extending.current = extend;
      setRange(extend ? { from, to: next } : undefined);
      const input = inputOf(root.current, next);
      if (input !== undefined) input.focus();
      else {
        wanted.current = next;
        latest.current.show(next);
      }
    };
    const move = (id: CellId, motion: Motion, extend = false): boolean => {
      const next = cellAfter(latest.current.cells, id, motion);
      go(id, next, extend);
      return next !== undefined;
    };
    const actions: CellActions = {
      commit: (id, text, base) => {
        const { form } = latest.current;
        const now = textOf(session, id);
        const plain = parsed(form, id, text) ?? text;
        if (now !== base) keepBoth(session, id, text, now);
        else put(new Map([[id, plain]]), messages.fill.change);
        return plain;
      },
      drop: (id) => session.dropCell(id),
      focused: (id) => {
        active.current = id;
        if (!extending.current) setRange(undefined);
        extending.current = false;
        latest.current.show(id);
      },
      point: (id, extend) => {
        tabbedFrom.current = undefined;
        if (extend && active.current !== undefined && active.current !== id) go(active.current, id, true);
      },
      press: (id, action) => {
        if (action.kind !== "tab" && action.kind !== "enter") tabbedFrom.current = undefined;
        switch (action.kind) {
          case "move":
            move(id, action.motion, action.extend);
            return true;
          case "tab":
            tabbedFrom.current ??= id;
            // At the edge Tab goes on through the page.
            return move(id, latest.current.across ? (action.back ? "previous" : "next") : action.back ? "up" : "down");
          case "enter": {
            const next = cellAfter(latest.current.cells, id, action.back ? "up" : "down");
            const column = columnOf(latest.current.cells, tabbedFrom.current ?? id);
            const line = latest.current.cells.find((row) => next !== undefined && row.includes(next));
            tabbedFrom.current = undefined; // after a run of Tabs, Enter goes back to where the run began
            go(id, line?.[Math.min(column, line.length - 1)], false);
            return true;
          }
          case "clear":
            clear();
            return true;
          case "undo":
            void history.undo();
            return true;
          case "redo":
            history.redo();
            return true;
          case "accept": {
            const press = root.current?.querySelector<HTMLElement>(`[data-accept="${CSS.escape(id)}"]`);
            press?.click();
            return true;
          }
          default:
            return false;
        }
      },
      paste: (id, clipboard) => {
        const pasted = blockOf(clipboard.getData("text/plain"), clipboard.getData("text/html"));
        if (pasted === undefined) return false;
        const many = ranged.current;
        latest.current.pasted(many === undefined ? id : (block()[0]?.[0] ?? id), pasted);
        return true;
      },
      copy: (clipboard, cut) => {
        if (ranged.current === undefined) return false;
        clipboard.setData("text/plain", copied());
        if (cut) clear();
        return true;
      },
    };
    const focus = (id: CellId): void => inputOf(root.current, id)?.focus();
    return { actions, clear, copied, focus, active: () => active.current };
  }, [history, put, root, session]);

  return useMemo(
    () => ({ ...rest, put, history, isSelected: (id) => selected.has(id) }),
    [history, put, rest, selected],
  );
}

/** The grid's own undo and redo, kept in step with what the panel's button takes back. */
function useHistory(session: PanelSession): CellHistory {
  const history = useMemo(
    () =>
      new CellHistory({
        changes: () => session.store.get().changes.length,
        takeBack: async () => {
          await session.undo();
          if (session.store.get().trouble?.during === "write") session.acknowledge(); // the cells alone go back then
        },
        textOf: (id) => textOf(session, id),
        write: (texts, direction) =>
          session.setCells(texts, messages.fill[direction === "undo" ? "undoChange" : "redoChange"](texts.size)),
        left: (count) => session.store.set({ notice: messages.fill.leftAlone(count) }),
      }),
    [session],
  );
  useEffect(() => {
    const count = (): void => history.counted(session.store.get().changes.length);
    return session.store.subscribe(count);
  }, [history, session]);
  return history;
}

/** The document changed while the clerk typed: neither is written over the other, both are shown. */
function keepBoth(session: PanelSession, id: CellId, text: string, now: string): void {
  const pending = new Map(session.store.get().pending);
  pending.set(id, { text, state: "refused", note: messages.fill.changedUnder(now) });
  session.store.set({ pending });
}

/** What a cell shows: what is on its way to the document before what stands there. */
function textOf(session: PanelSession, id: CellId): string {
  const { pending, reading } = session.store.get();
  const given = pending.get(id);
  if (given !== undefined) return given.text;
  return reading === undefined ? "" : (documentCell(reading.recognised, id)?.raw.trim() ?? "");
}

function withTotals(session: PanelSession, form: Form, texts: Texts): Texts {
  const { pending, reading } = session.store.get();
  const plain = new Map([...texts].filter(([id, text]) => parsed(form, id, text) !== undefined));
  if (reading === undefined || plain.size === 0) return texts;
  const blank = (id: CellId) => !pending.has(id) && documentCell(reading.recognised, id)?.state === "blank";
  return new Map([...texts, ...followingTotals(form, figuresOf(reading.recognised, pending), plain, blank)]);
}

function parsed(form: Form, id: CellId, text: string): string | undefined {
  const figure = parseFigure(cellOf(form, id)?.kind ?? "count", text);
  return figure.ok ? figure.text : undefined;
}

function columnOf(cells: Matrix, id: CellId): number {
  return cells.find((row) => row.includes(id))?.indexOf(id) ?? 0;
}

function inputOf(root: HTMLElement | null, id: CellId): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`) ?? undefined;
}
