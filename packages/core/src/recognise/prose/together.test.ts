import { textAt } from "../../document/access.js";
import { recognise } from "../recognise.js";
import { readCases, withText } from "./cases.js";
import { factsOf } from "./index.js";

/**
 * Sentences, and what they say of their numbers together: lists with their totals (`…`: there may be more parts), shares, growth and rates
 * with the numbers they may be worked out from, and claims without a number.
 */
const cases = `
1 收到申请12件，其中网上8件、信函4件，信函申请占33.3%，网上申请占比66.7%。
  list by channel: 12 = 8 + 4
  share 33.3 by 0.1, 信函申请占33.3% [33.3]: 4/12
  share 66.7 by 0.1, 网上申请占比66.7% [66.7]: 8/12
1 收到申请12件：自然人10件、法人2件。
  list by applicant: 12 = 10 + 2
1 收到申请12件，其中自然人10件。
  list by applicant: 12 = 10 …
1 新收10件，上年结转2件，其中自然人11件、法人1件。
  list by applicant: 2 = 11 + 1 or 10, 12
1 收到申请12件，上年结转2件，其中自然人10件，法人2件等。
  list by applicant: 2 = 10 + 2 … or 12, 14
1 收到申请12件，其中新收10件、上年结转2件。
  list by other: 12 = 10 + 2
1 收到申请12件，其中，网上提交8件，其余渠道4件。
  list by channel: 12 = 8 + 4 …
1 主动公开信息50条，其中政策文件20条，工作动态30条。
  list by other: 50 = 20 + 30 …
1 主动公开信息50条，包括政策文件20条、工作动态30条，占40%、60%。
  list by other: 50 = 20 + 30
  share 40 by 1, 占40% [40]: 20/50
1 主动公开信息50条：政策文件20条、工作动态30条。其中，政策文件占比40%，工作动态类信息占60%。
  list by other: 50 = 20 + 30
  share 40 by 1, 政策文件占比40% [40]: 20/50
1 网上8件、信函4件，共计12件。
  list by other: 12 = 8 + 4
1 网上8件、信函4件，共计公开信息12条。
1 办结8件、结转下年4件，共计12件。
1 网上8件，合计8件。当面2件、网上1件，总计3件。
  list by other: 3 = 2 + 1
1 收到申请12件，较上年增长20%，同比增加2件。
  growth 20 by 1, 较上年增长20% [20]: 12/base 10
1 2024年收到申请10件。2025年收到申请12件，增长20%。
  growth 20 by 1, 增长20% [20]: 12/10
1 2024年收到申请10件，2025年收到申请12件，同比上升约20%；办结申请8条，下降3.5%。
  growth 20 by 1 about, 同比上升约20% [20]: 12/10
1 2025年收到申请12件，较2024年的10件增加2件。
  difference 2 by 1, 增加2件 [2]: 12/10
1 2025年收到申请8件，比2024年减少约2件，降幅20%。
  growth -20 by 1, 降幅20% [20]: 8/base 10
1 收到申请12件，办结11件，办结率91.67%。
  rate 91.67 by 0.01, 办结率91.67% [91.67]: 11/12
1 新收申请12件，按时答复率100%。
  rate 100 by 1, 按时答复率100% [100]:
  allHandled  qualified, 按时答复率100%
1 群众满意度98%，公开率100%，覆盖率90%。
1 申请全部办结，答复率100%。
  rate 100 by 1, 答复率100% [100]:
  allHandled , 申请全部办结
  allHandled , 答复率100%
1 收到申请12件，均已按期答复。
  allHandled  qualified, 均已按期答复
1 上年结转申请2件，均已办结。
1 收到申请12件，全部按时办结；办理建议4件，全部办结。
1 已办结的申请，均在法定期限内答复。
  allHandled  qualified, 均在法定期限内答复
1 应当做到申请全部答复。
1 收到申请12件，除1件外均已办结。
1 收到申请12件，到期的均已办结，及时答复率为百分之百。
  allHandled  qualified, 到期的均已办结
  allHandled  qualified, 及时答复率为百分之百
1 2023年、2024年、2025年分别收到申请8件、10件、12件，逐年递增。
  trend up, 逐年递增: 2023 8, 2024 10, 2025 12
1 2023年收到申请12件，2024年收到申请10件，2025年收到申请8件，连续三年稳步下降。
  trend down, 连续三年稳步下降: 2023 12, 2024 10, 2025 8
1 2024年收到申请12件，2025年发布信息20条，持续增长。
1 2024年收到申请12件，连年增长。
4 行政复议3件，均被维持；行政诉讼2件，均维持。
  allUpheld reconsideration, 均被维持
  allUpheld litigation, 均维持
4 行政复议3件、行政诉讼2件，均维持，无一败诉。
  allUpheld litigation, 均维持
  noLoss litigation, 无一败诉
4 行政诉讼2件，全部胜诉。行政复议3件，未被纠正。
  noLoss litigation, 全部胜诉
  noLoss reconsideration, 未被纠正
4 全年无败诉案件。
4 作为行政复议机关审理3件，均维持。
1 因信息公开发生行政复议3件，均予以维持。
  allUpheld reconsideration, 均予以维持
1 发生行政复议3件，均予以维持。
6 全年未收取信息处理费。
  noProcessingFee , 全年未收取信息处理费
6 未向申请人收取任何政府信息公开信息处理费，收取信息处理费0元。
  noProcessingFee , 未向申请人收取任何政府信息公开信息处理费
  noProcessingFee , 收取信息处理费0元
5 全年未收取信息处理费，申请全部办结，无败诉。
  noProcessingFee , 全年未收取信息处理费
1 不予公开3件，其中属于国家秘密1件、其他法律行政法规禁止公开2件。
  list by outcome: 3 = 1 + 2 …
1 收到申请约12件，其中自然人10件，占八成，约占83%。
  list by applicant: 12 = 10 …
  share 83 by 1, 约占83% [83]: 10/12
4 行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。
  list by other: 5 = 3 + 2
4 行政诉讼5件，其中未经复议直接起诉3件，维持2件。
  list by other: 5 = 3 …
  list by result: 5 = 2 …
1 予以公开6件，占50%；部分公开3件，占25%。收到申请12件。
1 收到申请12件，同比2024年的10件上升20%。
  growth 20 by 1, 上升20% [20]: 12/10
6 信息处理费为零。
  noProcessingFee , 信息处理费为零
1 收到申请12件。其中，予以公开6件，占50%；部分公开3件，占25%。
1 收到申请12件，其中予以公开6件，占50%；部分公开3件，占25%。
  list by outcome: 12 = 6 + 3 …
  share 50 by 1, 占50% [50]: 6/12
  share 25 by 1, 占25% [25]: 3/12
`;

const plain = ({ value }: { readonly value: { toFixed(): string } }): string => value.toFixed();

test.each(readCases(cases))("%i %s", (chapter, text, expected) => {
  const report = recognise(withText(chapter, text));
  const { enumerations, percentages, statements } = factsOf(report);
  const lists = enumerations.map(({ dimension, whole, parts, complete, alternatives }) => {
    const others = alternatives.length === 0 ? "" : ` or ${alternatives.map((other) => other.toFixed()).join(", ")}`;
    return `list by ${dimension}: ${plain(whole)} = ${parts.map(plain).join(" + ")}${complete ? "" : " …"}${others}`;
  });
  const shares = percentages.map(({ kind, value, step, approximation, place, numeral, pairs }) => {
    const worked = pairs.map(
      ({ part, whole, base }) => `${plain(part)}/${base === undefined ? plain(whole) : `base ${base.toFixed()}`}`,
    );
    const words = `${textAt(report.document, place)} [${textAt(report.document, numeral)}]`;
    const about = approximation === undefined ? "" : ` ${approximation}`;
    return `${kind} ${value.toFixed()} by ${step.toFixed()}${about}, ${words}: ${worked.join(" | ")}`.trim();
  });
  const claims = statements.map(({ kind, about, qualified, confidence, place, series }) => {
    const years = series?.map(({ year, fact }) => `${year} ${plain(fact)}`).join(", ");
    const sure = `${qualified ? " qualified" : ""}${confidence === "certain" ? "" : " ?"}`;
    return `${kind} ${about.join("+")}${sure}, ${textAt(report.document, place)}${years === undefined ? "" : `: ${years}`}`;
  });
  expect([...lists, ...shares, ...claims]).toEqual(expected);
});
