import type { CellId, TableId } from "@nianbao/core";
import { useMemo } from "react";
import type { Reading } from "../state/panel-state.js";
import { useCalmField } from "./use-calm-field.js";
import { balancesOf, type Balance } from "./balance.js";
import { cellModel, type CellModel } from "./cell-model.js";
import { blankCells, figuresOf, openCells } from "./figures.js";
import { totalsOf, type Computed } from "./totals.js";

/** A table's figures with everything worked out from them. */
export interface Fill {
  readonly model: (id: CellId) => CellModel;
  readonly balances: readonly Balance[];
  /** Those of `ids` that are blank. */
  readonly blanks: (ids: readonly CellId[]) => readonly CellId[];
  /** Those of `ids` without a figure: blank, or with something typed that is none. */
  readonly open: (ids: readonly CellId[]) => readonly CellId[];
  /** Texts to write so that blanks of `ids` are filled: 0, and for totals what they then come to. */
  readonly zeros: (ids: readonly CellId[]) => ReadonlyMap<CellId, string>;
  /** Totals of `ids` that are known and stand otherwise in the document. */
  readonly dueTotals: (ids: readonly CellId[]) => ReadonlyMap<CellId, string>;
}

/** Works a table out from the reading and what is on its way to the document. */
export function useFill(reading: Reading, table: TableId): Fill {
  const pending = useCalmField("pending");
  const { recognised } = reading;
  return useMemo(() => {
    const { form } = recognised;
    const figures = figuresOf(recognised, pending);
    const totals = totalsOf(form, figures);
    const blanks = (ids: readonly CellId[]) => blankCells(recognised, pending, ids);
    const model = (id: CellId) => cellModel(recognised, pending, totals, id);
    return {
      model,
      blanks,
      open: (ids) => openCells(recognised, pending, ids),
      balances: balancesOf(form, table, figures, totals),
      zeros: (ids) => {
        const empty = blanks(ids);
        const zero = new Set(empty.filter((id) => !totals.has(id)));
        const after = totalsOf(form, (id) => (zero.has(id) ? 0 : figures(id)));
        return new Map(empty.flatMap((id) => (zero.has(id) ? [[id, "0"] as const] : totalText(id, after.get(id)))));
      },
      dueTotals: (ids) =>
        new Map(
          ids.flatMap((id) => {
            const { computed, agrees, state } = model(id);
            return computed === undefined || agrees || state === "waiting" ? [] : [[id, String(computed)] as const];
          }),
        ),
    };
  }, [recognised, pending, table]);
}

function totalText(id: CellId, total: Computed | undefined): readonly (readonly [CellId, string])[] {
  return total !== undefined && "value" in total ? [[id, String(total.value)]] : [];
}
