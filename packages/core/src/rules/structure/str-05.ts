/**
 * Format notice 国办公开办函〔2021〕30号: the five aspects of chapter one have names; a heading that uses them uses them whole.
 */
import { defineRule } from "../../check/rule.js";
import { formatNotice } from "../shared/basis.js";
import { placeIn } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { changeWords } from "../shared/wording.js";
import { exampleDocument } from "../../check/example.js";
import { aspectHeadings } from "./aspects.js";

const chapterWith = (...paragraphs: string[]) =>
  exampleDocument({
    chapters: {
      1: { paragraphs: ["2025年，示例区司法局依法公开政府信息，规范办理流程，接受社会监督。", ...paragraphs] },
    },
  });

export const aspectAltered = defineRule({
  id: "STR-05",
  title: "总体情况的小标题是否规范",
  severity: "warning",
  basis: [
    formatNotice("五个方面的名称是主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障", "第一部分"),
  ],
  regimes: ["2021", "2019"],
  why: "总体情况的五个方面有固定的名称，小标题不宜缩写或改写。",
  todo: "改用规定的名称，后面可以加“情况”。",
  examples: () => ({
    valid: [
      { title: "名称规范", document: exampleDocument() },
      toExample([
        "前面加了“政府信息”，不带“情况”",
        chapterWith("1.政府信息主动公开", "公布信息20条。", "2.政府信息公开平台建设。维护网站专栏6个。"),
      ]),
      toExample(["说的是一类信息，不是监督保障", chapterWith("（3）执法监督类信息。公布检查结果5条。")]),
    ],
    invalid: [
      {
        title: "平台建设缩写",
        document: chapterWith("（一）信息平台建设情况", "维护网站专栏6个。"),
        quotes: ["（一）信息平台建设情况"],
      },
      {
        title: "改写",
        document: chapterWith("（一）信息管理情况", "落实发布审核。", "（二）监督和保障。组织培训3次。"),
        quotes: ["（一）信息管理情况", "（二）监督和保障"],
      },
    ],
  }),
  *check(report) {
    for (const { paragraph, aspect, name, start, end } of aspectHeadings(report)) {
      if (name === aspect.name || aspect.also.test(name)) continue;
      const at = paragraph.text.indexOf(name, start);
      const place = placeIn(paragraph, at, at + name.length);
      yield {
        kind: "finding",
        // The trial format of 2019 gave the same five, but headings in use then were freer.
        ...(report.form.id === "2019" ? { severity: "info" } : {}),
        places: [placeIn(paragraph, start, end)],
        what: `小标题“${name}”与规定的“${aspect.name}”不同${changeWords(aspect.name, name)}`,
        fixes: [
          {
            title: `改为“${aspect.name}”`,
            kind: "choice",
            edits: [{ kind: "replaceText", place, expect: name, text: aspect.name }],
          },
        ],
      };
    }
  },
});
