/** Fields of work of an invented bureau, with what is published on each. */
const fields =
  "法律援助 人民调解 社区矫正 安置帮教 公证服务 律师管理 司法鉴定 仲裁指导 普法宣传 依法治理 法治督察 执法证管理 合法性审查 备案审查 行政应诉 复议听证 法律顾问 村居顾问 营商环境 涉企服务 未成年人保护 老年人维权 农民工讨薪 妇女权益 残疾人服务 退役军人服务 法治文化 法治副校长 民主法治示范村 学法用法 法律明白人 司法所建设 队伍建设 财务管理 政府采购 安全生产 档案管理 信访接待".split(
    " ",
  );
const plans = ["工作要点", "实施方案", "任务分工", "年度计划", "责任清单", "操作指引"];
const results = ["办理结果", "典型案例", "进展通报", "绩效目标", "评估意见", "工作总结"];
const openings = ["公开了", "发布了", "刊登了", "上传了", "公布了"];

/** Numbered items of a list: what was published and how many. Every one reads differently. */
export const items = fields.map((field, index) => {
  const [plan, result] = [plans[index % plans.length]!, results[(index * 5 + 1) % results.length]!];
  const text =
    `${field}类信息。${openings[index % openings.length]!}` +
    `《示例区2025年${field}${plan}（第${index + 1}版，由示例市示例区司法局会同有关单位编制并征求社会意见后印发）》` +
    `《关于进一步做好示例区各街道${field}有关事项的通知（示司发〔2025〕${index + 11}号）》` +
    `《示例市示例区司法局2025年上半年、下半年${field}${result}及其附件一至附件三》` +
    `《${field}服务事项办理流程图、申请材料目录和常见问题解答（便民版）》` +
    `《示例区${field}领域信用信息归集共享和查询使用的说明（供群众查阅）》`;
  return { text, count: 5 + ((index * 7) % 23) };
});
