import Big from "big.js";
import type { CellId } from "../form/types.js";
import type { UnitFigures } from "./types.js";

/** The figure of a cell as an exact number; undefined for none. What is written improperly (`12件`) counts with its value. */
export function figureOf({ cells }: Pick<UnitFigures, "cells">, cell: CellId): Big | undefined {
  const value = cells[cell]?.value;
  return value === null || value === undefined ? undefined : new Big(value);
}

/** The name that a unit is told by. */
export function nameOf({ agency, source }: Pick<UnitFigures, "agency" | "source">): string {
  return agency ?? source;
}
