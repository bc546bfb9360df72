import { noticeOfYear } from "../form/choice.js";

/** Text of the invented report: chapter number to paragraphs. True to itself and without any figure of the tables. */
export function exampleText(agency: string, year: number): Readonly<Record<number, readonly string[]>> {
  return {
    1: [
      `${year}年，${agency}坚持以公开为常态、不公开为例外，围绕法治建设重点任务，依法、及时、准确公开政府信息，现将全年工作情况报告如下。`,
      "（一）主动公开情况",
      "全年通过政府门户网站公开机构职能、办事指南、部门预决算等信息186条，编发政策解读9篇，举办“公众开放日”活动4次，回应公众关切的问题35个。",
      "（二）依申请公开情况",
      "完善申请的登记、审核、办理、答复、归档流程，指定2名工作人员负责，所有申请均依法登记、按时办理，办理情况见本报告第三部分。",
      "（三）政府信息管理情况",
      "落实信息发布“三审三校”和保密审查，对已公开的信息每季度清理一次，更正、撤下内容失效的信息12条。",
      "（四）政府信息公开平台建设情况",
      "维护门户网站公开专栏6个、政务新媒体账号2个，在服务大厅设置查阅点1处，方便群众现场查询和下载。",
      "（五）监督保障情况",
      "把信息公开列入年度绩效考核，组织业务培训3次，参训人员58人次，未发生因违反规定被追究责任的情形。",
    ],
    2: [],
    3: [],
    4: [],
    5: [
      "（一）存在的主要问题",
      "一是部分政策解读以文字为主，图解和视频较少，群众不易看懂；二是个别业务科室报送信息不够及时，平均用时超过7个工作日。",
      "（二）改进情况",
      "一是新增图解、视频解读5篇，请群众代表试读后再发布；二是建立信息报送台账，按月通报各科室报送用时，平均用时缩短到3个工作日。针对上一年提出的专栏分类不清问题，已合并重复栏目4个。",
    ],
    6: [
      `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，${agency}本年度未收取信息处理费。除此之外，没有其他需要报告的事项。`,
    ],
  };
}

/** Opening paragraphs: basis, contents, period, where to get it, whom to ask. */
export function examplePreamble(agency: string, year: number, titles: readonly string[]): readonly string[] {
  return [
    `根据《中华人民共和国政府信息公开条例》第五十条和《中华人民共和国政府信息公开工作年度报告格式》（${noticeOfYear(year).notice.number}）的要求，编制本报告。全文包括${titles.join("，")}。`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。报告电子版可在示例区人民政府门户网站（www.example.gov.cn）查阅和下载。如对本报告有疑问，请与${agency}办公室联系（电话：0000-0000000）。`,
  ];
}
