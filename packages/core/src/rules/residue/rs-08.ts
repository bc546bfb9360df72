/**
 * Regulations art. 50: the report tells of the agency's own work, with its figures.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { canonicalise } from "../../text/canonical.js";
import { regulations } from "../shared/basis.js";
import { inWords } from "../shared/in-words.js";
import { chapterRange } from "../shared/chapter-range.js";
import { placeIn, proseOf, wordsOfChapter } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { aspectHeadings } from "../structure/aspects.js";
import { allMatches } from "../../text/matches.js";

/** Speaks of others. */
const others =
  /(?:一些|有些|有的|多数|大多数|许多|不少|少数|个别|部分)(?:地区|地方|省份|城市|部门和地区|地区和部门|兄弟单位)|(?:全国|各地)(?:普遍)?存在/gu;
const ofSome = "一些 有些 有的 多数 许多 不少 少数 个别 部分 全国 各地".split(" ");
/** A number of things published, not of other business. */
const figure =
  /\d[\d,.]*\s*(?:余|多)?\s*(?:万)?\s*(?:条|篇|期|部|则|场|次|个|项|份|批|处|户次|人次)|\d[\d,.]*\s*(?:余|多)?件(?=[^，。；]{0,6}(?:信息|文件))|(?:公开|发布|公布|制发|印发|信息|文件)[^，。；,;]{0,14}\d[\d,.]*\s*(?:余|多)?件|[一二两三四五六七八九十百]+(?:余)?(?:条|篇|期)/u;

const without = (...paragraphs: string[]) =>
  exampleDocument({
    chapters: {
      1: {
        paragraphs: ["2025年，示例区司法局依法公开政府信息。", ...paragraphs, "（二）监督保障情况", "组织培训3次。"],
      },
    },
  });

export const emptyTalk = defineRule({
  id: "RS-08",
  title: "有没有写别人的情况、缺少本单位的数据",
  severity: "warning",
  basis: [regulations("第五十条", "年度报告写明本机关主动公开等工作的情况")],
  regimes: ["2021", "2019"],
  why: "年度报告写的是本单位一年的工作，要有自己的数据，不写别处的情况和空话。",
  todo: "写本单位的情况，补上公开的数量和渠道。",
  examples: () => ({
    valid: [
      { title: "有数据", document: exampleDocument() },
      { title: "文件按件计", document: without("（一）主动公开情况", "在网站公开发布各类文件35件，内容准确。") },
    ],
    invalid: [
      {
        title: "写别人的情况",
        document: saying("一些地区公开意识不强，部分地区更新不及时。"),
        quotes: ["一些地区", "部分地区"],
      },
      {
        title: "没有小标题，通篇没有数据",
        document: exampleDocument({
          chapters: {
            1: {
              paragraphs: [
                "坚持公开为常态，规范依申请公开流程，落实信息发布审核，维护网站专栏，加强监督保障，群众满意度不断提高。",
              ],
            },
          },
        }),
        quotes: [""],
      },
      {
        title: "主动公开没有数据",
        document: without("（一）主动公开情况", "坚持公开为常态，及时更新网站，群众满意度不断提高。"),
        quotes: ["（一）主动公开情况"],
      },
    ],
  }),
  *check(report) {
    const { words } = proseOf(report);
    yield* ofOthers(report);
    const heading = aspectHeadings(report).find(({ aspect }) => aspect.name === "主动公开");
    if (heading === undefined) {
      yield* wholeChapter(report);
      return;
    }
    const { paragraph, start, end } = heading;
    const from = words.indexOf(paragraph);
    const level = paragraph.numbering!.level;
    const next = words.findIndex(
      (other, index) => index > from && (other.chapter !== 1 || other.numbering?.level === level),
    );
    const section = words.slice(from, next === -1 ? undefined : next);
    const to = words[next]?.block ?? report.document.blocks.length;
    const text = section
      .map((each) => each.bare.slice(each === paragraph ? end : (each.numbering?.end ?? 0)))
      .join("\n");
    if (figure.test(text)) return;
    yield {
      kind: "finding",
      places: [placeIn(paragraph, start, end)],
      lookedIn: { from: paragraph.block, to },
      what: "主动公开情况里没有一个公开数量（多少条信息、通过什么渠道）",
    };
  },
});

/** Without headings of its aspects chapter one has to have a figure somewhere. */
function* wholeChapter(report: RecognisedReport): Generator<Verdict> {
  const chapter = report.chapters.find(({ form }) => form.number === 1);
  const own = wordsOfChapter(report, 1);
  const text = own.map(({ bare, numbering }) => bare.slice(numbering?.end ?? 0)).join("\n");
  // A chapter with hardly any text is told by STR-10.
  if (chapter === undefined || canonicalise(text).length < 30 || figure.test(text)) return;
  yield {
    kind: "finding",
    places: [chapter.place],
    quote: "",
    key: "chapter",
    lookedIn: chapterRange(chapter),
    what: "总体情况里没有一个公开数量（多少条信息、通过什么渠道）",
  };
}

const ofOthers = inWords(
  function* (paragraph): Generator<Verdict> {
    for (const { index, 0: match } of allMatches(paragraph.bare, others)) {
      yield {
        kind: "finding",
        places: [placeIn(paragraph, index, index + match.length)],
        what: `“${match}”说的不是本单位的情况`,
        todo: "改写本单位自己的情况。",
      };
    }
  },
  { hints: ofSome },
);
