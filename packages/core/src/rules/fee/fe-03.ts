/**
 * Format notice and the rules on processing fees (国办函〔2020〕109号): the fee is called 信息处理费, in full 政府信息公开信息处理费.
 */
import { defineRule } from "../../check/rule.js";
import { inBody } from "../shared/paragraphs.js";
import { exampleChapter } from "../narrative/examples.js";
import { feeMeasures } from "./basis.js";
import { allMatches } from "../../text/matches.js";

const wrongNames = /政府信息处理费|政府信息公开处理费|(?<!政府)信息公开处理费|信息处理收费(?!标准|通知|情况)/gu;

export const feeName = defineRule({
  id: "FE-03",
  title: "信息处理费的名称",
  severity: "info",
  basis: [feeMeasures("规范名称是“信息处理费”，全称“政府信息公开信息处理费”")],
  regimes: ["2021", "2019"],
  why: "规定的名称是“信息处理费”，全称是“政府信息公开信息处理费”。",
  todo: "改用规定的名称。",
  examples: () => ({
    valid: [
      { title: "简称", document: exampleChapter(6, ["本年度未收取信息处理费。"]) },
      { title: "全称", document: exampleChapter(6, ["本年度未收取政府信息公开信息处理费。"]) },
    ],
    invalid: [
      {
        title: "少了“公开信息”",
        document: exampleChapter(6, ["本年度未收取政府信息处理费。"]),
        quotes: ["政府信息处理费"],
      },
      {
        title: "少了“信息”",
        document: exampleChapter(6, ["我局没有收取政府信息公开处理费。"]),
        quotes: ["政府信息公开处理费"],
      },
    ],
  }),
  *check(report) {
    for (const { paragraph, place, found } of wronglyNamed(report.document)) {
      for (const match of found) {
        const [expect] = match;
        const at = { ...place, start: match.index, end: match.index + expect.length };
        const text = inTitle(paragraph.text, match.index) ? "政府信息公开信息处理费" : "信息处理费";
        yield {
          kind: "finding",
          places: [at],
          what: `“${expect}”应为“${text}”`,
          fixes: [{ title: `改为“${text}”`, kind: "safe", edits: [{ kind: "replaceText", place: at, expect, text }] }],
        };
      }
    }
  },
});

const wronglyNamed = inBody(({ text }) => {
  if (text.length <= 4 || !text.includes("处理") || !text.includes("信息")) return undefined;
  const found = allMatches(text, wrongNames);
  return found.length === 0 ? undefined : found;
});

function inTitle(text: string, at: number): boolean {
  return text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}
