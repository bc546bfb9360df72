/**
 * Word's text of a paragraph in the model's terms: a line break is \n, and the marks Word puts for notes, fields and
 * pictures are not text. @source Word's special characters (ST_OnOff-free text: 0x0B line break, 0x1E/0x1F hyphens).
 */
export function fromWordText(text: string): string {
  return text
    .replace(/\r\n?|\v/g, "\n")
    .replace(/\u001e/g, "\u2011")
    .replace(/[\u0000-\u0008\u000c\u000e-\u001d\u001f]/g, "");
}

/** A text as Word's find wants it: `^` is its escape. @returns undefined when it cannot be searched for at once. */
export function toSearchPattern(text: string): string | undefined {
  if (text === "" || text.includes("\n")) return undefined;
  const pattern = text.replace(/\^/g, "^^").replace(/\t/g, "^t");
  return pattern.length <= MAX_SEARCH ? pattern : undefined;
}

/** Longest pattern Word's find takes. */
const MAX_SEARCH = 255;
