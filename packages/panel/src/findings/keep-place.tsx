import { Component, createRef, type ReactNode } from "react";

interface KeepPlaceProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Cards in sight, the one to hold on to first, each with where it stood in the window. */
type InSight = readonly { readonly key: string; readonly top: number }[];

/**
 * Holds a list still under the clerk's eyes while cards come and go above: the card that has the focus, else the open
 * one, else the topmost in sight stays where it is. The browser's own anchoring knows nothing of the clerk's card, so it is switched
 * off for what is inside. A class, as only a class is asked before the page
 * is changed.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #content = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): InSight {
    const content = this.#content.current;
    const scroller = content && scrollerOf(content);
    if (content === null || scroller === null || scroller.clientHeight === 0) return [];
    const held = content.ownerDocument.activeElement?.closest("[data-finding]") ?? null;
    const inside = held !== null && content.contains(held);
    if (scroller.scrollTop === 0 && !inside) return []; // at the top the newest may come into sight
    const window = scroller.getBoundingClientRect();
    const cards = [...content.querySelectorAll<HTMLElement>("[data-finding]")].flatMap((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      if (bottom <= window.top || top >= window.bottom) return [];
      const rank = card === held ? 0 : card.querySelector('[aria-expanded="true"]') === null ? 2 : 1;
      return [{ key: card.dataset["finding"] ?? "", top, rank }];
    });
    return cards.sort((a, b) => a.rank - b.rank);
  }

  override componentDidUpdate(_props: KeepPlaceProps, _state: unknown, inSight: InSight): void {
    const content = this.#content.current;
    const scroller = content && scrollerOf(content);
    if (content === null || scroller === null) return;
    for (const { key, top } of inSight) {
      const card = content.querySelector(`[data-finding="${CSS.escape(key)}"]`);
      if (card === null) continue;
      const moved = card.getBoundingClientRect().top - top;
      if (moved !== 0) scroller.scrollTop += moved;
      return;
    }
  }

  override render(): ReactNode {
    return (
      <div ref={this.#content} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

/** The element that scrolls it: the view that the list stands in. */
function scrollerOf(content: HTMLElement): HTMLElement | null {
  return content.closest<HTMLElement>('[role="tabpanel"]');
}
