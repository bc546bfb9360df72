/**
 * Format notice and the rules on processing fees: the rules were issued as 国办函〔2020〕109号. A basis is cited with its number, and the right one.
 */
import { defineRule } from "../../check/rule.js";
import { canonicalMap } from "../../text/canonical.js";
import { paragraphsWith } from "../shared/hinted.js";
import { exampleChapter } from "../narrative/examples.js";
import { feeMeasures } from "./basis.js";
import { allMatches } from "../../text/matches.js";

const title = /《[^《》]*信息处理费管理办法》|〈[^〈〉]*信息处理费管理办法〉|《[^《》]*信息处理费管理办法/gu;
const number = /国办[^《》,。;]{0,6}[〔[(【]\d{4}[〕\])】]\d+号/u;
const right = /国办函〔2020〕109号/u;

const citing = paragraphsWith(["管理办法"]);

export const feeBasis = defineRule({
  id: "FE-05",
  title: "引用信息处理费管理办法的文号",
  severity: "info",
  basis: [feeMeasures("文号是国办函〔2020〕109号")],
  regimes: ["2021", "2019"],
  why: "《政府信息公开信息处理费管理办法》的文号是国办函〔2020〕109号。",
  todo: "在第一次引用处补上或者改正文号。",
  examples: () => ({
    valid: [
      {
        title: "文号正确",
        document: exampleChapter(6, [
          "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度未收取信息处理费。",
        ]),
      },
      { title: "没有引用", document: exampleChapter(6, ["本年度未收取信息处理费。"]) },
    ],
    invalid: [
      {
        title: "没有文号",
        document: exampleChapter(6, ["依据《政府信息公开信息处理费管理办法》，本年度未收取信息处理费。"]),
        quotes: ["《政府信息公开信息处理费管理办法》"],
      },
      {
        title: "文号写错",
        document: exampleChapter(6, [
          "依据《政府信息公开信息处理费管理办法》（国办函〔2021〕109号），本年度未收取信息处理费。",
        ]),
        quotes: ["国办函〔2021〕109号"],
      },
    ],
  }),
  *check(report) {
    let first: { readonly block: number; readonly start: number; readonly end: number } | undefined;
    for (const { block, text } of citing(report)) {
      const mapped = canonicalMap(text);
      for (const match of allMatches(mapped.text, title)) {
        const end = match.index + match[0].length;
        const after = mapped.text.slice(end, end + 40);
        const cited = number.exec(after.split(/[。;《]/u)[0]!);
        if (cited !== null && right.test(cited[0])) return;
        const [from, to] =
          cited === null ? [match.index, end] : [end + cited.index, end + cited.index + cited[0].length];
        const place = { block, start: mapped.offsets[from]!, end: mapped.offsets[to - 1]! + 1 };
        if (cited === null) {
          first ??= place;
          continue;
        }
        const expect = text.slice(place.start, place.end);
        yield {
          kind: "finding",
          places: [place],
          what: `信息处理费管理办法的文号写成“${expect}”，应为“国办函〔2020〕109号”`,
          fixes: [
            {
              title: "改为“国办函〔2020〕109号”",
              kind: "safe",
              edits: [{ kind: "replaceText", place, expect, text: "国办函〔2020〕109号" }],
            },
          ],
        };
        return;
      }
    }
    if (first !== undefined) {
      yield { kind: "finding", places: [first], what: "引用信息处理费管理办法没有写文号（国办函〔2020〕109号）" };
    }
  },
});
