/**
 * Standard GB/T 9704 (7.3.5.4): the date in Arabic figures, year in full, month and day without leading noughts.
 */
import { defineRule } from "../../check/rule.js";
import { signatureDate } from "../period/dates.js";
import { signed } from "../period/yr-05.js";
import { layoutStandard } from "../shared/standards.js";

const agency = "示例市示例区司法局";

export const dateWriting = defineRule({
  id: "LY-07",
  title: "落款日期的写法",
  severity: "warning",
  basis: [layoutStandard("成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位", "7.3.5.4")],
  regimes: ["2021", "2019"],
  why: "成文日期用阿拉伯数字写全年月日，1月不写成01月。",
  todo: "改成“2026年1月5日”这样的写法。",
  examples: () => ({
    valid: [
      { title: "规范", document: signed(agency, "2026年1月5日") },
      { title: "十月以后", document: signed(agency, "2026年10月20日") },
    ],
    invalid: [
      { title: "补了0", document: signed(agency, "2026年01月05日"), quotes: ["2026年01月05日"] },
      { title: "用了汉字", document: signed(agency, "二〇二六年一月五日"), quotes: ["二〇二六年一月五日"] },
    ],
  }),
  *check(report) {
    const date = signatureDate(report);
    if (date === undefined) return;
    const right = `${date.year}年${date.month}月${date.day}日`;
    if (date.text.replace(/\s/gu, "") === right) return;
    yield {
      kind: "finding",
      places: [date.place],
      what: `落款日期“${date.text}”应写作“${right}”`,
      fixes: [
        {
          title: `改为“${right}”`,
          kind: "safe",
          edits: [{ kind: "replaceText", place: date.place, expect: date.text, text: right }],
        },
      ],
    };
  },
});
