import type { Place, ReportDocument, TableCell } from "../document/model.js";
import { cellText, placeOfCell } from "../document/access.js";
import type { CellForm, TableForm } from "../form/types.js";
import type { RecognisedTable } from "../recognise/types.js";
import { parseCell } from "../report/parseCell.js";
import { canonicalise } from "../text/canonical.js";
import { holdsWords } from "./surroundings.js";

/** A figure that is placed although its row has a cell too few. */
interface ShortRowFigure {
  readonly cell: CellForm;
  readonly from: Place;
  readonly raw: string;
}

/**
 * Table 3 with the cells of one column gone from every row, the headings still there: which of the first and the last column's
 * figures can be told all the same. The last cells are 总计 where they are the sum of the others in every row (the column that is
 * gone then held nothing). The first cells are 自然人 where its heading stands over them and, as for every place found by position,
 * the clerk is asked to look. What stands between is nobody's: it is left over.
 */
export function shortRowFigures(document: ReportDocument, table: RecognisedTable, form: TableForm): ShortRowFigure[] {
  if (form.id !== "t3" || table.layout !== "grid") return [];
  const rows = form.rows.map(({ id }) => form.cells.filter((cell) => cell.rowId === id));
  if (rows.flat().some(({ id }) => table.cells.has(id))) return [];
  const read = rows.map((cells) => ({ cells, found: figuresOf(document, table, cells) }));
  if (read.some(({ cells, found }) => found?.length !== cells.length - 1)) return [];
  const values = read.map(({ found }) =>
    found!.map(({ cell }) => parseCell(cellText(cell), "count").value ?? NaN).map(Number),
  );
  const sums = values.every((row) => row.slice(0, -1).reduce((sum, value) => sum + value, 0) === row.at(-1));
  if (!sums || values.every((row) => row.at(-1) === 0)) return [];
  const heading = table.labels.find(({ expected }) => expected === rows[0]![0]!.columnLabels.at(-1));
  return read.flatMap(({ cells, found }) => {
    const first = found![0]!;
    const under = heading?.match === "exact" && heading.place?.cell?.column === first.cell.column;
    return [...(under ? [toFigure(cells[0]!, first)] : []), toFigure(cells.at(-1)!, found!.at(-1)!)];
  });
}

interface Found {
  readonly block: number;
  readonly cell: TableCell;
}

function toFigure(form: CellForm, { block, cell }: Found): ShortRowFigure {
  return { cell: form, from: placeOfCell(block, cell), raw: cellText(cell) };
}

/** The cells to the right of a row's name. */
function figuresOf(
  { blocks }: ReportDocument,
  { labels }: RecognisedTable,
  cells: readonly CellForm[],
): readonly Found[] | undefined {
  const name = cells[0]!.rowLabels.at(-1);
  const label = labels.find(({ expected, place }) => place?.cell !== undefined && expected === name);
  const place = label?.place;
  const printed = place === undefined ? undefined : blocks[place.block];
  if (place?.cell === undefined || place.story !== undefined || printed?.kind !== "table") return undefined;
  const { row, column } = place.cell;
  const right = printed.cells.filter((cell) => cell.row === row && cell.column > column);
  return right.every((cell) => canonicalise(cellText(cell)) !== "" && !holdsWords(cellText(cell)))
    ? right.map((cell) => ({ block: place.block, cell }))
    : undefined;
}
