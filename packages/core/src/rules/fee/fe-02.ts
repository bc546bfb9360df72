/**
 * Regulations art. 42 (2019): disclosure on application is free, save for the processing fee. Fees for searching, copying and posting, and
 * their reduction, ceased to exist with the old regulations.
 */
import { defineRule } from "../../check/rule.js";
import { textAt } from "../../document/access.js";
import { regulations } from "../shared/basis.js";
import { shorten } from "../shared/wording.js";
import { exampleChapter } from "../narrative/examples.js";
import { outdatedFees } from "./outdated.js";

export const outdatedFee = defineRule({
  id: "FE-02",
  title: "有没有写 2019 年已取消的收费",
  severity: "warning",
  basis: [
    regulations("第四十二条", "依申请提供政府信息不收取费用，申请数量、频次明显超过合理范围的可以收取信息处理费"),
  ],
  regimes: ["2021", "2019"],
  why: "检索、复制、邮寄等费用和“收费及减免”在 2019 年条例修订后已经取消，现在报告的是信息处理费。",
  todo: "改写为信息处理费的情况，例如“本年度未收取信息处理费”。",
  examples: () => ({
    valid: [
      { title: "写的是信息处理费", document: exampleChapter(6, ["本年度未收取信息处理费。"]) },
      {
        title: "说明旧的费用已取消",
        document: exampleChapter(6, ["已取消检索、复制、邮寄等费用，本年度未收取信息处理费。"]),
      },
      {
        title: "复制、邮寄不是收费",
        document: exampleChapter(6, ["为申请人提供复制件并邮寄送达。本年度未收取信息处理费。"]),
      },
    ],
    invalid: [
      {
        title: "没有收取检索、复制费",
        document: exampleChapter(6, ["我局没有收取检索费、复制费和邮寄费，未收取信息处理费。"]),
        quotes: ["没有收取检索费、复制费和邮寄费"],
      },
      {
        title: "收费及减免情况",
        document: exampleChapter(6, ["（一）政府信息公开收费及减免情况", "本年度未收取信息处理费。"]),
        quotes: ["政府信息公开收费及减免情况"],
      },
    ],
  }),
  *check(report) {
    for (const { place } of outdatedFees(report)) {
      yield {
        kind: "finding",
        places: [place],
        what: `“${shorten(textAt(report.document, place))}”说的是 2019 年已取消的收费，应写信息处理费`,
      };
    }
  },
});
