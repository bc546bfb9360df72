import { currentNotice, type Form } from "@nianbao/core";
import { headingOf, sheetColumns } from "../columns.js";
import { sheetFigure } from "../figure.js";
import { unitColumns, type SheetUnit } from "../unit.js";
import { neutralise } from "./neutral.js";

/**
 * The figures of reports as CSV, one row a unit under the official labels: UTF-8 with a byte order mark and CRLF, as
 * Excel opens it without asking. Words that Excel would take for a formula get an apostrophe in front.
 */
export function writeCsv(units: readonly SheetUnit[], forms: readonly Form[] = [currentNotice]): Uint8Array {
  const columns = sheetColumns(forms);
  const lines = [
    [...unitColumns.map(({ heading }) => heading), ...columns.map(headingOf)],
    ...units.map((unit) => [
      ...unitColumns.map(({ value }) => neutralise(String(value(unit) ?? ""))),
      ...columns.map(({ cell }) => {
        const figure = sheetFigure(unit.cells[cell.id]);
        if (figure === undefined) return "";
        return "text" in figure ? neutralise(figure.text) : figure.number.toFixed(figure.decimals);
      }),
    ]),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`);
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
