/** A Chinese character, or the end of a stretch of Chinese text. */
const han = String.raw`\p{Script=Han}`;

/** Half-width marks and what stands for them in Chinese text. */
export const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

/** A half-width mark between Chinese text; at the end of a paragraph, after it. The text before is in the look-behind. */
export const halfWidthMark = new RegExp(`(?<=[${han}》”）〕%])[,;:?!](?=[${han}《“（〔\\d]|\\s*$)`, "gu");

/** Pairs of marks that must be balanced, opening and closing of any width. */
export const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ["《", "》"],
  ["“", "”"],
  ["（(", "）)"],
  ["〔", "〕"],
];
