import { placeholders } from "./placeholders.js";

const found = (text: string): string[] => placeholders(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["本报告可在【请填写：网站名称】下载，联系电话【请填写：电话】。", ["【请填写：网站名称】", "【请填写：电话】"]],
  ["（请补充相关数据）", ["（请补充相关数据）"]],
  ["单击或点击此处输入文字。", ["单击或点击此处输入文字"]],
  ["请在此填写本部分内容", ["请在此填写本部分内容"]],
  ["由××街道、XX科和ｘｘ所负责，x月x日完成", ["××", "XX", "ｘｘ", "x", "x"]],
  ["收到申请___件，【 】，某某局，数据待补", ["___", "【 】", "某某", "待补"]],
  ["{{agency}}收取${fee}元", ["{{agency}}", "${fee}"]],
  ["《XX方案》之外的XX方案", ["XX"]],
  ["《未完的书名 XX", ["XX"]],
])("finds what is still to be written: %s", (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  "公开了《××镇人民政府〈XX方案〉的通知》和【执法主体】【执法依据】基本信息",
  "《历年文件《关于XX的规划》等2条信息",
  "一次性告知申请人待补正的内容，对待补充材料的申请及时提醒",
  "网址：http://www.example.gov.cn/xxgk/XX/，邮箱 xx@example.gov.cn",
  "二○○五年以来",
  "XXL 号展板、Excel 表格、3×5 米",
  "请按照要求填写申请表，如有疑问请联系我们",
  "（请见附件）",
])("stays silent: %s", (text) => expect(found(text)).toEqual([]));
