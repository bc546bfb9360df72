/** Width on a terminal: Chinese characters take two columns. */
const width = (text) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);

/** Rows of texts as a table with columns that line up. */
export function formatTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  const line = (row) =>
    row
      .map((text, column) => text + " ".repeat(widths[column] - width(text)))
      .join("  ")
      .trimEnd();
  return [line(rows[0]), widths.map((count) => "-".repeat(count)).join("  "), ...rows.slice(1).map(line)].join("\n");
}
