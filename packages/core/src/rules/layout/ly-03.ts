/**
 * Standard GB/T 9704 (5.2.2, 7.3.3): body text in 仿宋, size 3 (16 pt). The several cuts of 仿宋 are equals.
 */
import { defineRule } from "../../check/rule.js";
import { onceForWords } from "../shared/per-paragraph.js";
import { layoutStandard } from "../shared/standards.js";
import { bodyText, inFormat, layoutUnseen, looking, mainFormat, together, wholeOf } from "./format.js";

const size = 16;
const face = /仿宋|FangSong/iu;
const body = (eastAsianFont: string, points: number) =>
  looking((paragraph) =>
    paragraph.style === undefined ? inFormat(paragraph, { eastAsianFont, size: points }) : undefined,
  );

export const bodyLook = defineRule({
  id: "LY-03",
  title: "正文的字体和字号",
  severity: "info",
  basis: [layoutStandard("正文一般用 3 号仿宋体字", "5.2.2")],
  regimes: ["2021", "2019"],
  why: "公文正文用3号（16磅）仿宋体。",
  todo: "改正正文的字体和字号。",
  examples: () => ({
    valid: [
      { title: "仿宋三号", document: body("仿宋_GB2312", 16) },
      { title: "另一种仿宋", document: body("方正仿宋_GBK", 16) },
    ],
    invalid: [
      { title: "宋体", document: body("宋体", 16), quotes: [""] },
      { title: "小四号", document: body("仿宋", 12), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    const faces = new Set<string>();
    const sizes = new Set<number>();
    const wrong = bodyText(report).filter((paragraph) => {
      const look = otherLook(paragraph);
      for (const face of look.faces) faces.add(face);
      for (const size of look.sizes) sizes.add(size);
      return look !== right;
    });
    yield* together("body", wrong.map(wholeOf), (count) =>
      [
        `正文有 ${count} 段不是3号仿宋`,
        ...(faces.size > 0 ? [`用了${[...faces].join("、")}`] : []),
        ...(sizes.size > 0 ? [`字号有 ${[...sizes].join("、")} 磅`] : []),
      ].join("，"),
    );
  },
});

/** What of a paragraph's look is not as it should be. */
interface Look {
  readonly faces: readonly string[];
  readonly sizes: readonly number[];
}

const right: Look = { faces: [], sizes: [] };

const otherLook = onceForWords(({ paragraph }): Look => {
  const { eastAsianFont, size: actual } = mainFormat(paragraph);
  const faces = eastAsianFont !== undefined && !face.test(eastAsianFont) ? [eastAsianFont] : [];
  const sizes = actual !== undefined && Math.abs(actual - size) > 0.5 ? [actual] : [];
  return faces.length + sizes.length === 0 ? right : { faces, sizes };
});
