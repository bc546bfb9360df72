/**
 * Format notice 国办公开办函〔2021〕30号, table 3: applications are counted in 件.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { formatNotice } from "../shared/basis.js";

export const unitOfApplications = patternRule({
  id: "LG-10",
  title: "申请的数量单位是否为“件”",
  severity: "info",
  basis: [formatNotice("申请、办理结果都按件统计", "表三")],
  why: "政府信息公开申请按“件”统计，正文里的单位宜与统计表一致。",
  todo: "把单位改为“件”。",
  patterns: [
    {
      pattern:
        /(?:政府信息公开|信息公开|依申请公开|公开)(?:的)?申请(?:共|共计|累计)?\s*\d+\s*(?:条|份|宗|例|次|个|起|项)(?!工作日)/gu,
      hints: ["申请"],
      what: ([words]) => `“${words.trim()}”的单位宜为“件”`,
      choices: ([words]) => [`${words.slice(0, -1)}件`],
    },
    {
      pattern:
        /(?:收到|受理|办结|答复)\s*\d+\s*(?:条|份|宗|例|次|个|起|项)(?:政府信息公开|信息公开|依申请公开|公开)(?:的)?申请/gu,
      hints: ["申请"],
      what: ([words]) => `“${words.trim()}”的单位宜为“件”`,
      choices: ([words]) => [words.replace(/(\d+\s*)(?:条|份|宗|例|次|个|起|项)/u, "$1件")],
    },
  ],
  valid: () => [
    ["用“件”", "公开申请的登记台账由专人管理，所有申请均按件登记。"],
    ["不是申请的数量", "对公开申请逐件登记，全年印发指南3份，修订申请表1份。"],
  ],
  invalid: () => [
    [
      "用“条”“份”",
      "另有向其他单位转交的公开申请3条，代收政府信息公开申请 2 份。",
      "公开申请3条",
      "政府信息公开申请 2 份",
    ],
    ["单位在前", "协助街道答复2宗信息公开申请。", "答复2宗信息公开申请"],
  ],
});
