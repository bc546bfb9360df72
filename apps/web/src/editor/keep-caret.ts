import type { Engine, EnginePosition } from "./engine-port.js";

/**
 * Runs a change that gives every paragraph a new id, and puts the caret back into the paragraph it was in. Where that
 * paragraph is gone the editor's own choice stands.
 */
export function keepingCaret(engine: Engine, change: () => boolean): boolean {
  const { anchor, head } = engine.selection();
  const lasting = [anchor, head].map((position) => ({ id: engine.lastingId(position.paragraphId), ...position }));
  if (!change()) return false;
  const [newAnchor, newHead] = lasting.map(({ id, offset }): EnginePosition | undefined => {
    const paragraphId = id === undefined ? undefined : engine.idOfLasting(id);
    return paragraphId === undefined ? undefined : { paragraphId, offset };
  });
  if (newAnchor !== undefined && newHead !== undefined) engine.select({ anchor: newAnchor, head: newHead });
  return true;
}
