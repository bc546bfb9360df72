/** How long after a change of ours the editor may still reach for the focus by itself, ms. */
const lingering = 400;

/** Sent to the document before a key of ours, F6, takes the focus there: it is meant. */
export const enterDocument = "nianbao-enter";

export interface QuietFocus {
  /** Does something to the editor that must not bring the focus into the document. */
  readonly quietly: <Result>(work: () => Result) => Result;
  /** Does something that is to bring it there. */
  readonly openly: (work: () => void) => void;
  readonly stop: () => void;
}

/**
 * Keeps the focus where the clerk has it while code, not the clerk, moves the caret in the document: the editor reaches
 * for the focus each time its selection is set, and a figure being typed in the panel would go on into the document. A
 * press of the pointer in the document, the Tab key and {@link QuietFocus.openly} bring the focus there as ever.
 */
export function quietFocus(container: HTMLElement): QuietFocus {
  const { ownerDocument: page } = container;
  let meant = false;
  let watchedUntil = 0;
  let before: Element | null = null;

  const inside = (element: Element | null): boolean => element !== null && container.contains(element);
  const giveBack = (): void => {
    if (before instanceof HTMLElement && before !== page.body && before.isConnected) {
      before.focus({ preventScroll: true });
    } else if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
  };
  const arrive = (event: FocusEvent): void => {
    if (meant || performance.now() > watchedUntil) return;
    if (event.relatedTarget instanceof Element && inside(event.relatedTarget)) return;
    event.stopImmediatePropagation(); // nobody is told of a focus that does not stay
    giveBack();
  };
  const mean = (event: Event): void => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Tab") return;
    } else if (!(event.target instanceof Element && inside(event.target))) return;
    meant = true;
    setTimeout(() => {
      meant = false;
    });
  };
  container.addEventListener("focusin", arrive, true);
  const kinds = ["pointerdown", "mousedown", "keydown", enterDocument];
  for (const kind of kinds) page.addEventListener(kind, mean, true);
  return {
    quietly(work) {
      if (inside(page.activeElement)) return work();
      before = page.activeElement;
      watchedUntil = performance.now() + lingering;
      container.inert = true; // what is inert cannot be given the focus, so the field that has it does not lose it
      try {
        return work();
      } finally {
        container.inert = false;
        watchedUntil = performance.now() + lingering;
        if (inside(page.activeElement)) giveBack();
      }
    },
    openly(work) {
      meant = true;
      work();
      meant = false;
    },
    stop() {
      container.removeEventListener("focusin", arrive, true);
      for (const kind of kinds) page.removeEventListener(kind, mean, true);
    },
  };
}
