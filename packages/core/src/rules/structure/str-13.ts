/**
 * Rules on official documents (tight structure): headings of one level are built alike.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { placeIn, wordsOfChapter, type ProseParagraph } from "../shared/prose.js";
import { documentRules } from "../shared/standards.js";

const ending = "情况";
/** Below this number of siblings nothing is said: two may differ for a reason. */
const leastSiblings = 3;

const withHeadings = (...headings: string[]) =>
  exampleDocument({
    chapters: {
      1: {
        paragraphs: headings.flatMap((heading) => [
          heading,
          "依法公开政府信息，规范办理流程，维护网站专栏，接受社会监督。",
        ]),
      },
    },
  });

export const headingsParallel = defineRule({
  id: "STR-13",
  title: "同一级小标题的写法是否一致",
  severity: "info",
  basis: [documentRules("结构要严谨")],
  regimes: ["2021", "2019"],
  why: "同一级小标题有的带“情况”、有的不带，不整齐。",
  todo: "统一成一种写法。",
  examples: () => ({
    valid: [
      { title: "都带“情况”", document: exampleDocument() },
      { title: "都不带", document: withHeadings("（一）主动公开", "（二）依申请公开", "（三）监督保障") },
    ],
    invalid: [
      {
        title: "有一个不带",
        document: withHeadings(
          "（一）主动公开情况",
          "（二）依申请公开情况",
          "（三）政府信息管理",
          "（四）监督保障情况",
        ),
        quotes: ["（三）政府信息管理"],
      },
      {
        title: "只有一个带",
        document: withHeadings("（一）主动公开", "（二）依申请公开情况", "（三）监督保障", "（四）政府信息管理"),
        quotes: ["（二）依申请公开情况"],
      },
    ],
  }),
  *check(report) {
    const headings = wordsOfChapter(report, 1).filter(
      ({ kind, numbering }) => kind === "heading" && numbering?.level === "section",
    );
    if (headings.length < leastSiblings) return;
    const has = (heading: ProseParagraph): boolean => heading.text.trim().endsWith(ending);
    const withIt = headings.filter(has);
    const without = headings.filter((heading) => !has(heading));
    if (withIt.length === without.length) return;
    for (const heading of withIt.length > without.length ? without : withIt) {
      const start = heading.text.length - heading.text.trimStart().length;
      yield {
        kind: "finding",
        places: [placeIn(heading, start, heading.text.trimEnd().length)],
        what: `同级的其他小标题${has(heading) ? "不带" : "都带"}“${ending}”，这一个${has(heading) ? "带" : "不带"}`,
      };
    }
  },
});
