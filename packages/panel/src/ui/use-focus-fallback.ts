import { useEffect, type RefObject } from "react";

/** What the keyboard can come to. */
const focusable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, a[href], [tabindex]:not([tabindex="-1"])';
/** Where a view begins for the keyboard, the best first. */
const entries = ["[data-entry]", "[data-cell]", "[data-card]", "h2", focusable] as const;
/** How long a part of the panel has to take the focus itself before it is given one, ms. */
const patience = 60;

/** Where the focus was: the element and what it stood in up to the panel, each with its place among its siblings. */
type Trail = readonly { readonly element: Element; readonly at: number }[];

/**
 * When what had the focus goes away by what was pressed in it (removed, hidden, or switched off for good), the focus goes
 * to what took its place: what now stands there, else what follows, else what comes before; in a view that has just come
 * up, to its beginning. Without this a browser drops it and the keyboard starts at the top of the page again.
 */
export function useFocusFallback(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = root.current;
    if (panel === null) return undefined;
    const page = panel.ownerDocument;
    let trail: Trail = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const remember = (event: FocusEvent): void => {
      const steps: { element: Element; at: number }[] = [];
      for (let each = event.target as Element | null; each !== null && each !== panel; each = each.parentElement) {
        steps.push({ element: each, at: [...(each.parentElement?.children ?? [])].indexOf(each) });
      }
      trail = steps;
    };
    const forget = (event: Event): void => {
      // Left for somewhere else in the page, by key or pointer: nothing is to be given back.
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (to instanceof Node && !panel.contains(to)) trail = [];
    };
    const mend = (): void => {
      const last = trail[0]?.element;
      if (last === undefined || page.activeElement !== page.body) return;
      const there = last.isConnected && isSeen(last);
      if (there && last.matches(":disabled")) return; // switched off while something is done: it comes back
      const target = there ? (last as HTMLElement) : successor(panel, trail);
      focusOn(target);
    };
    const look = (): void => {
      clearTimeout(timer);
      if (trail.length > 0) timer = setTimeout(mend, patience);
    };
    const observer = new MutationObserver(look);
    observer.observe(panel, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class", "disabled", "hidden", "open"],
    });
    const press = (event: PointerEvent): void => {
      forget(event);
      // A press on nothing takes the focus away as the clerk wants it.
      if (event.target instanceof Element && event.target.closest(`${focusable}, label`) === null) trail = [];
    };
    panel.addEventListener("focusin", remember);
    panel.addEventListener("focusout", forget);
    page.addEventListener("pointerdown", press, true);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      panel.removeEventListener("focusin", remember);
      panel.removeEventListener("focusout", forget);
      page.removeEventListener("pointerdown", press, true);
    };
  }, [root]);
}

function successor(panel: HTMLElement, trail: Trail): HTMLElement | undefined {
  for (const [step, { element }] of trail.entries()) {
    if (step === 0 || !element.isConnected || !isSeen(element)) continue;
    const at = trail[step - 1]?.at ?? 0;
    const children = [...element.children];
    for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
      const found = firstIn(child, focusable);
      if (found !== undefined) return found;
    }
  }
  const view = [...panel.querySelectorAll("[data-page], [role=tabpanel]")].find(isSeen);
  if (view === undefined) return undefined;
  for (const selector of entries) {
    const found = firstIn(view, selector);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstIn(element: Element, selector: string): HTMLElement | undefined {
  const all = [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)];
  return all.find((each): each is HTMLElement => each instanceof HTMLElement && isSeen(each));
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Gives an element the focus; a heading or a line of text can be given it for the while. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (element == null) return;
  if (!element.matches(focusable) && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus();
}
