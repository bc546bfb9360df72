/**
 * Standard GB/T 9704 (7.5): page numbers in half-width Arabic figures of 宋体, size 4 (14 pt), with a dash on each side; on odd pages to the
 * right, on even pages to the left.
 */
import { exampleDocument, paragraph } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Paragraph, ReportDocument, RunFormat } from "../../document/model.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { layoutStandard } from "../shared/standards.js";
import { layoutUnseen, mainFormat } from "./format.js";

const size = 14;
const face = /宋体|宋|SimSun|Song/iu;
const sides = {
  odd: { name: "单页码", alignment: "right", words: "居右" },
  even: { name: "双页码", alignment: "left", words: "居左" },
} as const;
const page = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, landscape: false };

const foot = (text: string, format: RunFormat = {}, alignment: "left" | "right" | "center" = "right"): Paragraph =>
  paragraph(text, { runs: [{ start: 0, end: text.length, format }], format: { alignment } });
const withFeet = (...feet: readonly (Paragraph | undefined)[]): ReportDocument => ({
  ...exampleDocument(),
  sections: [{ ...page, ...(feet.length === 0 ? {} : { footers: { odd: 0, even: feet.length - 1 } }) }],
  stories: feet.map((each) => ({
    kind: "footer" as const,
    blocks: each === undefined ? [] : [each],
    ...(each === undefined ? {} : { numbersPages: true as const }),
  })),
});
const standard = { eastAsianFont: "宋体", latinFont: "宋体", size };

export const pageNumbers = defineRule({
  id: "LY-08",
  title: "页码的写法和位置",
  severity: "info",
  basis: [layoutStandard("页码用 4 号半角宋体阿拉伯数字，左右各放一条一字线；单页码居右，双页码居左", "7.5")],
  regimes: ["2021", "2019"],
  why: "公文页码写作“— 1 —”，4号（14磅）宋体，单页居右、双页居左。",
  todo: "在页脚里插入或者改正页码。",
  examples: () => ({
    valid: [
      { title: "规范", document: withFeet(foot("— 1 —", standard), foot("— 2 —", standard, "left")) },
      { title: "没有写明字体、字号", document: withFeet(foot("— 1 —"), foot("— 2 —", {}, "left")) },
    ],
    invalid: [
      { title: "没有页码", document: withFeet(undefined), quotes: [""] },
      {
        title: "没有一字线，居中，用了五号字",
        document: withFeet(foot("1", { ...standard, size: 10.5 }, "center")),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    const { sections, source } = report.document;
    if (source.kind !== "docx" || sections.length === 0) return;
    const faults = new Set<string>();
    let numbered = false;
    for (const { footers = {} } of sections) {
      for (const side of ["odd", "even"] as const) {
        const story = footers[side];
        const found = story === undefined ? undefined : numberIn(report, story);
        if (found === undefined) continue;
        numbered = true;
        for (const fault of faultsOf(found, side, footers.odd === footers.even)) faults.add(fault);
      }
    }
    if (!numbered) yield* missing(report);
    else if (faults.size > 0) {
      yield { kind: "finding", places: [], key: "page-number", quote: "", what: `页码${[...faults].join("，")}` };
    }
  },
});

/** A part of a document, as Word gives it of an open one, may come without its feet. */
function* missing({ document }: RecognisedReport): Generator<Verdict> {
  if (document.source.name === undefined) yield { kind: "uncertain", reason: "没有看到页码，请看一看页脚里有没有" };
  else yield { kind: "finding", places: [], key: "none", quote: "", what: "页脚里没有页码" };
}

/** The paragraph of a foot that carries the page number. */
function numberIn({ document }: RecognisedReport, story: number): Paragraph | undefined {
  const { blocks = [], numbersPages } = document.stories[story] ?? {};
  if (numbersPages === undefined) return undefined;
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  // In a text box or frame nothing is left to look at: then the number is there, and no more can be said.
  return paragraphs.find(({ text }) => text.trim() !== "") ?? paragraphs[0];
}

function faultsOf(paragraph: Paragraph, side: keyof typeof sides, same: boolean): string[] {
  if (paragraph.text.trim() === "") return [];
  const faults: string[] = [];
  if (!/^[—–―－-]\s*\S+\s*[—–―－-]$/u.test(paragraph.text.trim())) faults.push("左右没有一字线（应写作“— 1 —”）");
  const { eastAsianFont, latinFont, size: actual } = mainFormat(paragraph);
  const font = latinFont ?? eastAsianFont;
  if (font !== undefined && !face.test(font)) faults.push(`用的是${font}（应为宋体）`);
  if (actual !== undefined && Math.abs(actual - size) > 0.5) faults.push(`字号 ${actual} 磅（应为 ${size} 磅）`);
  const alignment = paragraph.format?.alignment;
  const { name, words } = sides[side];
  if (same) faults.push("单页、双页的位置没有分开（应单页居右、双页居左）");
  else if (alignment !== undefined && alignment !== sides[side].alignment) faults.push(`${name}没有${words}`);
  return faults;
}
