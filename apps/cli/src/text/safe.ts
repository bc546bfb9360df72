/**
 * Makes words of a document or a file name fit for one line of a terminal: breaks and tabs become spaces, and control
 * characters, which could move the cursor or change what is shown, are left out.
 */
export function safe(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}

/** The beginning of a text, at most `length` characters. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
