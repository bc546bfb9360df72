/** A line of a text file, without its end. */
export interface Line {
  readonly text: string;
  /** UTF-16 offset of its first character in the file's text. */
  readonly offset: number;
}

/** Splits at every kind of line end and at page breaks; a vertical tab is a break inside a paragraph and stays. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let offset = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const match of text.matchAll(/\r\n|[\r\n\f\u0085\u2028\u2029]/g)) {
    lines.push({ text: text.slice(offset, match.index), offset });
    offset = match.index + match[0].length;
  }
  lines.push({ text: text.slice(offset), offset });
  return lines;
}
