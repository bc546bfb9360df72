/**
 * Format notice 国办公开办函〔2021〕30号 replaced 国办公开办函〔2019〕60号 from the reports for 2021 on.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { noticeOfYear } from "../../form/choice.js";
import { notices } from "../../form/notices.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { paragraphsWith } from "../shared/hinted.js";
import { placeIn } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

const number = /国办公开办函\s*[〔[(（]\s*(\d{4})\s*[〕\])）]\s*(\d+)\s*号/gu;
const byNumber = new Map(notices.map((form) => [form.notice.number, form]));
const based = (numberText: string, year = 2025) =>
  exampleDocument({ year, preamble: [`根据年度报告格式（${numberText}）编制，统计期限为${year}年1月1日至12月31日。`] });

const citing = paragraphsWith(["公开办函"]);

export const supersededBasis = defineRule({
  id: "STR-15",
  title: "依据的格式文件是否现行有效",
  severity: "warning",
  basis: [formatNotice("2021年度起的报告按本格式编制，此前的试行格式不再使用")],
  regimes: ["2021", "2019"],
  why: "2021年度起的报告依据国办公开办函〔2021〕30号，2019、2020年度依据国办公开办函〔2019〕60号。",
  todo: "改成与报告年度对应的文件。",
  examples: () => ({
    valid: [
      { title: "现行格式", document: based("国办公开办函〔2021〕30号") },
      { title: "其他文件", document: based("国办公开办函〔2021〕30号，并参照国办公开办函〔2019〕61号") },
    ],
    invalid: [
      { title: "依据旧格式", document: based("国办公开办函〔2019〕60号"), quotes: ["国办公开办函〔2019〕60号"] },
      {
        title: "2020年度的报告",
        document: based("国办公开办函〔2021〕30号", 2020),
        quotes: ["国办公开办函〔2021〕30号"],
      },
    ],
  }),
  *check(report) {
    const { year } = report;
    if (year === undefined) {
      yield { kind: "notAssessable", reason: reasons.noYear };
      return;
    }
    for (const paragraph of citing(report)) {
      for (const { index, 0: words, 1: of, 2: serial } of allMatches(paragraph.text, number)) {
        const cited = byNumber.get(`国办公开办函〔${of}〕${serial}号`);
        const right = noticeOfYear(year.value);
        if (cited === undefined || cited.id === right.id) continue;
        yield {
          kind: "finding",
          places: [placeIn(paragraph, index, index + words.length)],
          what: `${year.value}年度的报告应依据${right.notice.number}，这里写的是${words}`,
        };
      }
    }
  },
});
