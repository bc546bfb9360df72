import { SheetError } from "../errors.js";
import { limits } from "../limits.js";

/**
 * Looks at every cell and row reference of a worksheet before it is read: the reader makes room for whatever they name,
 * and `r="ZZZZZZZ9"` would be a few hundred million cells.
 * @throws SheetError malformed for what is no reference, tooLarge for one out of bounds
 */
export function checkReferences(worksheet: Uint8Array): void {
  const xml = new TextDecoder().decode(worksheet);
  for (const [, double, single] of xml.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const reference = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? "");
    if (reference === null) throw new SheetError("malformed");
    const [, letters = "", digits = ""] = reference;
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > limits.columns || Number(digits) > limits.rows) throw new SheetError("tooLarge");
  }
}
