/**
 * Language law art. 9: standard wording. 截止 is to end and takes no time after it; up to a time is 截至, or 截止到.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

const time = String.raw`(?:20\d\d\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?:底|末)?|\s*年?底|\s*年?末)?|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?:底|末)?|目前|本?年底|本?年末|年末|当前|报告期末)`;

export const untilWord = patternRule({
  id: "LG-02",
  title: "“截止”和“截至”是否用对",
  severity: "error",
  basis: [languageLaw],
  why: "“截止”表示到某个时间停止，后面不能直接带时间；表示统计到某个时间用“截至”。",
  todo: "改为“截至”，或者在后面加“为止”。",
  patterns: [
    {
      pattern: new RegExp(`截止\\s*${time}(?!\\s*为止)`, "gu"),
      hints: ["截止"],
      what: ([words]) => `“${words}”里的“截止”应为“截至”`,
      fix: ([words]) => words.replace("截止", "截至"),
    },
    {
      pattern: new RegExp(`截止(?:到|至)\\s*${time}(?!\\s*为止)`, "gu"),
      hints: ["截止"],
      severity: "warning",
      what: ([words]) => `“${words}”宜写作“截至”`,
      fix: ([words]) => words.replace(/截止(?:到|至)/u, "截至"),
    },
  ],
  valid: () => [
    ["截至", "截至2025年12月31日，专栏累计发布信息210条。"],
    ["表示停止", "意见征集的截止日期为2025年6月30日，活动到12月底截止。"],
  ],
  invalid: () => [
    ["后面直接带时间", "截止2025年底，建成查阅点2处；截止 11月，发布信息160条。", "截止2025年底", "截止 11月"],
    ["截止到", "截止到2025年12月31日，共编发简报12期。", "截止到2025年12月31日"],
  ],
});
