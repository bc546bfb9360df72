/**
 * Standard GB/T 15834 (5.1): marks in Chinese text take the room of a character: full width.
 */
import { defineRule } from "../../check/rule.js";
import type { ReportDocument } from "../../document/model.js";
import { toExample } from "../shared/pattern-rule.js";
import { placeIn } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { punctuationStandard } from "../shared/standards.js";
import { halfWidthMarks } from "./half-width.js";
import { fullWidth } from "./marks.js";

export const halfWidthPunctuation = defineRule({
  id: "PU-02",
  title: "有没有用半角标点",
  severity: "error",
  basis: [punctuationStandard("句号、逗号、分号、冒号等占一个字的位置，用全角", "5.1")],
  regimes: ["2021", "2019"],
  why: "中文里的逗号、分号、冒号、问号、叹号要用全角。",
  todo: "换成全角标点。",
  examples: () => ({
    valid: [
      toExample(["全角标点", "公开专栏更新及时，内容准确；网址为http://www.example.gov.cn，工作时间8:30至17:30。"]),
      toExample(["数字、时间、网址里的不算", "每日8:30至17:30接待，累计1,206人，详见example.gov.cn?id=1,2。"]),
    ],
    invalid: [
      toExample(["半角逗号", "编制并公布公开指南,规范申请流程。", "指南,规范"]),
      toExample(["半角分号、冒号", "一是健全制度;二是主要做法:定期清理。", "制度;二是", "做法:定期"]),
      { title: "全文都是半角", document: inHalfWidth(saying("完善制度，规范流程；健全台账。")), quotes: [""] },
    ],
  }),
  *check(report) {
    const { marks, throughout } = halfWidthMarks(report);
    if (throughout) {
      yield {
        kind: "finding",
        places: [],
        key: "throughout",
        severity: "info",
        what: `全文的标点几乎都是半角（${marks.length} 处）`,
        todo: "如果是网页转存造成的，公布前用全角标点的原稿；要改就全文一起改。",
      };
      return;
    }
    for (const { paragraph, at, mark } of marks) {
      const from = context(paragraph.text, at, -1);
      const to = context(paragraph.text, at, 1) + 1;
      yield {
        kind: "finding",
        places: [placeIn(paragraph, from, to)],
        what: `“${paragraph.text.slice(from, to)}”里用了半角的“${mark}”`,
        fixes: [
          {
            title: `改为“${fullWidth[mark]!}”`,
            kind: "safe",
            edits: [
              { kind: "replaceText", place: placeIn(paragraph, at, at + 1), expect: mark, text: fullWidth[mark]! },
            ],
          },
        ],
      };
    }
  },
});

/** The document as a web page gives it back: every mark half width. */
function inHalfWidth(document: ReportDocument): ReportDocument {
  const marks = Object.entries(fullWidth);
  const blocks = document.blocks.map((block) =>
    block.kind === "table"
      ? block
      : { ...block, text: marks.reduce((text, [half, full]) => text.replaceAll(full, half), block.text) },
  );
  return { ...document, blocks };
}

/** Up to two Chinese characters on one side of the mark, so that people find it. */
function context(text: string, at: number, step: -1 | 1): number {
  let edge = at;
  while (Math.abs(edge - at) < 2 && /[\p{Script=Han}\d]/u.test(text[edge + step] ?? "")) edge += step;
  return edge;
}
