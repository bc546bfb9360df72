import { exampleDocument, type CellId, type ReportDocument } from "@nianbao/core";
import { items } from "./items.js";
import { chinese, percent } from "./numbers.js";

/** What the tables hold and what else the report tells, all of it true. */
export interface Told {
  readonly cells: Readonly<Record<CellId, number | string>>;
  /** Applications of the year before. */
  readonly lastYear: number;
  /** Applications that came by web, by letter; the others came in person. */
  readonly web: number;
  readonly letter: number;
  /** Items published, by kind. */
  readonly published: readonly [number, number, number, number];
}

/** A long report about an invented bureau: every kind of true statement about tables that are not zero. */
export function cleanReport(told: Told): ReportDocument {
  return exampleDocument({
    cells: told.cells,
    chapters: {
      1: { paragraphs: overview(told) },
      2: { paragraphs: disclosure(told) },
      3: { paragraphs: applications(told) },
      4: { paragraphs: cases(told) },
      5: { paragraphs: problems },
      6: { paragraphs: otherMatters(told) },
    },
  });
}

type Get = (id: CellId) => number;
const reader =
  ({ cells }: Told): Get =>
  (id) =>
    Number(cells[id]);
const organisations = (get: Get, row: string): number => get(`t3.${row}.total`) - get(`t3.${row}.naturalPerson`);
const group = (get: Get, name: string): number =>
  groups[name]!.reduce((sum, kind) => sum + get(`t3.${name}.${kind}.total`), 0);
const groups: Readonly<Record<string, readonly string[]>> = {
  refused: ["stateSecret", "otherLaw", "threeSafeties", "thirdParty", "internalAffairs", "process", "enforcementFile", "adminQuery"],
  unable: ["notHeld", "needsCreation", "unclear"],
  notProcessed: ["petition", "repeated", "publication", "excessive", "reconfirm"],
  other: ["notCorrected", "feeUnpaid", "else"],
}; // prettier-ignore

/** A total and the numbered paragraphs that make it up; they bring the report to ten thousand characters. */
const listed = [
  `通过公共法律服务平台主动发布各类信息${items.reduce((sum, { count }) => sum + count, 0)}条。`,
  ...items.map(({ text, count }, index) => `（${index + 1}）${text}等${count}条信息。`),
];

function overview(told: Told): string[] {
  const get = reader(told);
  const [a, b, c, d] = told.published;
  const all = a + b + c + d;
  const received = get("t3.new.total");
  const grown = received - told.lastYear;
  const inPerson = received - told.web - told.letter;
  return [
    "2025年，示例市示例区司法局把政务公开作为法治政府建设的重要内容，围绕群众关心的法治服务事项，依法、准确、及时公开政府信息，各项工作有序推进。",
    "（一）主动公开情况",
    `全年主动公开政府信息${all}条：政策文件${a}条、工作动态${b}条、通知公告${c}条、财政信息${d}条。其中，政策文件占比${percent(a, all)}%。`,
    ...listed,
    "（二）依申请公开情况",
    `全年共新收政府信息公开申请${received}件，上年结转${get("t3.carriedOver.total")}件，办结${get("t3.total.total")}件，结转下年度继续办理${get("t3.carriedForward.total")}件。`,
    `从申请渠道看，收到政府信息公开申请${received}件，其中网上申请${told.web}件，信函申请${told.letter}件，当面申请${inPerson}件。网上申请的比重继续提高。`,
    grown >= 0
      ? `2025年收到政府信息公开申请${received}件，较2024年的${told.lastYear}件增加${grown}件，增长${percent(grown, told.lastYear)}%。`
      : `2025年收到政府信息公开申请${received}件，较2024年的${told.lastYear}件减少${-grown}件，下降${percent(-grown, told.lastYear)}%。`,
    `按提交方式统计，全年收到的政府信息公开申请共${received}件，其中网上提交${told.web}件，占${percent(told.web, received)}%。`,
    "（三）政府信息管理情况",
    "完善信息发布登记台账，做到发布前有审核、发布后有复查，对内容失效的信息及时撤下，全年更新办事指南26篇，修改内容过时的栏目介绍7处。",
    "（四）政府信息公开平台建设情况",
    "配合区政府门户网站做好专题调整，新开设法治宣传专题2个，在公共法律服务大厅摆放查询电脑3台，安排专人引导群众使用。",
    "（五）监督保障情况",
    "组织业务培训4次，参训人员96人次，其中新任职人员22人次；全年未发生因违反规定被追究责任的情形。",
  ];
}

function disclosure(told: Told): string[] {
  const get = reader(told);
  const fee = String(told.cells["t2.fee"]);
  return [
    `本年制发行政规范性文件${get("t2.normativeDocument.issued")}件，废止${get("t2.normativeDocument.repealed")}件，现行有效${get("t2.normativeDocument.inForce")}件。`,
    `作出行政许可决定${get("t2.licence")}件、行政处罚决定${get("t2.penalty")}件；收取行政事业性收费${fee}万元。`,
  ];
}

function applications(told: Told): string[] {
  const get = reader(told);
  const total = get("t3.total.total");
  const [refused, unable, notProcessed, other] = ["refused", "unable", "notProcessed", "other"].map((name) =>
    group(get, name),
  );
  const row = (id: string): number => get(`t3.${id}.total`);
  return [
    `2025年收到政府信息公开申请${row("new")}件，其中自然人申请${get("t3.new.naturalPerson")}件，法人或其他组织申请${organisations(get, "new")}件。`,
    `按类别统计，新收的申请中商业企业${get("t3.new.business")}件，科研机构${get("t3.new.research")}件，社会公益组织${get("t3.new.publicInterest")}件，法律服务机构${get("t3.new.legalService")}件。`,
    `全年办结政府信息公开申请${total}件，其中予以公开${row("granted")}件，部分公开${row("partlyGranted")}件，不予公开${refused}件，无法提供${unable}件，不予处理${notProcessed}件，其他处理${other}件。`,
    `不予公开的申请里，属于国家秘密${chinese(row("refused.stateSecret"))}件，保护第三方合法权益${row("refused.thirdParty")}件，属于行政执法案卷${row("refused.enforcementFile")}件；无法提供的申请里，本机关不掌握相关信息${row("unable.notHeld")}件，没有现成信息需要另行制作${row("unable.needsCreation")}件。`,
    `不予处理的申请里，重复申请${row("notProcessed.repeated")}件；其他处理的申请里，逾期不补正${row("other.notCorrected")}件。`,
    `自然人、法人申请分别为${get("t3.new.naturalPerson")}件、${organisations(get, "new")}件，上年结转的政府信息公开申请为${row("carriedOver")}件。`,
  ];
}

function cases(told: Told): string[] {
  const get = reader(told);
  const [direct, after] = [get("t4.litigationDirect.total"), get("t4.litigationAfterReview.total")];
  const block = (name: string): string =>
    `结果维持${get(`t4.${name}.upheld`)}件，结果纠正${get(`t4.${name}.corrected`)}件，其他结果${get(`t4.${name}.otherResult`)}件，尚未审结${get(`t4.${name}.pending`)}件`;
  return [
    `本年度因政府信息公开工作被申请行政复议${get("t4.reconsideration.total")}件，其中${block("reconsideration")}。`,
    `因政府信息公开工作被提起行政诉讼${direct + after}件，其中未经复议直接起诉${direct}件，复议后起诉${after}件。`,
    `未经复议直接起诉的行政诉讼${direct}件，其中尚未审结${get("t4.litigationDirect.pending")}件，结果维持${get("t4.litigationDirect.upheld")}件，其他结果${get("t4.litigationDirect.otherResult")}件。`,
  ];
}

const problems = [
  "（一）存在的主要问题",
  "一是部分科室报送信息偏晚，平均用时超过6个工作日；二是政策解读以文字为主，图解只有8篇，群众反映不易看懂；三是基层司法所公开专栏更新不均衡，个别专栏一个季度没有新内容。",
  "（二）改进情况",
  "一是按月通报各科室报送用时，平均用时缩短到3个工作日；二是与融媒体中心合作制作图解、短视频，请群众代表试读后再发布；三是为司法所统一配发栏目更新清单，由局办公室逐月抽查。针对2024年提出的专栏分类不清问题，已合并重复栏目5个。",
];

function otherMatters({ published }: Told): string[] {
  return [
    "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度发出信息处理费收费通知2件，每件100元，共计200元，实际收到信息处理费200元。",
    `承办人大代表建议6件、政协提案4件，均已在规定时限内答复代表和委员。公开行政复议决定书${published[0] + 3}件，办理法律援助案件${published[1] + 120}件，没有其他需要报告的事项。`,
  ];
}
