import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Listed } from "./grouping.js";

/**
 * Keeps the focus in the list when the card that has it goes away (mended, set aside, or no longer found): the card that
 * took its place gets it, or the one before.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: readonly Listed[]): void {
  const had = useRef<{ readonly key: string; readonly at: number }>(undefined);
  const latest = useRef(order);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onFocus = (event: FocusEvent): void => {
      const key = (event.target as HTMLElement).closest<HTMLElement>("[data-finding]")?.dataset["finding"];
      const at = latest.current.findIndex((each) => each.key === key);
      had.current = key === undefined ? undefined : { key, at };
    };
    element.addEventListener("focusin", onFocus);
    return () => element.removeEventListener("focusin", onFocus);
  }, [list]);
  useLayoutEffect(() => {
    latest.current = order;
    const last = had.current;
    const lost = list.current?.ownerDocument.activeElement === list.current?.ownerDocument.body;
    if (last === undefined || !lost || order.some(({ key }) => key === last.key)) return;
    const next = order[Math.min(last.at, order.length - 1)];
    had.current = undefined;
    cardOf(list.current, next?.key)?.focus({ preventScroll: true });
  }, [list, order]);
}

/** The button of a card that opens it. */
export function cardOf(list: HTMLElement | null, key: string | undefined): HTMLElement | null {
  return key === undefined || list === null
    ? null
    : list.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`);
}
