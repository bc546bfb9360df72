import type { Paragraph } from "@nianbao/core";

const ALIGNMENTS = {
  left: "Left",
  center: "Centered",
  right: "Right",
  both: "Justified",
  distribute: "Justified",
} as const;

/** Word at 1.3 cannot copy a paragraph's look, so what the model knows of it is set. */
export function copyLook(like: Paragraph, paragraph: Word.Paragraph): void {
  if (like.style !== undefined) paragraph.style = like.style;
  if (like.format?.alignment !== undefined) paragraph.alignment = ALIGNMENTS[like.format.alignment];
  if (like.format?.firstLineIndent !== undefined) paragraph.firstLineIndent = like.format.firstLineIndent;
  const format = like.runs[0]?.format;
  if (format?.eastAsianFont !== undefined) paragraph.font.name = format.eastAsianFont;
  if (format?.size !== undefined) paragraph.font.size = format.size;
  if (format?.bold !== undefined) paragraph.font.bold = format.bold;
}
