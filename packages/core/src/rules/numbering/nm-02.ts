/**
 * Standard GB/T 15835 (4.1, 5.1): years and counts in Arabic figures throughout; in Chinese figures the nought of a year is 〇, not 零.
 */
import { inWords } from "../shared/in-words.js";
import { defineRule } from "../../check/rule.js";
import { placeIn, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { numberStandard } from "../shared/standards.js";
import { allMatches } from "../../text/matches.js";

const chineseYear = /二[〇○零0][〇○零一二三四五六七八九]{2}(?=\s*年)/gu;
const arabicYear = /(?:19|20)\d\d\s*年/u;

export const yearsMixed = defineRule({
  id: "NM-02",
  title: "年份的写法是否统一",
  severity: "info",
  basis: [numberStandard("同一场合年份写法一致；汉字年份中的“0”写作“〇”")],
  regimes: ["2021", "2019"],
  why: "同一份报告里年份一会儿用阿拉伯数字、一会儿用汉字，不统一；汉字年份里的“0”应写“〇”。",
  todo: "正文统一用阿拉伯数字。",
  examples: () => ({
    valid: [
      toExample(["都用阿拉伯数字", "2025年开设专栏2个，比2024年增加1个。"]),
      toExample(["书名号里的不算", "公布《示例区二〇二五年工作要点》，2025年全部落实。"]),
    ],
    invalid: [
      toExample(["混用", "二〇二五年开设专栏2个。", "二〇二五"]),
      toExample(["“零”应为“〇”", "二零二五年培训3次，二零二五年解读9篇。", "二零二五"]),
    ],
  }),
  *check(report) {
    const arabic = inArabic(report).length > 0;
    const found = inChinese(report);
    const [first] = found.filter(({ match }) => arabic || /零/u.test(match[0]));
    if (first === undefined) return;
    yield {
      kind: "finding",
      places: [place(first), ...found.filter((other) => other !== first).map(place)],
      what: arabic ? `“${first.match[0]}年”用汉字，其他年份用阿拉伯数字` : `“${first.match[0]}”里的“零”宜写作“〇”`,
    };
  },
});

const inArabic = inWords((paragraph) => [paragraph], { worth: ({ bare }) => arabicYear.test(bare) });

const inChinese = inWords((paragraph) =>
  allMatches(paragraph.bare, chineseYear).map((match) => ({ paragraph, match })),
);

function place({ paragraph, match }: { paragraph: ProseParagraph; match: RegExpExecArray }) {
  return placeIn(paragraph, match.index, match.index + match[0].length);
}
