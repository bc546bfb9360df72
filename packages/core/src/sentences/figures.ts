import Big from "big.js";
import { cellOf, describeCell, tableOf } from "../form/lookup.js";
import { currentNotice } from "../form/choice.js";
import type { CellId, Form } from "../form/types.js";
import { reasons } from "../locale/reasons.js";
import type { RecognisedReport } from "../recognise/types.js";
import type { CellValue } from "../report/cell.js";
import type { ReadReport } from "../report/report.js";
import { quantityOf } from "./quantities.js";

/** The figures of a report, wherever they come from. */
export interface Figures {
  readonly form: Form;
  /** What a cell holds, or in Chinese why that is not known. */
  readonly cell: (id: CellId) => CellValue | string;
}

/** A quantity's exact value as a plain decimal, or in Chinese why it has none. Blank is not 0. */
export type QuantityValue =
  { readonly known: true; readonly value: string } | { readonly known: false; readonly reason: string };

/** Figures of a report read from a document, or of one given as data. */
export function figuresOf(report: RecognisedReport | Pick<ReadReport, "cells">): Figures {
  if ("cells" in report) {
    const blank: CellValue = { value: null, state: "blank", raw: "" };
    return { form: currentNotice, cell: (id) => report.cells[id] ?? blank };
  }
  const { form } = report;
  return {
    form,
    cell: (id) => {
      const table = cellOf(form, id)!.table;
      const found = report.tables.get(table);
      const { name } = tableOf(form, table);
      if (found === undefined) return reasons.noTable(name);
      return found.cells.get(id) ?? `${describeCell(form, id)}认不出来：${found.unplaced.get(id) ?? "表里没有这一格"}`;
    },
  };
}

/** The value of a cell or sum. @throws Error when the form has no quantity of that name: a programming mistake. */
export function quantityValue({ form, cell }: Figures, name: string): QuantityValue {
  const quantity = quantityOf(form, name);
  if (quantity === undefined) throw new Error(`form ${form.id} has no quantity ${name}`);
  let total: Big | undefined;
  for (const id of quantity.cells) {
    const found = cell(id);
    if (typeof found === "string") return { known: false, reason: found };
    if (found.value === null) {
      const what = found.state === "blank" ? "没有填" : `填的“${found.raw.trim()}”不是数`;
      return { known: false, reason: `${describeCell(form, id)}${what}` };
    }
    // A single figure is repeated with the decimals it is printed with.
    if (quantity.cells.length === 1) return { known: true, value: String(found.value) };
    total = (total ?? new Big(0)).plus(found.value);
  }
  return { known: true, value: total!.toFixed() };
}
