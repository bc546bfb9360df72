import { messages } from "../locale/messages.js";
import type { CellModel } from "./cell-model.js";

/** How a cell stands, for those who hear it: after row, column and value. Undefined for a plain figure in its place. */
export function cellState({ state, text, total, agrees, computed }: CellModel): string | undefined {
  const words = messages.fill.heard;
  if (state === "waiting") return messages.fill.pendingLabel;
  if (!total) return text === "" ? words.blank : undefined;
  if (agrees) return words.agrees;
  if (computed === undefined) return text === "" ? words.openTotal : words.unknownTotal;
  return text === "" ? words.due(computed) : words.differs(computed);
}
