/**
 * Standard GB/T 9704 (7.3.1): the title in 小标宋, size 2 (22 pt), centred.
 */
import { defineRule } from "../../check/rule.js";
import type { Paragraph } from "../../document/model.js";
import { layoutStandard } from "../shared/standards.js";
import { inFormat, layoutUnseen, looking, mainFormat, together } from "./format.js";

const size = 22;
/** Black-bodied 宋 faces that are as good. */
const face = /小标宋|标宋|XiaoBiaoSong|XBS/iu;

const title = (format: Paragraph["runs"][number]["format"], alignment: "center" | "left" = "center") =>
  looking((paragraph) =>
    paragraph.style === "Title" ? { ...inFormat(paragraph, format), format: { alignment } } : undefined,
  );

export const titleLook = defineRule({
  id: "LY-02",
  title: "标题的字体、字号和位置",
  severity: "info",
  basis: [layoutStandard("标题用 2 号小标宋体字，居中排布", "7.3.1")],
  regimes: ["2021", "2019"],
  why: "公文标题用2号（22磅）小标宋体，居中。",
  todo: "改正标题的字体、字号和对齐方式。",
  examples: () => ({
    valid: [
      { title: "规范", document: title({ eastAsianFont: "方正小标宋简体", size: 22 }) },
      { title: "没有写明字体", document: title({}) },
    ],
    invalid: [
      { title: "黑体三号", document: title({ eastAsianFont: "黑体", size: 16 }), quotes: [""] },
      { title: "没有居中", document: title({ eastAsianFont: "方正小标宋_GBK", size: 22 }, "left"), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    if (report.document.source.kind !== "docx") return;
    const faults = new Set<string>();
    const places = (report.title?.places ?? []).filter((place) => {
      const paragraph = report.document.blocks[place.block];
      if (paragraph?.kind !== "paragraph") return false;
      const { eastAsianFont, size: actual } = mainFormat(paragraph);
      const own: string[] = [];
      if (eastAsianFont !== undefined && !face.test(eastAsianFont)) own.push(`用的是${eastAsianFont}（应为小标宋体）`);
      if (actual !== undefined && Math.abs(actual - size) > 0.5) own.push(`字号 ${actual} 磅（应为 ${size} 磅）`);
      const alignment = paragraph.format?.alignment;
      if (alignment !== undefined && alignment !== "center") own.push("没有居中");
      for (const fault of own) faults.add(fault);
      return own.length > 0;
    });
    yield* together("title", places, () => `标题${[...faults].join("，")}`);
  },
});
