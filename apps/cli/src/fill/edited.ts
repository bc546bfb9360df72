import { cellOf, parseCell, type CellId, type RecognisedReport } from "@nianbao/core";

/** A cell as `read` prints it, as far as it matters here. */
interface PrintedCell {
  readonly value: number | string | null;
  readonly raw: string;
}

/**
 * Makes plain what a person edited in what `read` printed. There a figure stands twice, as `value` and as `raw`, and
 * people change one of them: the value counts, unless it is still the document's own and only `raw` was changed.
 * @returns the data with such cells replaced by the figure that is meant; everything else as it was
 */
export function editedData(report: RecognisedReport, data: unknown): unknown {
  if (!isRecord(data) || !isRecord(data["cells"])) return data;
  const cells = Object.entries(data["cells"]).map(
    ([id, cell]) => [id, isPrinted(cell) ? meant(report, id, cell) : cell] as const,
  );
  return { ...data, cells: Object.fromEntries(cells) };
}

function meant(report: RecognisedReport, id: CellId, cell: PrintedCell): unknown {
  const form = cellOf(report.form, id);
  if (form === undefined || same(parseCell(cell.raw, form.kind).value, cell.value)) return cell;
  const own = report.tables.get(form.table)?.cells.get(id);
  const rawAlone = own !== undefined && same(own.value, cell.value) && own.raw !== cell.raw;
  return rawAlone ? cell.raw : cell.value;
}

function same(a: number | string | null, b: number | string | null): boolean {
  return a === b || (a !== null && b !== null && String(a) === String(b));
}

function isPrinted(cell: unknown): cell is PrintedCell {
  if (!isRecord(cell) || typeof cell["raw"] !== "string") return false;
  const value = cell["value"];
  return value === null || typeof value === "number" || typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
