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
1 2023年收到申请8件，2024年收到申请10件，2025年收到申请12件，增长20%。
  growth 20 by 1, 增长20% [20]: 12/10
1 2024年收到申请10件。做好公开。2025年收到申请12件，增长20%。
  growth 20 by 1, 增长20% [20]: 12/10
1 2024年收到申请10件。甲。乙。2025年收到申请12件，增长20%。
1 2024年公开信息10件，2025年收到申请12件，增长20%。
1 2024年收到申请10份，2025年收到申请12件，增长20%。
1 2024年收到申请10件，增长20%。
1 同比增加2件，收到申请12件，增长20%。
1 收到申请12件，较2024年的10件增加约2件，公开信息较2024年的10条增加2条。
  difference 2 by 1 about, 增加约2件 [2]: 12/10
1 收到申请12件，较2024年的10件增加2个百分点。
1 收到申请100件，当面、网上、信函分别收到申请40件、35件、25件，分别占40%、35%、25%。
  share 40 by 1, 分别占40% [40]: 40/100
1 主动公开信息50条，其中政策文件20条、工作动态30条。其中，政策文件占比40%，甲占10%，工作动态信息的比重为60%。
  list by other: 50 = 20 + 30 …
  share 40 by 1, 政策文件占比40% [40]: 20/50
  share 60 by 1, 工作动态信息的比重为60% [60]: 30/50
1 主动公开信息50条，工作动态30条。动态占60%。态占60%。
  share 60 by 1, 动态占60% [60]: 30/50
1 主动公开信息50条。共20条，占40%。
1 收到申请0件，办结0件，占0%。
1 收到申请12件，自然人申请占83%。
1 收到申请12件，自然人10件，增加2件，占83%。
  share 83 by 1, 占83% [83]: 10/12
1 收到申请12件，发布信息10条，占83%。
1 收到申请12件，办理建议4件，建议办结率100%，申请答复率91%。
1 收到信息公开申请，办结率91%。
  rate 91 by 1, 办结率91% [91]:
5 收到信息公开申请，办结率91%。
1 提案办结率91%。
2 收到信息公开申请，答复率91%。发布率30%。
  rate 91 by 1, 答复率91% [91]:
1 收到申请12件，新收申请10件，办结申请11件，办结率91%。
  rate 91 by 1, 办结率91% [91]: 11/12 | 11/10
1 上半年收到申请5件，占42%，下半年收到申请7件，占58%。
1 收到申请12件，其中自然人10件，法人2件（含企业1件），网上8件、信函4件。
  list by applicant: 12 = 10 + 2
  list by other: 12 = 8 + 4 …
  list by other: 2 = 1 …
1 收到申请12件，其中，以上共计12件。
  list by other: 12 = 12 …
1 上年结转申请2件，新收申请10件，其中自然人11件，法人1件。
  list by applicant: 10 = 11 + 1 or 2
1 上年结转申请2件，减少新收申请10件，其中自然人2件。
  list by applicant: 10 = 2 … or 2
1 受理申请12件，其中上年结转2件，新收10件；予以公开6件，不予公开6件，其中属于国家秘密4件、行政查询2件。
  list by other: 12 = 2 + 10
  list by outcome: 12 = 6 + 6 …
  list by outcome: 6 = 4 + 2 …
1 办结12件，包括：予以公开6件；部分公开4件；其他处理2件，其中逾期不补正1件、其他1件。
  list by outcome: 12 = 6 + 4 + 2 …
  list by channel: 12 = 1 …
  list by outcome: 2 = 1 …
1 公开信息10条（其中文件4条，动态6条），公示5条。
  list by other: 10 = 4 + 6 …
1 公开信息10条，分为文件4条，动态6条等，其余2条。
  list by other: 10 = 4 + 6 + 2 …
1 举办培训3次、座谈会2次，合计5次，以上共发布信息5次。
  list by other: 5 = 3 + 2
1 网上8件、信函4件，较上年多2件，共计12件。
4 发生行政复议2件、行政诉讼3件，共计5件。
  list by other: 5 = 2 + 3
4 行政诉讼5件，其中直接起诉3件、复议后起诉2件，行政复议2件。
  list by other: 5 = 3 + 2
4 行政复议5件，其中维持3件、纠正2件，撤销1件。
  list by result: 5 = 3 + 2 + 1 …
1 申请均按时答复。建议均按时答复。咨询申请均已答复。
  allHandled  qualified, 申请均按时答复
1 所有申请按期办结率均达到100%。
  rate 100 by 1, 所有申请按期办结率均达到100% [100]:
  allHandled  qualified, 所有申请按期办结率均达到100%
1 力争申请全部办结。申请尚在办理，其他均已答复。
1 办结的申请均在期限内答复。应答复的申请全部答复。
2 全部答复。申请全部答复。
4 没有败诉，未出现被撤销的情况。
4 行政复议均维持，行政诉讼零败诉。诉讼未发生被纠错。
  allUpheld reconsideration, 行政复议均维持
  noLoss litigation, 行政诉讼零败诉
  noLoss litigation, 诉讼未发生被纠错
4 行政复议3件，行政诉讼2件；均维持。
  allUpheld litigation, 均维持
4 行政诉讼2件，行政复议3件，全部维持。
  allUpheld reconsideration, 全部维持
4 审结案件3件，均维持。办理行政复议案件，均维持。
1 行政诉讼0败诉。因信息公开的行政诉讼0败诉。
  noLoss litigation, 因信息公开的行政诉讼0败诉
6 信息处理费0元。没有产生信息处理费。不收取信息处理费。未因依申请收取过任何信息处理费。
  noProcessingFee , 信息处理费0元
  noProcessingFee , 没有产生信息处理费
  noProcessingFee , 不收取信息处理费
  noProcessingFee , 未因依申请收取过任何信息处理费
6 向申请人收取信息处理费0元。收取处理费零元。
  noProcessingFee , 向申请人收取信息处理费0元
  noProcessingFee , 收取处理费零元
1 2023年、2024年、2025年申请12件、10件、8件，逐年减少；2024年、2025年培训3次、4次，连年增加。
1 2023年申请12件，2024年同比减少2件，2025年8件，持续回落。
  trend down, 持续回落: 2023 12, 2025 8
1 2023年申请8件。2024年10件，2025年12件，连续3年攀升。
  trend up, 连续3年攀升: 2024 10, 2025 12
1 收到申请12件，较2024年的10件增加2件，其中自然人10件。
  list by other: 12 = 10 …
  difference 2 by 1, 增加2件 [2]: 12/10
1 收到申请12件，较上年增加2件，上年结转申请1件，其中自然人13件。
  list by applicant: 1 = 13 … or 12, 13
1 举办培训3次、座谈会2次，全年共6次。
1 到期应办结申请全部办结。
  allHandled  qualified, 到期应办结申请全部办结
4 因信息公开的行政复议和行政诉讼，均维持。
  allUpheld reconsideration+litigation, 均维持
4 行政复议、法院受理的行政诉讼案件，均维持。
  allUpheld reconsideration+litigation, 均维持
1 收到申请12件，其中自然人10件等，法人2件。
  list by applicant: 12 = 10 + 2 …
1 收到申请12件以上，其中网上8件、信函4件以上。
  list by channel: 12 = 8 + 4
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
