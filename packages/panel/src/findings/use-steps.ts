import { useEffect, useRef, type RefObject } from "react";
import type { Listed } from "./grouping.js";

/** Which way a key goes through the findings; 0 for none. Word keeps Tab, Esc and F2 for itself, so there are several. */
export function stepOfKey(
  event: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">,
): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey) return 0;
  if (event.key === "F8" && !event.altKey) return event.shiftKey ? -1 : 1;
  if (event.altKey && event.key === "ArrowDown") return 1;
  if (event.altKey && event.key === "ArrowUp") return -1;
  if (event.altKey) return 0;
  const key = event.key.toLowerCase();
  return key === "j" ? 1 : key === "k" ? -1 : 0;
}

/** The finding that comes next in the list; the first or last one when none is open. */
export function neighbour(order: readonly Listed[], open: string | undefined, by: 1 | -1): Listed | undefined {
  const at = order.findIndex(({ key }) => key === open);
  if (at < 0) return by === 1 ? order[0] : order.at(-1);
  return order[at + by];
}

/**
 * Listens for the keys of {@link stepOfKey} anywhere in the panel, whatever view is shown; for F8 in the page beside it
 * too, where there is one.
 * @param inside an element of the panel; its outermost ancestor with `data-panel` is listened to.
 * @param onStep told whether the key was pressed in the document beside the panel
 */
export function useStepKeys(
  inside: RefObject<HTMLElement | null>,
  onStep: (by: 1 | -1, fromDocument: boolean) => void,
  shown: boolean,
): void {
  const latest = useRef({ onStep, shown });
  useEffect(() => {
    latest.current = { onStep, shown };
  });
  useEffect(() => {
    const panel = inside.current?.closest<HTMLElement>("[data-panel]");
    if (panel == null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = event.isComposing ? 0 : stepOfKey(event);
      // Letters are typed in fields, and elsewhere than in the list they mean nothing.
      const anywhere = event.key === "F8";
      const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (by === 0 || (!anywhere && (field || !latest.current.shown))) return;
      event.preventDefault();
      latest.current.onStep(by, false);
    };
    const page = panel.ownerDocument;
    const onKeyBeside = (event: KeyboardEvent): void => {
      const { target } = event;
      const elsewhere = target instanceof HTMLElement && !panel.contains(target);
      const by = event.key === "F8" && !event.isComposing ? stepOfKey(event) : 0;
      if (by === 0 || !elsewhere) return;
      event.preventDefault();
      event.stopPropagation(); // the page editor takes keys too
      latest.current.onStep(by, target.isContentEditable);
    };
    panel.addEventListener("keydown", onKeyDown);
    page.addEventListener("keydown", onKeyBeside, true);
    return () => {
      panel.removeEventListener("keydown", onKeyDown);
      page.removeEventListener("keydown", onKeyBeside, true);
    };
  }, [inside]);
}
