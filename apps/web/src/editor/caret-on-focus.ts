import type { Engine } from "./engine-port.js";

/**
 * Coming to the page by the keyboard, a browser puts the caret at its very beginning. Puts it back where the clerk left
 * it, or before the words that the panel showed last; a press of the pointer goes where it points.
 * @returns stop.
 */
export function caretOnFocus(container: HTMLElement, engine: Engine): () => void {
  let pressed = false;
  const press = (): void => {
    pressed = true;
  };
  const release = (): void => {
    pressed = false;
  };
  const focus = (event: FocusEvent): void => {
    if (pressed || (event.relatedTarget instanceof Node && container.contains(event.relatedTarget))) return;
    // Collapsed: what the panel selected to show it would be replaced by the next key.
    const { anchor } = engine.selection();
    requestAnimationFrame(() => engine.select({ anchor, head: anchor }));
  };
  container.addEventListener("pointerdown", press, true);
  window.addEventListener("pointerup", release, true);
  window.addEventListener("pointercancel", release, true);
  container.addEventListener("focusin", focus);
  return () => {
    container.removeEventListener("pointerdown", press, true);
    window.removeEventListener("pointerup", release, true);
    window.removeEventListener("pointercancel", release, true);
    container.removeEventListener("focusin", focus);
  };
}
