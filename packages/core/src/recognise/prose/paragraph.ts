import { maskText, type MaskedText } from "./masked.js";
import { readClaims, type ParagraphClaims } from "./claims.js";
import { readPhrases, type Phrase } from "./statements.js";
import type { Section } from "./types.js";

/** What one paragraph says, free of where it stands. */
export interface ParagraphProse {
  readonly masked: MaskedText;
  readonly claims: ParagraphClaims;
  readonly phrases: readonly Phrase[];
}

const empty: ParagraphClaims = { claims: [], bySentence: new Map(), percents: [], sentences: [] };
const hint = /[\d〇零一二三四五六七八九十百千万两半]|申请|复议|诉讼|处理费/u;

/** Reads a paragraph in a section of the report. */
export function readParagraph(text: string, section: Section): ParagraphProse {
  if (!hint.test(text)) return { masked: { text: "", offsets: [0], masked: "" }, claims: empty, phrases: [] };
  const masked = maskText(text);
  return { masked, claims: readClaims(masked, section), phrases: readPhrases(masked, section) };
}
