import { ofReport } from "../../recognise/kept.js";
import { cellOf, describeCell, tableOf } from "../../form/lookup.js";
import type { CellForm, TableForm } from "../../form/types.js";
import type { Verdict } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { figureFault, largestFigure, type FigureFault } from "./figure-faults.js";

/** A figure cell that does not hold a plain number. */
export interface FaultyFigure {
  readonly form: CellForm;
  readonly cell: RecognisedCell;
  readonly fault: FigureFault;
}

/** Faulty figures of every table found, in the form's order. Worked out once per report. */
export const faultyFigures = ofReport.once((report): ReadonlyMap<TableForm, readonly FaultyFigure[]> => {
  return new Map(
    [...report.tables].map(([id, { cells }]) => [tableOf(report.form, id), [...cells.values()].flatMap(toFaulty)]),
  );

  function toFaulty(cell: RecognisedCell): FaultyFigure[] {
    if (cell.state === "number" && Number(cell.value) <= largestFigure) return [];
    const form = cellOf(report.form, cell.id);
    if (form?.signed === true && typeof cell.value === "number") return [];
    const fault = form === undefined ? undefined : figureFault(cell.raw, form.kind);
    return form === undefined || fault === undefined ? [] : [{ form, cell, fault }];
  }
});

/** Reasons why not every figure could be looked at: tables not found, figures that could not be placed. */
export function* unseenFigures(report: RecognisedReport): Generator<Verdict> {
  for (const { id, name } of report.form.tables) {
    const table = report.tables.get(id);
    if (table === undefined) yield { kind: "notAssessable", reason: reasons.noTable(name) };
    else if (table.unplaced.size > 0) {
      yield { kind: "notAssessable", reason: reasons.unplaced(name, table.unplaced.size) };
    }
  }
}

/** A cell in words, short: `表三“一、本年新收…”行“总计”列`. */
export function figureName(report: RecognisedReport, { id }: RecognisedCell): string {
  return describeCell(report.form, id);
}
