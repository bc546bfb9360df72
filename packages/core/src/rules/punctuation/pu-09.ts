/**
 * Standard GB/T 15834 (4.9, 5.1): brackets of one level look alike; in Chinese text they are full width.
 */
import { defineRule } from "../../check/rule.js";
import { inWords } from "../shared/in-words.js";
import { placeIn, type ProseParagraph } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { punctuationStandard } from "../shared/standards.js";

export const bracketWidths = defineRule({
  id: "PU-09",
  title: "同一级标题的括号是否一致",
  severity: "warning",
  basis: [punctuationStandard("中文里的括号用全角，同一层次写法一致", "5.1")],
  regimes: ["2021", "2019"],
  why: "同一级标题有的用全角括号、有的用半角括号，不统一。",
  todo: "统一成全角括号。",
  examples: () => ({
    valid: [
      { title: "都是全角", document: saying(["（1）更新指南。", "（2）更新目录。"]) },
      { title: "都是半角（网页转存造成）", document: saying(["(1)更新指南。", "(2)更新目录。"]) },
    ],
    invalid: [
      { title: "混用", document: saying(["（1）更新指南。", "(2)更新目录。", "（3）更新栏目。"]), quotes: ["(2)"] },
      {
        title: "第六部分用了半角",
        document: saying(["(一) 信息处理费收取情况", "(二) 其他事项"], { chapter: 6 }),
        quotes: ["(一)", "(二)"],
      },
    ],
  }),
  *check(report) {
    for (const level of ["section", "subitem"] as const) {
      const all = numbered(report).filter(({ numbering }) => numbering?.level === level);
      const half = all.filter(({ numbering }) => /[()]/u.test(numbering!.label));
      if (half.length === 0 || half.length === all.length) continue;
      const full = all.filter((paragraph) => !half.includes(paragraph));
      for (const paragraph of half.length > full.length * 2 ? full : half) yield verdict(paragraph);
    }
  },
});

const numbered = inWords((paragraph) => [paragraph], {
  worth: ({ numbering }) => numbering !== undefined && numbering.end > numbering.start,
});

function verdict(paragraph: ProseParagraph) {
  const { label, start, end } = paragraph.numbering!;
  const half = /[()]/u.test(label);
  const text = half ? label.replace("(", "（").replace(")", "）") : label.replace("（", "(").replace("）", ")");
  const place = placeIn(paragraph, start, end);
  return {
    kind: "finding" as const,
    places: [place],
    what: `“${label}”用的是${half ? "半角" : "全角"}括号，同级的其他标题用的是${half ? "全角" : "半角"}括号`,
    fixes: half
      ? [
          {
            title: `改为“${text}”`,
            kind: "safe" as const,
            edits: [{ kind: "replaceText" as const, place, expect: label, text }],
          },
        ]
      : [],
  };
}
