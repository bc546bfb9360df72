/**
 * Rules on official documents (exact wording): 以来 runs up to now; a year that is over has no 以来.
 */
import { defineRule } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { toExample } from "../shared/pattern-rule.js";
import { paragraphsWith } from "../shared/hinted.js";
import { placeIn } from "../shared/prose.js";
import { documentRules } from "../shared/standards.js";
import { allMatches } from "../../text/matches.js";

export const sinceClosedYear = defineRule({
  id: "YR-07",
  title: "已经过去的年度用了“以来”",
  severity: "warning",
  basis: [documentRules("时间要写明确")],
  regimes: ["2021", "2019"],
  why: "“以来”是从那时到现在，报告写的是已经结束的一年，用“××××年”就够了。",
  todo: "去掉“以来”，只写年份。",
  examples: () => ({
    valid: [
      toExample(["只写年份", "2025年，专栏累计发布信息186条。"]),
      toExample(["从更早的年份说起", "2019年以来，专栏数量逐年增加；自2025年6月以来未中断。"]),
    ],
    invalid: [
      toExample(["年以来", "2025年以来，专栏累计发布信息186条。", "2025年以来"]),
      toExample(["有空格", "2025 年度以来组织培训3次。", "2025 年度以来"]),
    ],
  }),
  *check(report) {
    const { year } = report;
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    const pattern = new RegExp(`(?<!\\d)${year.value}\\s*年度?以来`, "gu");
    for (const paragraph of since(report)) {
      if (!paragraph.bare.includes("以来")) continue;
      for (const { index, 0: words } of allMatches(paragraph.bare, pattern)) {
        const place = placeIn(paragraph, index, index + words.length);
        const text = words.replace("以来", "");
        yield {
          kind: "finding",
          places: [place],
          what: `“${words}”：${year.value}年已经结束，不用“以来”`,
          fixes: [
            { title: `改为“${text}”`, kind: "safe", edits: [{ kind: "replaceText", place, expect: words, text }] },
          ],
        };
      }
    }
  },
});

const since = paragraphsWith(["以来"]);
