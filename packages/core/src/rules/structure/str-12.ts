/**
 * Standard GB/T 9704 (7.3.3): levels are numbered 一、 （一） 1. （1） in this order; each level counts from one without a gap.
 */
import { inWords } from "../shared/in-words.js";
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { placeIn, wordsOfChapter, type ProseParagraph } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { layoutStandard } from "../shared/standards.js";
import { numberingFaults, type NumberingFault } from "./levels.js";
import { pointsOf } from "./points.js";

const chapterOne = (...paragraphs: string[]) =>
  exampleDocument({
    chapters: { 1: { paragraphs: ["2025年，示例区司法局依法公开政府信息，接受社会监督。", ...paragraphs] } },
  });

export const numberingLevels = defineRule({
  id: "STR-12",
  title: "标题层次和序号是否连续",
  severity: "warning",
  basis: [layoutStandard("结构层次序数依次用“一、”“（一）”“1.”“（1）”标注", "7.3.3")],
  regimes: ["2021", "2019"],
  why: "层次序号依次是“一、”“（一）”“1.”“（1）”，同一级写法相同，序号连续。",
  todo: "按层次改正序号。",
  examples: () => ({
    valid: [
      { title: "层次分明", document: exampleDocument() },
      {
        title: "三级序号，下级重新开始",
        document: chapterOne(
          "（一）主动公开情况",
          "1.公布信息20条。",
          "2.更新专栏2个。",
          "（二）依申请公开情况",
          "1.规范流程。",
        ),
      },
      {
        title: "同一段里一是、二是、三是",
        document: saying("一是健全制度；二是压实责任；三是加强培训。一是看网站，二是看窗口。"),
      },
    ],
    invalid: [
      {
        title: "第一个用了下一级的写法",
        document: chapterOne("（1）主动公开情况", "公布信息20条。", "（二）依申请公开情况", "规范流程。"),
        quotes: ["（1）"],
      },
      {
        title: "跳级",
        document: chapterOne("1.主动公开", "公布信息20条。", "2.依申请公开", "规范流程。"),
        quotes: ["1."],
      },
      {
        title: "序号中断",
        document: chapterOne(
          "（一）主动公开情况",
          "公布信息20条。",
          "（三）依申请公开情况",
          "一是规范流程；三是压实责任。",
        ),
        quotes: ["（三）", "三是"],
      },
      { title: "从第二个开始", document: chapterOne("（二）依申请公开情况", "规范流程。"), quotes: ["（二）"] },
    ],
  }),
  *check(report) {
    const skipped: ProseParagraph[] = [];
    for (const { form, place: heading } of report.chapters) {
      const chapter = wordsOfChapter(report, form.number);
      const faults = numberingFaults(chapter);
      for (const fault of faults) yield toVerdict(fault, heading.block);
      const top = chapter.find(({ numbering }) => numbering !== undefined && numbering.level !== "point");
      const level = top?.numbering?.level;
      const known = faults.some(({ paragraph }) => paragraph === top);
      if (!known && (level === "item" || level === "subitem")) skipped.push(top!);
    }
    yield* broken(report);
    const [first, ...more] = skipped;
    if (first === undefined) return;
    yield {
      kind: "finding",
      places: [first, ...more].map((paragraph) => label(paragraph)),
      what: `“一、”下面直接用了“${first.numbering!.label}”，跳过了“（一）”这一级`,
    };
  },
});

function label(paragraph: ProseParagraph) {
  const { start, end } = paragraph.numbering!;
  return placeIn(paragraph, start, end);
}

function toVerdict({ kind, paragraph, expected }: NumberingFault, from: number): Verdict {
  const { label: actual, start, end } = paragraph.numbering!;
  const what = {
    mixed: `“${actual}”和后面的序号不是一级，应为“${expected}”`,
    broken: `序号“${actual}”不连续，前面的下一个应为“${expected}”`,
    start: `序号从“${actual}”开始，前面没有“${expected}”`,
  }[kind];
  return {
    kind: "finding",
    places: [placeIn(paragraph, start, end)],
    ...(kind === "mixed" ? {} : { lookedIn: { from, to: paragraph.block } }),
    what,
    fixes:
      kind === "mixed" && end > start
        ? [
            {
              title: `改为“${expected}”`,
              kind: "safe",
              edits: [
                {
                  kind: "replaceText",
                  place: placeIn(paragraph, start, end),
                  expect: paragraph.text.slice(start, end),
                  text: expected,
                },
              ],
            },
          ]
        : [],
  };
}

const broken = inWords(brokenPoints, {
  hints: ["是"],
  worth: (paragraph) => paragraph.chapter !== 0 && pointsOf(paragraph).length > 1,
});

/** 一是, then 三是 in one paragraph. */
function* brokenPoints(paragraph: ProseParagraph): Generator<Verdict> {
  let last = 0;
  for (const { number, start, end } of pointsOf(paragraph)) {
    // A paragraph may go on where the one before left off.
    if (last > 0 && number !== last + 1 && number !== 1) {
      yield {
        kind: "finding",
        places: [placeIn(paragraph, start, end)],
        what: `“${paragraph.text.slice(start, end)}”前面是“${"〇一二三四五六七八九十"[last]!}是”，中间缺了或者重复了`,
      };
    }
    last = number;
  }
}
