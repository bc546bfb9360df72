/**
 * Regulations art. 50 (contents of the report): a report says what was done. A prompt or a stand-in for words that were never
 * written says nothing and must not go out.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { isSameCell } from "../../document/access.js";
import type { Place } from "../../document/model.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { alignLinkedNumber } from "../../sentences/align.js";
import { linkedNumbers } from "../../sentences/linked.js";
import { regulations } from "../shared/basis.js";
import { inBody } from "../shared/paragraphs.js";
import { shorten } from "../shared/wording.js";
import { placeholders, type PlaceholderKind } from "./placeholders.js";

const kindWords: Readonly<Record<PlaceholderKind, string>> = {
  prompt: "是填写提示，还没有换成正文",
  empty: "是空的，还没有填",
  mark: "是占位的符号，还没有换成正文",
};

export const placeholderLeft = defineRule({
  id: "RS-04",
  title: "有没有留下填写提示或占位符号",
  severity: "error",
  basis: [regulations("第五十条", "年度报告应当如实、完整写明各项内容")],
  regimes: ["2021", "2019"],
  why: "填写提示、“XX”一类的占位符号是稿子里没写完的地方，不能随报告公布。",
  todo: "换成真实内容；用不着的删去。",
  examples: () => ({
    valid: [
      { title: "没有占位符号", document: exampleDocument() },
      {
        title: "书名号里的、有内容的方括号和“待补正”都不算",
        document: exampleDocument({
          chapters: {
            6: {
              paragraphs: [
                "公开了《××路沿线环境整治公告》和“【执法主体】行政执法基本信息”，对待补正的申请一次性告知，转办线索2件（情况待核实的1件）。本年度未收取信息处理费。",
              ],
            },
          },
        }),
      },
    ],
    invalid: [
      {
        title: "填写提示没有替换",
        document: exampleDocument({ chapters: { 6: { paragraphs: ["【请填写：信息处理费收取情况】"] } } }),
        quotes: ["【请填写：信息处理费收取情况】"],
      },
      {
        title: "用符号占着位置",
        document: exampleDocument({
          chapters: { 6: { paragraphs: ["本年度由XX科负责，共发出通知___份，收取信息处理费×元。数据待补充。"] } },
        }),
        quotes: ["XX", "___", "×", "待补充"],
      },
      {
        title: "写给自己的提醒",
        document: exampleDocument({
          chapters: {
            6: { paragraphs: ["全年培训3次（此处待核实），参加80人【数据待定】。本年度未收取信息处理费。"] },
          },
        }),
        quotes: ["（此处待核实）", "【数据待定】"],
      },
    ],
  }),
  *check(report) {
    for (const { paragraph, place, found } of withPlaceholders(report.document)) {
      // What stands in a figure cell instead of a number is told by the checks of figures.
      if (isFigure(report, place)) continue;
      for (const { kind, start, end } of found) {
        yield {
          kind: "finding",
          places: [{ ...place, start, end }],
          what: `“${shorten(paragraph.text.slice(start, end))}”${kindWords[kind]}`,
          fixes: fixesOf(report, paragraph.text, { ...place, start, end }),
        };
      }
    }
  },
});

const withPlaceholders = inBody(({ text }) => {
  const found = placeholders(text);
  return found.length === 0 ? undefined : found;
});

/** A number that the tables have by now is written as they have it; a paragraph that asks to be deleted can be. */
function fixesOf(report: RecognisedReport, text: string, place: Place): readonly Fix[] {
  if (place.story !== undefined) return [];
  const linked = linkedNumbers(report).find(
    (each) => isSameCell(each.place, place) && each.place.start < place.end && place.start < each.place.end,
  );
  if (linked?.expected != null) {
    const edit = alignLinkedNumber(report, linked, "table");
    if (typeof edit !== "string")
      return [{ title: `按表填写：${linked.expected}（${linked.words}）`, kind: "choice", edits: [edit] }];
  }
  const whole = text.trim() === text.slice(place.start, place.end).trim();
  if (place.cell !== undefined || !whole || !text.includes("没有的删去本段")) return [];
  return [{ title: "删去本段", kind: "choice", edits: [{ kind: "removeBlock", block: place.block, expect: text }] }];
}

function isFigure(report: RecognisedReport, { block, cell }: Place): boolean {
  if (cell === undefined) return false;
  return [...report.tables.values()].some(({ cells }) =>
    [...cells.values()].some(
      ({ place }) => place.block === block && place.cell?.row === cell.row && place.cell.column === cell.column,
    ),
  );
}
