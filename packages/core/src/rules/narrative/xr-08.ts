/**
 * Format notice 国办公开办函〔2021〕30号: the situation is told with figures, which have to be right. A list that says what a total is
 * made of adds up to it.
 */
import Big from "big.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { factsOf } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { exampleChapter } from "./examples.js";
import { brokenList, isOfTables, listVerdict } from "./lists.js";
import { paragraphLists, type ParagraphList } from "./paragraph-lists.js";
import { said, sumWords } from "./wording.js";

export const listOfTotal = defineRule({
  id: "XR-08",
  title: "“共…条”与所列各项相加是否相符",
  severity: "warning",
  basis: [formatNotice("总体情况用准确的数据说明")],
  regimes: ["2021", "2019"],
  why: "列出的各项加起来与总数不符，总数或者某一项写错了。",
  todo: "重新加一遍，改正总数或者写错的一项；没有列全的，写明只是其中一部分。",
  examples: () => ({
    valid: [
      { title: "各项相加等于总数", document: exampleChapter(1, ["全年公开信息100条：政策文件20条、工作动态80条。"]) },
      { title: "只举其中几项", document: exampleChapter(1, ["全年公开信息100条，其中政策文件20条，工作动态30条。"]) },
      {
        title: "逐段列出，相加等于总数",
        document: exampleChapter(1, [
          "主动公开各类信息9条。",
          "（1）机构职能类3条。",
          "（2）公告公示类4条。",
          "（3）财政信息类2条。",
        ]),
      },
    ],
    invalid: [
      {
        title: "列全了，少 10 条",
        document: exampleChapter(1, ["全年公开信息100条：政策文件20条、工作动态70条。"]),
        quotes: ["全年公开信息100条"],
      },
      {
        title: "其中各项比总数还多",
        document: exampleChapter(1, ["全年公开信息100条，其中政策文件20条，工作动态90条。"]),
        quotes: ["全年公开信息100条"],
      },
      {
        title: "逐段列出，相加不等于总数",
        document: exampleChapter(1, [
          "主动公开各类信息8条。",
          "（1）机构职能类3条。",
          "（2）公告公示类4条。",
          "（3）财政信息类2条。",
        ]),
        quotes: ["主动公开各类信息8条"],
      },
    ],
  }),
  *check(report) {
    for (const list of factsOf(report).enumerations) {
      if (isOfTables(list.whole)) continue;
      const sum = brokenList(report, list);
      if (sum !== undefined) yield listVerdict(report, list, sum);
    }
    for (const list of paragraphLists(report)) yield* paragraphVerdict(report, list);
  },
});

/** Neither all that is listed nor the items with one number each make the total. */
function* paragraphVerdict(report: RecognisedReport, { whole, items }: ParagraphList): Generator<Verdict> {
  const exact = [whole, ...items.flatMap(({ facts }) => facts)].every(
    ({ approximation, step }) => approximation === undefined && step.lte(1),
  );
  const values = items.map(({ value }) => value);
  const single = items.filter(({ facts }) => facts.length === 1).map(({ value }) => value);
  const [sum, sumOfSingle] = [add(values), add(single)];
  if (!exact || sum.eq(whole.value) || sumOfSingle.eq(whole.value)) return;
  // Fewer than the total may be a choice of them; more cannot be.
  const allTold = items.every(({ facts }) => facts.length === 1);
  if (sum.lt(whole.value) && !allTold) return;
  const both = allTold ? "" : `；只算每段一个数的是 ${sumWords(single, sumOfSingle)}`;
  yield {
    kind: "finding",
    places: [whole.place, ...items.flatMap(({ facts }) => facts).map(({ place }) => place)],
    key: `${whole.value.toFixed()}≠${sum.toFixed()}`,
    what: `正文写${said(report, whole)}，下面各段所列的数相加 ${sumWords(values, sum)}${both}，都不是 ${whole.value.toFixed()}`,
    fixes: [],
  };
}

function add(values: readonly Big[]): Big {
  return values.reduce((sum, value) => sum.plus(value), new Big(0));
}
