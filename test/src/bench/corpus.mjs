/** Reports as Word writes them, of any length, generated from a seed: about 1.5 KB of XML a paragraph. */
import { exampleDocument } from "@nianbao/core";
import { strToU8, zipSync } from "fflate";
import { seeded } from "./random.mjs";
import { paragraph, table } from "./wordXml.mjs";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const who =
  "办公室 各业务科室 政务服务窗口 信息公开工作小组 机关党支部 档案室 法规科 示例街道办事处 区级各部门 基层站所".split(
    " ",
  );
const verbs =
  "更新 梳理 核对 完善 公布 清理 编发 修订 汇总 校对 归集 登记 发布 排查 补充 规范 印制 张贴 寄送 收集 编写 审看 录入 核查 翻印 装订 保存 移交 研究 对照".split(
    " ",
  );
const kinds =
  "办事指南 会议纪要 政策问答 工作台账 责任清单 流程图解 培训教材 值班安排 便民手册 采购公告 招录信息 统计简报 监督电话 网站栏目 公示材料 典型案例 普法漫画 应急预案 调查问卷 走访记录 宣传海报 合同范本 建议汇编 地图资料 评估报告 学习笔记 展板图片 服务承诺 数据图表 档案目录 资金明细 任务分解 人员名册 设备清册 议事规则 考勤记录 整改措施 验收单据 时间安排 联络名单".split(
    " ",
  );
const about =
  "社区矫正 人民调解 公证办理 法律援助 普法宣传 行政执法 企业开办 基层治理 养老照料 道路养护 防汛抗旱 食品抽检 安全生产 农田水利 就业帮扶 义务教育 医疗卫生 文化活动 垃圾分类 老旧小区 森林防火 河道整治 公园绿化 电梯维保 燃气检查 托育机构 残疾康复 拥军优属 婚姻登记 殡葬改革 学前教育 校园周边 图书借阅 文物保护 体育场馆 非遗传承 乡村道路 饮水工程 畜禽防疫 种子抽检 农机购置 土地流转 房屋征收 危房改造 物业管理 停车规划 公交线路 夜间照明 招商洽谈 外贸企业 专利申报 科技下乡 人才引进 技能培训 工伤认定 劳动监察 医保报销 疫苗接种 献血活动 健康体检".split(
    " ",
  );
const ends =
  "接受群众咨询 收到意见建议 组织业务培训 开展保密审查 进行实地抽查 通报进展情况 召开调度会议 整改具体问题".split(" ");

/** One invented sentence with a figure of its own; there are enough of them that a report seldom says one twice. */
function sentence(random) {
  const object = `${random.pick(about)}${random.pick(kinds)}`;
  const one = `${random.pick(who)}${random.pick(verbs)}${object}${2 + random.below(900)}份`;
  const two = `${random.pick(about)}方面${random.pick(verbs)}${random.pick(kinds)}${2 + random.below(90)}期`;
  const three = `${random.pick(ends)}${2 + random.below(90)}次`;
  return random.below(2) === 0 ? `${one}，${two}，${three}。` : `${three}；${one}，${two}。`;
}

function latentStyles() {
  const names = Array.from({ length: 376 }, (_, index) => `Table Style ${index}`);
  const all = names.map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`,
  );
  return `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376">${all.join("")}</w:latentStyles>`;
}

const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="宋体" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${latentStyles()}<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;

function bodyOf(extra, random) {
  const { blocks } = exampleDocument();
  const texts = Array.from({ length: extra }, () =>
    Array.from({ length: 1 + random.below(2) }, () => sentence(random)).join(""),
  );
  const chapter = blocks.findIndex((block) => block.kind === "paragraph" && block.text.startsWith("一、"));
  return blocks
    .flatMap((block, index) => {
      const kind = index < 2 ? "title" : block.style === "heading 1" ? "heading" : "body";
      const own = block.kind === "table" ? table(block, random) : paragraph(block.text, kind, random);
      return index === chapter ? [own, ...texts.map((text) => paragraph(text, "body", random))] : [own];
    })
    .join("");
}

/**
 * A report with its three tables.
 * @param extra paragraphs of invented text in chapter one
 * @returns the .docx and what it holds
 */
export function wordReport(extra, seed = 1) {
  const body = bodyOf(extra, seeded(seed));
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';
  const document = `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`;
  const docx = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(document),
    "word/styles.xml": strToU8(styles),
  });
  const count = (name) => document.split(`<w:${name} `).length - 1;
  return { docx, paragraphs: count("p"), runs: count("r"), xmlBytes: strToU8(document).length };
}
