/**
 * Language law art. 9: standard wording. Frames of official language in which a word cannot be left out.
 */
import { paragraphsWith } from "../shared/hinted.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { placeIn } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";
import { frames } from "./frames.js";
import { allMatches } from "../../text/matches.js";

const looks = frames.map((frame) => ({ frame, paragraphs: paragraphsWith(frame.hints) }));

export const wordMissing = defineRule({
  id: "LG-06",
  title: "固定句式里有没有漏词",
  severity: "warning",
  basis: [languageLaw],
  regimes: ["2021", "2019"],
  why: "句子缺了必要的词，读不通或者意思不完整。",
  todo: "补上缺少的词。",
  examples: () => ({
    valid: [
      toExample(["句式完整", "如对本报告有疑问，请与我局联系。我局共收到意见建议9条，主要存在解读形式单一等问题。"]),
      toExample([
        "动词在句子里",
        "组织工作人员对公开指南开展专题培训，建立由办公室统一协调管理的工作机制，解决更新不及时等问题。",
      ]),
    ],
    invalid: [
      toExample(["漏了“对”", "如本年度报告有疑问，请联系。", "如本年度报告有疑问"]),
      toExample(["漏了单位", "全年，我共收到意见建议9条。", "我共收到"]),
      toExample([
        "漏了“存在”",
        "2025年，专栏设置不够清楚、内容更新不够及时等问题。",
        "专栏设置不够清楚、内容更新不够及时等问题",
      ]),
      toExample(["漏了动词", "组织业务人员对新修订的指南专题培训。", "组织业务人员对新修订的指南专题培训"]),
      toExample(["漏了“公开”", "推动政府信息依申请更加规范。", "政府信息依申请"]),
    ],
  }),
  *check(report) {
    for (const { frame, paragraphs } of looks) {
      for (const paragraph of paragraphs(report)) {
        if (paragraph.kind !== "body") continue;
        for (const match of allMatches(paragraph.open, frame.pattern)) {
          if (frame.unless?.(match) === true) continue;
          yield verdict(report, paragraph, match, frame);
        }
      }
    }
  },
});

function verdict(
  report: RecognisedReport,
  paragraph: Parameters<typeof placeIn>[0],
  match: RegExpExecArray,
  { word, mend }: (typeof frames)[number],
): Verdict {
  const [words] = match;
  const place = placeIn(paragraph, match.index, match.index + words.length);
  const mended = mend?.(words, officeOf(report));
  const whole = paragraph.text.slice(place.start, place.end) === words;
  return {
    kind: "finding",
    places: [place],
    what: `“${words}”里好像少了${word}`,
    fixes:
      mended === undefined || !whole
        ? []
        : [
            {
              title: `改为“${mended}”`,
              kind: "choice",
              edits: [{ kind: "replaceText", place, expect: words, text: mended }],
            },
          ],
  };
}

/** What the agency calls itself after 我: 局, 委, 镇 … */
function officeOf(report: RecognisedReport): string | undefined {
  return /(?:局|委|办|厅|院|镇|乡|街道|县|区|市)(?:员会|公室|事处|人民政府)?$/u.exec(
    report.agency?.name ?? "",
  )?.[0]?.[0];
}
