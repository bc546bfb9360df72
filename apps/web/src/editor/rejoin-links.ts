import type { Engine } from "./engine-port.js";
import { looseLinks } from "./loose-links.js";

/**
 * Brings digits that were typed against a linked number into it, as one step of undo. While there is something to do again
 * the clerk is undoing: moving the digits once more would take the way back from under them.
 */
export function rejoinLinks(engine: Engine): void {
  if (engine.can().redo) return;
  const operations = looseLinks(engine.tree());
  if (operations.length > 0) engine.operate(operations);
}
