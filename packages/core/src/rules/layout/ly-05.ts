/**
 * Standard GB/T 9704 (7.3.3): 一、 in 黑体, （一） in 楷体; lower levels in 仿宋.
 */
import { defineRule } from "../../check/rule.js";
import type { Paragraph } from "../../document/model.js";
import { proseOf } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { layoutStandard } from "../shared/standards.js";
import { inFormat, layoutUnseen, looking, mainFormat, together, wholeOf } from "./format.js";

const levels = [
  { level: "chapter", name: "“一、”", face: /黑体|SimHei|黑$/iu, right: "黑体" },
  { level: "section", name: "“（一）”", face: /楷/u, right: "楷体" },
  { level: "item", name: "“1.”", face: /仿宋|FangSong/iu, right: "仿宋体" },
  { level: "subitem", name: "“（1）”", face: /仿宋|FangSong/iu, right: "仿宋体" },
] as const;

const isSection = (text: string): boolean => text.startsWith("（");
const headings = (chapter: string, section: string) =>
  looking((paragraph: Paragraph) =>
    paragraph.style === "heading 1"
      ? inFormat(paragraph, { eastAsianFont: chapter })
      : isSection(paragraph.text)
        ? inFormat(paragraph, { eastAsianFont: section })
        : undefined,
  );

/** 1. over a paragraph, in a face of its own. */
const withItem = (face: string) => {
  const document = saying(["1.充实专栏内容", "新增栏目2个，更新指南1份。"]);
  const blocks = document.blocks.map((block) =>
    block.kind === "paragraph" && block.text.startsWith("1.")
      ? { ...block, ...inFormat(block, { eastAsianFont: face }) }
      : block,
  );
  return { ...document, blocks };
};

export const headingLook = defineRule({
  id: "LY-05",
  title: "各级标题的字体",
  severity: "info",
  basis: [layoutStandard("第一层用黑体字，第二层用楷体字，第三层和第四层用仿宋体字", "7.3.3")],
  regimes: ["2021", "2019"],
  why: "公文里“一、”用黑体，“（一）”用楷体，再下面用仿宋体。",
  todo: "改正标题的字体。",
  examples: () => ({
    valid: [
      { title: "规范", document: headings("黑体", "楷体_GB2312") },
      { title: "三级标题用仿宋", document: withItem("仿宋_GB2312") },
      { title: "另一种字库", document: headings("方正黑体_GBK", "方正楷体_GBK") },
    ],
    invalid: [
      { title: "都是仿宋", document: headings("仿宋", "仿宋"), quotes: ["", ""] },
      {
        title: "三级标题用了黑体",
        document: withItem("黑体"),
        quotes: [""],
      },
      { title: "二级标题用了黑体", document: headings("黑体", "黑体"), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    if (report.document.source.kind !== "docx") return;
    const { paragraphs } = proseOf(report);
    for (const { level, name, face, right } of levels) {
      const wrong = paragraphs.filter(({ kind, numbering, paragraph }) => {
        const own = level === "chapter" ? kind === "chapter" : kind === "heading" && numbering?.level === level;
        const font = own ? mainFormat(paragraph).eastAsianFont : undefined;
        return font !== undefined && !face.test(font);
      });
      yield* together(level, wrong.map(wholeOf), (count) => `${name}一级有 ${count} 个标题不是${right}`);
    }
  },
});
