import type { TableId } from "@nianbao/core";
import type { Examined } from "../state/examine.js";

/**
 * What a table can do with. `needed`: a repair; `impossible`: one that cannot be made, its plan says why; `optional`: only a
 * new look; `none`: nothing.
 */
export type RepairNeed = "needed" | "impossible" | "optional" | "none";

/** See {@link RepairNeed}. */
export function repairNeed({ damaged, beyondRepair }: Examined, table: TableId): RepairNeed {
  if (damaged.has(table)) return beyondRepair.has(table) ? "impossible" : "needed";
  return beyondRepair.has(table) ? "none" : "optional";
}
