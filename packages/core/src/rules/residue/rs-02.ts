/**
 * Regulations art. 49 (the report is published): comments, tracked changes and hidden text are for those who write it and must not go out.
 */
import { exampleDocument, exampleAgency, paragraph } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Paragraph, Place, ReportDocument } from "../../document/model.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { regulations } from "../shared/basis.js";
import { inBody } from "../shared/paragraphs.js";
import { shorten } from "../shared/wording.js";

const revisionWords = { insertion: "插入", deletion: "删除", move: "移动", format: "格式修改" } as const;
/** A finding shows so many places of tracked changes at most. */
const mostPlaces = 20;

function changed(change: (document: ReportDocument, last: number) => Partial<ReportDocument>): ReportDocument {
  const document = exampleDocument({ agency: exampleAgency });
  return { ...document, ...change(document, document.blocks.length - 1) };
}

function lastParagraph(text: string, format: Paragraph["runs"][number]["format"]): ReportDocument {
  return changed(({ blocks }) => ({
    blocks: [...blocks, paragraph(text, { runs: [{ start: 0, end: text.length, format }] })],
  }));
}

export const draftingMarks = defineRule({
  id: "RS-02",
  title: "有没有批注、修订、隐藏文字和突出显示",
  severity: "error",
  basis: [regulations("第四十九条", "年度报告向社会公布，公布的是定稿")],
  regimes: ["2021", "2019"],
  why: "批注、修订痕迹、隐藏文字和突出显示是改稿用的，带着公布会泄露内部意见。",
  todo: "处理完批注并删除，接受或拒绝全部修订，取消隐藏和突出显示。",
  examples: () => ({
    valid: [
      { title: "定稿", document: exampleDocument() },
      { title: "加粗不算", document: lastParagraph("本报告由示例市示例区司法局负责解释。", { bold: true }) },
    ],
    invalid: [
      {
        title: "批注和修订",
        document: changed((_, block) => ({
          comments: [{ author: "甲", text: "此处请核对", place: { block, start: 0, end: 2 } }],
          revisions: [{ kind: "insertion", author: "乙", text: "规定", place: { block, start: 2, end: 4 } }],
        })),
        quotes: ["按照", "《政"],
      },
      {
        title: "突出显示",
        document: lastParagraph("数据还要再核对一遍。", { highlight: "yellow" }),
        quotes: ["数据还要再核对一遍。"],
      },
      { title: "隐藏文字", document: lastParagraph("内部说明。", { hidden: true }), quotes: ["内部说明。"] },
    ],
  }),
  *check(report) {
    yield* comments(report);
    yield* revisions(report);
    for (const { paragraph: content, place } of withLook(report.document)) yield* marked(content, place);
  },
});

function* comments({ document }: RecognisedReport): Generator<Verdict> {
  for (const { author, text, place } of document.comments) {
    yield {
      kind: "finding",
      places: place === undefined ? [] : [place],
      key: `comment:${text}`,
      what: `留有${author === "" ? "" : `“${author}”的`}批注：${shorten(text, 60)}`,
      todo: "按批注改好以后删除批注。",
    };
  }
}

function* revisions({ document }: RecognisedReport): Generator<Verdict> {
  const all = document.revisions;
  if (all.length === 0) return;
  const places = all.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const kinds = [...new Set(all.map(({ kind }) => revisionWords[kind]))].join("、");
  yield {
    kind: "finding",
    places: places.slice(0, mostPlaces),
    key: "revisions",
    what: `还有 ${all.length} 处修订没有接受或拒绝（${kinds}）`,
    todo: "在“审阅”里接受或拒绝全部修订。",
  };
}

const withLook = inBody((paragraph) =>
  paragraph.runs.some(({ format }) => format.hidden === true || highlighted(format.highlight)) ? paragraph : undefined,
);

/** Runs that are hidden or highlighted; neighbours of one look are one finding. */
function* marked({ text, runs }: Paragraph, place: Place): Generator<Verdict> {
  let open: { start: number; end: number; what: string } | undefined;
  for (const { start, end, format } of runs) {
    const what = format.hidden === true ? "隐藏" : highlighted(format.highlight) ? "突出显示" : undefined;
    if (what === undefined || text.slice(start, end).trim() === "") continue;
    if (open?.what === what && open.end === start) {
      open = { ...open, end };
      continue;
    }
    if (open !== undefined) yield toVerdict(text, place, open);
    open = { start, end, what };
  }
  if (open !== undefined) yield toVerdict(text, place, open);
}

function toVerdict(
  text: string,
  place: Place,
  { start, end, what }: { start: number; end: number; what: string },
): Verdict {
  return {
    kind: "finding",
    places: [{ ...place, start, end }],
    what: `“${shorten(text.slice(start, end), 20)}”设了${what}`,
  };
}

function highlighted(colour: string | undefined): boolean {
  return colour !== undefined && colour !== "none" && colour !== "white";
}
