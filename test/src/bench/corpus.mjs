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
const ends = "接受咨询 收到建议 组织培训 开展抽查 通报进展 召开例会 整改问题 走访群众".split(" ");

/** The n-th choice of a matter, an action and a thing: tens of thousands before one comes again. */
function choice(n) {
  const at = (n * 7919) % (about.length * verbs.length * kinds.length);
  return {
    matter: about[at % about.length],
    action: verbs[Math.floor(at / about.length) % verbs.length],
    thing: kinds[Math.floor(at / about.length / verbs.length)],
  };
}

/** The n-th invented sentence, with figures of its own. None says what another says: findings must not grow faster than the text. */
function sentence(n, random) {
  const [one, two] = [choice(n), choice(n + 36_000)];
  const first = `${random.pick(who)}${one.action}${one.matter}${one.thing}${2 + random.below(900)}份`;
  const second = `${two.matter}方面${two.action}${two.thing}${2 + random.below(90)}期`;
  return `${first}，${second}，${random.pick(ends)}${2 + random.below(90)}次。`;
}

function latentStyles() {
  const names = Array.from({ length: 376 }, (_, index) => `Table Style ${index}`);
  const all = names.map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`,
  );
  return `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376">${all.join("")}</w:latentStyles>`;
}

const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="宋体" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${latentStyles()}<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;

/** What Word writes beside the text, whatever the text is: theme, settings with the ids of editing sessions, fonts. */
function companions(random) {
  const hex = () => (0x100000 + random.below(0xeeeeee)).toString(16).toUpperCase().padStart(8, "0");
  const scripts = "Jpan Hang Hans Hant Arab Hebr Thai Ethi Beng Gujr Khmr Knda Guru Cans Cher Yiii Tibt Thaa Deva Telu Taml Syrc Orya Mlym Laoo Sinh Mong Viet Uigh Geor".split(" "); // prettier-ignore
  const fonts = scripts.map((script) => `<a:font script="${script}" typeface="${script} ${hex()}"/>`).join("");
  const family = (name) =>
    `<a:${name}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>${fonts}</a:${name}Font>`;
  const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const rsids = Array.from({ length: 150 }, () => `<w:rsid w:val="${hex()}"/>`).join("");
  const faces = ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体", "Calibri", "Times New Roman"];
  const face = (name) =>
    `<w:font w:name="${name}"><w:panose1 w:val="${hex()}${hex()}0000"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/><w:sig w:usb0="${hex()}" w:usb1="${hex()}" w:usb2="00000016" w:usb3="00000000" w:csb0="${hex()}" w:csb1="00000000"/></w:font>`;
  return {
    "word/theme/theme1.xml": strToU8(
      `${declaration}<a:theme ${drawing} name="Office"><a:themeElements><a:clrScheme name="Office"/><a:fontScheme name="Office">${family("major")}${family("minor")}</a:fontScheme></a:themeElements></a:theme>`,
    ),
    "word/settings.xml": strToU8(
      `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:compat/><w:rsids><w:rsidRoot w:val="${hex()}"/>${rsids}</w:rsids></w:settings>`,
    ),
    "word/fontTable.xml": strToU8(`${declaration}<w:fonts ${namespaces}>${faces.map(face).join("")}</w:fonts>`),
  };
}

function bodyOf(extra, random) {
  const { blocks } = exampleDocument();
  let said = 0;
  const texts = Array.from({ length: extra }, () =>
    Array.from({ length: 1 + random.below(2) }, () => sentence(said++, random)).join(""),
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
  const random = seeded(seed);
  const body = bodyOf(extra, random);
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';
  const document = `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`;
  const docx = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${officeTypes}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="${officeTypes}.fontTable+xml"/><Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/theme" Target="theme/theme1.xml"/><Relationship Id="rId3" Type="${office}/settings" Target="settings.xml"/><Relationship Id="rId4" Type="${office}/fontTable" Target="fontTable.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(document),
    "word/styles.xml": strToU8(styles),
    ...companions(random),
  });
  const count = (name) => document.split(`<w:${name} `).length - 1;
  return { docx, paragraphs: count("p"), runs: count("r"), xmlBytes: strToU8(document).length };
}
