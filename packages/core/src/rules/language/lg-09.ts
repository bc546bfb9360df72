/**
 * Rules on official documents: concise wording. One word three times in a sentence says no more than once.
 */
import { defineRule } from "../../check/rule.js";
import { sentences } from "../../text/sentences.js";
import { paragraphsWith } from "../shared/hinted.js";
import { placeIn } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { documentRules } from "../shared/standards.js";
import { allMatches } from "../../text/matches.js";

const word = "进一步";
const most = 2;

const further = paragraphsWith([word]);

export const furtherAndFurther = defineRule({
  id: "LG-09",
  title: "一句里“进一步”是否用得太多",
  severity: "info",
  basis: [documentRules("文字要精练")],
  regimes: ["2021", "2019"],
  why: "一句话里反复说“进一步”，读起来空泛。",
  todo: "保留一个，其余写清楚具体做什么。",
  examples: () => ({
    valid: [
      toExample(["用了两次", "进一步规范申请办理流程，进一步缩短答复时间。"]),
      toExample(["不在一句里", "进一步规范流程。进一步加强培训。进一步充实专栏。"]),
    ],
    invalid: [
      toExample([
        "一句三次",
        "我局进一步规范流程，进一步加强培训，进一步充实专栏。",
        "进一步规范流程，进一步加强培训，进一步",
      ]),
      toExample([
        "一句四次",
        "今后将进一步增强意识、进一步压实责任、进一步完善制度、进一步改进服务。",
        "进一步增强意识、进一步压实责任、进一步完善制度、进一步",
      ]),
    ],
  }),
  *check(report) {
    for (const paragraph of further(report)) {
      const { bare } = paragraph;
      for (const { start, end } of sentences(bare)) {
        const found = allMatches(bare.slice(start, end), /进一步/gu).map(({ index }) => start + index);
        if (found.length <= most) continue;
        yield {
          kind: "finding",
          places: [placeIn(paragraph, found[0]!, found.at(-1)! + word.length)],
          what: `这一句里“进一步”用了 ${found.length} 次`,
        };
      }
    }
  },
});
