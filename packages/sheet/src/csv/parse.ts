import { SheetError } from "../errors.js";
import { limits } from "../limits.js";
import { plainText } from "./neutral.js";

/** Rows and fields of a CSV text (RFC 4180). Tabs or semicolons may stand between fields instead of commas. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endField = (): void => {
    row.push(plainText(field));
    if (row.length > limits.columns) throw new SheetError("tooLarge");
    field = "";
  };
  const endRow = (): void => {
    endField();
    if (row.some((each) => each !== "")) rows.push(row);
    if (rows.length > limits.rows) throw new SheetError("tooLarge");
    row = [];
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === separator) endField();
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at += 1;
      endRow();
    } else field += character;
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}

/** The mark that the first line has most of. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (mark: string): number => line.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
