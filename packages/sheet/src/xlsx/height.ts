/** What is known of a cell. */
type Cell =
  | { readonly value: string | number | null; readonly columnSpan?: number; readonly rowSpan?: number }
  | string
  | number
  | null;

/** Points that a line takes, and the highest row a spreadsheet has. */
const [line, highest] = [16, 400];

/**
 * Height of a row in points where a text needs more than one line; undefined else. Spreadsheets make rows high enough by
 * themselves, but not for cells that span columns.
 * @param widths of the columns, in characters
 */
export function heightOf(row: readonly Cell[], widths: readonly number[]): number | undefined {
  let lines = 1;
  row.forEach((cell, column) => {
    const { value, columnSpan = 1, rowSpan = 1 } = typeof cell === "object" && cell !== null ? cell : { value: cell };
    if (typeof value !== "string" || rowSpan > 1) return;
    const room = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, -1);
    const needed = value.split("\n").map((text) => Math.max(1, Math.ceil(columnsOf(text) / room)));
    lines = Math.max(
      lines,
      needed.reduce((sum, count) => sum + count, 0),
    );
  });
  return lines === 1 ? undefined : Math.min(highest, lines * line);
}

/** Width in characters; those of Chinese are somewhat less than twice as wide. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2000" ? 1.8 : 1), 0);
}
