/** Characters of symbol fonts, by the code in the font, where Unicode has the same sign. A number in such a font must stay a number. */
const symbol: Readonly<Record<number, string>> = {
  0x2d: "−", 0xa3: "≤", 0xa5: "∞", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb7: "•", 0xb8: "÷", 0xb9: "≠",
  0xbb: "≈", 0xbc: "…", 0xd7: "⋅", 0xe5: "∑",
}; // prettier-ignore
const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●", 0x6e: "■", 0x6f: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9f: "•", 0xa7: "▪", 0xa8: "◻", 0xd8: "➢",
  0xe0: "→", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
}; // prettier-ignore
const wingdings2: Readonly<Record<number, string>> = {
  0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x98: "●", 0xa2: "■", 0xa3: "□", 0xae: "◆",
}; // prettier-ignore

/** Circled numbers of Wingdings: two rows from zero to ten. */
function circled(code: number): string | undefined {
  const number = code >= 0x80 && code <= 0x8a ? code - 0x80 : code >= 0x8b && code <= 0x95 ? code - 0x8b : undefined;
  if (number === undefined) return undefined;
  return number === 0 ? "⓪" : String.fromCharCode(0x245f + number);
}

/** In Symbol, digits and the signs between them are where ASCII has them. */
function symbolAscii(code: number): string | undefined {
  return code >= 0x20 && code <= 0x3f && ![0x22, 0x24, 0x27, 0x2a, 0x2d].includes(code)
    ? String.fromCharCode(code)
    : undefined;
}

/**
 * The character that a `w:sym` stands for.
 * @param font as stated
 * @param code of the character; symbol fonts may have theirs in F000–F0FF or without that
 * @returns one UTF-16 unit; the code itself where nothing better is known, `""` when it is no character
 */
export function symbolCharacter(font: string, code: number): string {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.trim().toLowerCase();
  const known =
    name === "symbol"
      ? (symbol[own] ?? symbolAscii(own))
      : name === "wingdings"
        ? (wingdings[own] ?? circled(own))
        : name === "wingdings 2"
          ? wingdings2[own]
          : undefined;
  if (known !== undefined) return known;
  return (code > 0 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe) ? String.fromCharCode(code) : "";
}
