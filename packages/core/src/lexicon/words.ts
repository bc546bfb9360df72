import { commonPairs } from "./common-pairs.js";
import { PairTable } from "./pair-table.js";

/** Pairs that official language uses and a general dictionary does not count often. */
const officialPairs = `
决算 预算 概算 权责 职责 问政 参政 议政 执政 从政 廉政 勤政 简政 公开 公布 公示 公告 信息 政务 府网 网站 政策 解读 行政 复议 诉讼 许可 申请 答复 受理 办理 法治 依法 责任 追究 考核 评议 监督 保障
属地 公文 文件 文稿 政声 专栏 专区 专题 条目 页面 网页 账号 微博 抖音 视频 图解 动漫 要点 清单 台账 归档 备案 报送 审签 审定 审批
镇街 街镇 镇办 县直 区直 市直 部委 委办 办局 局办 股室 科室 处室 司局 村居 居村 涉农 涉企 惠民 惠企 惠农 助企 便企 利企 政企
公众 公共 公权 公民 公安 公证 公益 公正 公平 公务 公职 公报 公文 公章 公函 公司 公园 公路 公交 公租 公费 公款 公立 公私
政研 政民 政协 政治 政法 政权 政绩 政风 政纪 政商 政令 政体 政党 政务 政事 政见 政工 政采 政校 财政 行政 民政 市政 县政 区政 新政 参政 施政
`;

/** Pairs of everyday and official language, for tables that hold others too. */
export function commonPairSource(): { readonly chains: readonly string[]; readonly stars: readonly string[] } {
  return { chains: officialPairs.trim().split(/\s+/u), stars: commonPairs.trim().split(/\s+/u) };
}

let table: PairTable | undefined;

/** Whether two characters next to each other are a word of everyday or official language, or part of one. */
export function isCommonPair(first: number, second: number): boolean {
  table ??= new PairTable(commonPairSource());
  return table.has(first, second);
}
