/**
 * Standard GB/T 9704 (5.2.3, 7.3.3): 22 lines a page, so lines 28 to 30 points apart; the first line of a paragraph two characters in.
 */
import { defineRule } from "../../check/rule.js";
import type { ParagraphFormat } from "../../document/model.js";
import { layoutStandard } from "../shared/standards.js";
import { inWords } from "../shared/in-words.js";
import { layoutUnseen, looking, together, wholeOf } from "./format.js";

const body = (format: ParagraphFormat) =>
  looking((paragraph) => (paragraph.style === undefined ? { format } : undefined));

export const bodySpacing = defineRule({
  id: "LY-04",
  title: "正文的行距和首行缩进",
  severity: "info",
  basis: [
    layoutStandard("一般每面排 22 行（行距固定值 28 至 30 磅）", "5.2.3"),
    layoutStandard("每个自然段左空二字", "7.3.3"),
  ],
  regimes: ["2021", "2019"],
  why: "公文每面22行，行距一般设为固定值28至30磅；每段首行空两个字。",
  todo: "改正行距和首行缩进。",
  examples: () => ({
    valid: [
      { title: "规范", document: body({ firstLineCharacters: 2, lineSpacing: { rule: "exact", value: 28.9 } }) },
      { title: "按磅设缩进", document: body({ firstLineIndent: 32, lineSpacing: { rule: "exact", value: 30 } }) },
    ],
    invalid: [
      {
        title: "单倍行距",
        document: body({ lineSpacing: { rule: "auto", value: 1 }, firstLineCharacters: 2 }),
        quotes: [""],
      },
      {
        title: "没有缩进",
        document: body({ firstLineIndent: 0, lineSpacing: { rule: "exact", value: 28 } }),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    if (report.document.source.kind !== "docx") return;
    yield* together("spacing", oddlySpaced(report), (count) => `正文有 ${count} 段的行距不是固定值28至30磅`);
    yield* together("indent", oddlyIndented(report), (count) => `正文有 ${count} 段首行没有空两个字`);
  },
});

const oddlySpaced = inWords((paragraph) => [wholeOf(paragraph)], {
  worth: ({ kind, paragraph }) => {
    const spacing = kind === "body" ? paragraph.format?.lineSpacing : undefined;
    return spacing !== undefined && (spacing.rule !== "exact" || spacing.value < 27.5 || spacing.value > 30.5);
  },
});

const oddlyIndented = inWords((paragraph) => [wholeOf(paragraph)], {
  worth: ({ kind, paragraph, text }) => {
    // Spaces typed at the beginning do the same.
    if (kind !== "body" || paragraph.format === undefined || /^[\u3000 \t]/u.test(text)) return false;
    const { firstLineCharacters, firstLineIndent } = paragraph.format;
    if (firstLineCharacters !== undefined) return Math.abs(firstLineCharacters - 2) > 0.3;
    return firstLineIndent !== undefined && (firstLineIndent < 24 || firstLineIndent > 40);
  },
});
