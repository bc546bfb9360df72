/**
 * Regulations art. 42 and the tariff of 国办函〔2020〕109号: by item 100 yuan and more, or by page 10, 20 or 40 yuan. Every sum is a multiple
 * of 10 yuan; fewer than eleven applications cannot be charged by item.
 */
import { processingFees } from "../narrative/processing-fees.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { textAt } from "../../document/access.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import { maskText } from "../../recognise/prose/masked.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { paragraphsWith } from "../shared/hinted.js";
import { shorten } from "../shared/wording.js";
import { exampleChapter, noApplications } from "../narrative/examples.js";
import { tableValue } from "../narrative/linked.js";
import { inTable } from "../narrative/wording.js";
import { feeMeasures } from "./basis.js";
import { allMatches } from "../../text/matches.js";

const speaking = paragraphsWith(["处理费"]);

export const feeAgainstTariff = defineRule({
  id: "FE-04",
  title: "信息处理费的金额是否符合收费标准",
  severity: "warning",
  basis: [feeMeasures("按件：每件 100 元起；按量：每页 10 元、20 元或 40 元；二者不并用")],
  regimes: ["2021", "2019"],
  why: "按收费标准计算，信息处理费总是 10 元的整数倍（按件的是 100 元的整数倍）。",
  todo: "核对收费通知和实收金额，注意单位是元还是万元。",
  examples: () => ({
    valid: [
      { title: "整百", document: exampleChapter(6, ["按件收取信息处理费300元。"]) },
      { title: "按页，整十", document: exampleChapter(6, ["按量收取信息处理费70元。"]) },
      { title: "件数乘单价等于总额", document: exampleChapter(6, ["收取信息处理费3件，每件100元，共计300元。"]) },
    ],
    invalid: [
      {
        title: "不是 10 元的整数倍",
        document: exampleChapter(6, ["全年收取信息处理费125元。"]),
        quotes: ["全年收取信息处理费125元"],
      },
      {
        title: "按件却不是整百",
        document: exampleChapter(6, ["按件计收信息处理费250元。"]),
        quotes: ["按件计收信息处理费250元"],
      },
      {
        title: "全年不到 11 件申请，不会按件收费",
        document: exampleChapter(6, ["按件收取信息处理费300元。"], {
          ...noApplications,
          "t3.new.naturalPerson": 6,
          "t3.new.total": 6,
          "t3.granted.naturalPerson": 6,
          "t3.granted.total": 6,
          "t3.total.naturalPerson": 6,
          "t3.total.total": 6,
        }),
        quotes: ["按件收取信息处理费300元"],
      },
      {
        title: "件数乘单价不等于总额",
        document: exampleChapter(6, ["收取信息处理费3件，每件100元，共计400元。"]),
        quotes: ["收取信息处理费3件，每件100元，共计400元"],
      },
    ],
  }),
  *check(report) {
    for (const fact of processingFees(factsOf(report))) yield* amount(report, fact);
    for (const { block, text } of speaking(report)) yield* products(report, block, text);
  },
});

function* amount(report: RecognisedReport, fact: Fact): Generator<Verdict> {
  if (fact.approximation !== undefined || fact.unit !== "元" || fact.value.eq(0) || fact.quantity === "") return;
  const byItem = /按件/u.test(fact.noun + fact.before) && !/按量/u.test(fact.noun + fact.before);
  const unit = byItem ? 100 : 10;
  if (fact.value.mod(unit).eq(0)) {
    if (byItem && fact.quantity === "received") yield* tooFew(report, fact);
    return;
  }
  yield {
    kind: "finding",
    places: [fact.place],
    what: `“${shorten(textAt(report.document, fact.place))}”：${byItem ? "按件收取的" : ""}信息处理费应为 ${unit} 元的整数倍，${fact.value.toFixed()} 元不是`,
  };
}

/** Ten a month of one applicant are free: a fee by item needs eleven applications in the year at the least. */
const freeItems = 10;

function* tooFew(report: RecognisedReport, fact: Fact): Generator<Verdict> {
  const received = tableValue(report, "t3.received.total");
  if (received === undefined || received.value.gt(freeItems) || fact.year !== report.year?.value) return;
  yield {
    kind: "finding",
    places: [fact.place, ...received.cells.map(({ place }) => place)],
    what: `“${shorten(textAt(report.document, fact.place))}”：按件收费从同一申请人一个月第 11 件起，${inTable(received)}`,
    todo: "核对是按件还是按量收费，以及表三的件数。",
  };
}

const product = /(?<items>\d+)件,?(?:每件|单价)(?<price>\d+)元,?(?:共计|共|合计|总计|总金额)(?<total>\d+)元/gu;

/** N件，每件M元，共T元. */
function* products(report: RecognisedReport, block: number, text: string): Generator<Verdict> {
  const { masked, offsets } = maskText(text);
  for (const match of allMatches(masked, product)) {
    const [items, price, total] = [match.groups!["items"], match.groups!["price"], match.groups!["total"]].map(
      Number,
    ) as [number, number, number];
    if (items * price === total) continue;
    const from = Math.max(...[",", ";", "。"].map((mark) => masked.lastIndexOf(mark, match.index))) + 1;
    const place = { block, start: offsets[from]!, end: offsets[match.index + match[0].length - 1]! + 1 };
    yield {
      kind: "finding",
      places: [place],
      what: `“${shorten(textAt(report.document, place))}”：${items}×${price}=${items * price}，不是 ${total}`,
    };
  }
}
