/**
 * Regulations art. 42 and 50, with the rules on processing fees (国办函〔2020〕109号): whether such fees were charged is reported every year,
 * in chapter six.
 */
import { defineRule } from "../../check/rule.js";
import { canonicalise } from "../../text/canonical.js";
import { formatNotice, regulations } from "../shared/basis.js";
import { exampleChapter } from "../narrative/examples.js";
import { outdatedFees } from "./outdated.js";
import { chapterRange } from "../shared/chapter-range.js";
import { proseOf } from "../shared/prose.js";

export const feeNotStated = defineRule({
  id: "FE-01",
  title: "第六部分是否写明信息处理费情况",
  severity: "warning",
  basis: [
    formatNotice("其他需要报告的事项中说明收取信息处理费的情况", "第六部分"),
    regulations("第四十二条", "收取信息处理费应当符合规定，并接受监督"),
  ],
  regimes: ["2021"],
  why: "2021 年起，第六部分应当报告发出收费通知和收取信息处理费的情况，没有收取也要写明。",
  todo: "在第六部分写明信息处理费情况，例如“本年度未收取信息处理费”。",
  examples: () => ({
    valid: [
      { title: "写明未收取", document: exampleChapter(6, ["本年度未收取信息处理费。"]) },
      { title: "写明金额", document: exampleChapter(6, ["本年度发出收费通知1件，收取政府信息公开信息处理费100元。"]) },
    ],
    invalid: [
      {
        title: "只写没有其他事项",
        document: exampleChapter(6, ["本年度没有其他需要报告的事项。"]),
        quotes: ["六、其他需要报告的事项"],
      },
      {
        title: "写了别的工作",
        document: exampleChapter(6, ["承办人大代表建议2件，均已答复代表。"]),
        quotes: ["六、其他需要报告的事项"],
      },
    ],
  }),
  *check(report) {
    const year = report.year?.value;
    const last = report.form.chapters.at(-1)!;
    const chapters = report.chapters.filter(({ form }) => form.number === last.number);
    const [chapter] = chapters;
    if (chapter === undefined || (year !== undefined && year < 2021)) return;
    const stated = proseOf(report).paragraphs.some(
      (paragraph) => paragraph.chapter === last.number && /处理费/u.test(canonicalise(paragraph.text)),
    );
    // Fees named by their old kinds are a statement, if a wrong one; the rule on old kinds says so.
    if (
      stated ||
      outdatedFees(report).some(({ place }) =>
        chapters.some(({ place: at, to }) => place.block >= at.block && place.block < to),
      )
    )
      return;
    yield {
      kind: "finding",
      places: [chapter.place],
      quote: chapter.heading,
      lookedIn: chapterRange(chapter),
      what: "第六部分没有写信息处理费的情况",
    };
  },
});
