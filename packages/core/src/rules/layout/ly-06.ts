/**
 * Standard GB/T 9704 (7.3.1): a title of several lines is broken where a word ends.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { textAt } from "../../document/access.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { splitName } from "../../recognise/shortNames.js";
import { canonicalise } from "../../text/canonical.js";
import { layoutStandard } from "../shared/standards.js";

/** Words of a report's title that stay whole. */
const words = ["政府信息公开", "信息公开", "年度报告", "人民政府", "工作", "办公室", "委员会"];

export const titleBroken = defineRule({
  id: "LY-06",
  title: "标题换行是否拆开了词",
  severity: "info",
  basis: [layoutStandard("标题回行时词意完整、排列对称", "7.3.1")],
  regimes: ["2021", "2019"],
  why: "标题分行时不能把一个词拆到两行。",
  todo: "调整换行的位置，如“……2025年 / 政府信息公开工作年度报告”。",
  examples: () => ({
    valid: [
      { title: "在词的边界换行", document: exampleDocument() },
      {
        title: "在“工作”前面换行",
        document: exampleDocument({ title: ["示例市示例区司法局2025年政府信息公开", "工作年度报告"] }),
      },
    ],
    invalid: [
      {
        title: "拆开了“政府信息公开”",
        document: exampleDocument({ title: ["示例市示例区司法局2025年政府", "信息公开工作年度报告"] }),
        quotes: ["示例市示例区司法局2025年政府"],
      },
      {
        title: "拆开了“工作”",
        document: exampleDocument({ title: ["示例市示例区司法局2025年政府信息公开工", "作年度报告"] }),
        quotes: ["示例市示例区司法局2025年政府信息公开工"],
      },
    ],
  }),
  *check(report) {
    const places = report.title?.places ?? [];
    const lines = places.map((place) => canonicalise(textAt(report.document, place)));
    const whole = lines.join("");
    let at = 0;
    for (const [index, line] of lines.slice(0, -1).entries()) {
      at += line.length;
      const word = [...words, ...namesOf(report)].find((each) => cuts(whole, each, at));
      if (word === undefined) continue;
      yield {
        kind: "finding",
        places: [places[index]!, places[index + 1]!],
        what: `标题换行把“${word}”拆到了两行`,
      };
    }
  },
});

/** The places and the office of the agency's name: 示例市, 司法局. */
function namesOf(report: RecognisedReport): string[] {
  if (report.agency === undefined) return [];
  const { places, office } = splitName(report.agency.name);
  return [...places, office].filter((name) => name.length >= 2 && name.length <= 8);
}

/** Whether a word stands over an offset of a text. */
function cuts(text: string, word: string, at: number): boolean {
  for (let from = Math.max(0, at - word.length + 1); from < at; from += 1) {
    if (text.startsWith(word, from)) return true;
  }
  return false;
}
