import type { Motion } from "./motion.js";

/** What a key does in a cell. */
export type KeyAction =
  /** `extend`: the cells from where it began are selected. */
  | { readonly kind: "move"; readonly motion: Motion; readonly extend: boolean }
  | { readonly kind: "enter"; readonly back: boolean }
  | { readonly kind: "tab"; readonly back: boolean }
  | { readonly kind: "edit" | "cancel" | "clear" | "undo" | "redo" | "accept" };

/** The fields of a keyboard event that matter. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** How the cell stands when the key is pressed. */
export interface KeyPlace {
  /** The clerk is in the text of the cell (F2, a second press): side arrows, Home and End are the text's. */
  readonly editing: boolean;
  /** Something was typed and not yet given. */
  readonly typed: boolean;
  /** It is a total: `=` takes the computed one. */
  readonly total: boolean;
}

const plain: Readonly<Record<string, Motion>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "rowStart",
  End: "rowEnd",
};
const withControl: Readonly<Record<string, Motion>> = {
  ArrowUp: "columnStart",
  ArrowDown: "columnEnd",
  ArrowLeft: "rowStart",
  ArrowRight: "rowEnd",
  Home: "first",
  End: "last",
};
const inText = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** What a key does, by a spreadsheet's habits; undefined for what the browser does with it anyway. */
export function keyAction(event: Key, { editing, typed, total }: KeyPlace): KeyAction | undefined {
  const { key, shiftKey } = event;
  if (event.altKey) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const motion = (control ? withControl : plain)[key];
  if (motion !== undefined) {
    return editing && inText.has(key) ? undefined : { kind: "move", motion, extend: shiftKey };
  }
  if (control) {
    if (typed) return undefined; // what is being typed is taken back as in any field
    const letter = key.toLowerCase();
    if (letter === "y" || (letter === "z" && shiftKey)) return { kind: "redo" };
    return letter === "z" ? { kind: "undo" } : undefined;
  }
  switch (key) {
    case "Enter":
      return { kind: "enter", back: shiftKey };
    case "Tab":
      return { kind: "tab", back: shiftKey };
    case "Escape":
      return { kind: "cancel" };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return editing || typed ? undefined : { kind: "clear" };
    case "=":
    case "＝":
      return total && !typed ? { kind: "accept" } : undefined;
    default:
      return undefined;
  }
}
