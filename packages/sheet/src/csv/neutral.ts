/** Beginnings that a spreadsheet takes for a formula when it opens a text file. */
const formula = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs as a formula: an apostrophe in front marks it as words. */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link neutralise}. */
export function plainText(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
