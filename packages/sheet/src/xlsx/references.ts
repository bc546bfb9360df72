import { SheetError } from "../errors.js";
import { limits } from "../limits.js";

/** Begin of a row, or a reference: an attribute `r` under any prefix, but not the declaration of the prefix r. */
const rowOrReference = /<(?:[^\s<>/]*:)?row(?=[\s/>])|(?<!\sxmlns)[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Looks at every cell and row reference of a worksheet before it is read: the reader makes room for whatever they name,
 * and `r="ZZZZZZZ9"` would be a few hundred million cells.
 * @returns how many cells the reader makes room for
 * @throws SheetError malformed for what is no reference, tooLarge for one out of bounds
 */
export function checkReferences(worksheet: string): number {
  let [tags, rows, columns] = [0, 0, 0];
  for (const [, double, single] of worksheet.matchAll(rowOrReference)) {
    const written = double ?? single;
    if (written === undefined) {
      tags += 1;
      continue;
    }
    const reference = /^([A-Z]{0,3})(\d{1,7})$/.exec(written);
    if (reference === null) throw new SheetError("malformed");
    const [, letters = "", digits = ""] = reference;
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, column);
  }
  if (columns > limits.columns || Math.max(rows, tags) > limits.rows) throw new SheetError("tooLarge");
  // Rows without a number follow those that have one.
  return Math.min(limits.rows, rows + tags) * columns;
}
