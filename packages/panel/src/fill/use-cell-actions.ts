import type { CellId } from "@nianbao/core";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import { messages } from "../locale/messages.js";
import type { PanelSession } from "../state/session.js";
import type { CellActions, Direction } from "./cell-input.js";
import { parseBlock, spread } from "./paste.js";

interface Grid {
  /** Cells by row and column as arrows and pasted blocks go through them. */
  readonly cells: readonly (readonly CellId[])[];
  /** Called before a cell is focused that may not be on screen, e.g. in another column. */
  readonly show: (id: CellId) => void;
}

/** The dealings of all cells under `root` with the session and with each other; the same object throughout. */
export function useCellActions(root: RefObject<HTMLElement | null>, session: PanelSession, grid: Grid): CellActions {
  const latest = useRef(grid);
  const wanted = useRef<CellId>(undefined);
  useEffect(() => {
    latest.current = grid;
    const id = wanted.current;
    if (id === undefined) return;
    wanted.current = undefined;
    inputOf(root.current, id)?.focus();
  });
  return useMemo(
    () => ({
      commit: (id, text) => session.setCells(new Map([[id, text]]), messages.fill.change(1)),
      drop: (id) => session.dropCell(id),
      focused: (id) => latest.current.show(id),
      move: (id, direction) => {
        const next = neighbour(latest.current.cells, id, direction);
        if (next === undefined) return;
        const input = inputOf(root.current, next);
        if (input !== undefined) input.focus();
        else {
          wanted.current = next;
          latest.current.show(next);
        }
      },
      paste: (id, clipboard) => {
        const { texts, outside } = spread(parseBlock(clipboard), latest.current.cells, id);
        if (texts.size > 0) session.setCells(texts, messages.fill.pasteChange(texts.size));
        if (outside > 0) session.store.set({ notice: messages.fill.pasted(texts.size, outside) });
      },
    }),
    [root, session],
  );
}

/** The next cell in a direction, or undefined at the edge. */
export function neighbour(cells: readonly (readonly CellId[])[], id: CellId, direction: Direction): CellId | undefined {
  const row = cells.findIndex((line) => line.includes(id));
  const column = cells[row]?.indexOf(id) ?? -1;
  if (column < 0) return undefined;
  if (direction === "left" || direction === "right") return cells[row]?.[column + (direction === "left" ? -1 : 1)];
  const line = cells[row + (direction === "up" ? -1 : 1)];
  return line?.[Math.min(column, line.length - 1)];
}

function inputOf(root: HTMLElement | null, id: CellId): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`) ?? undefined;
}
