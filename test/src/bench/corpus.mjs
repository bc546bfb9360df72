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

const subjects = ["区司法局", "区民政局", "示例街道办事处", "政务服务中心", "办公室", "各业务科室", "信息公开工作小组"];
const actions = [
  "更新了门户网站专栏",
  "梳理了公开目录",
  "开展了业务培训",
  "答复了群众来信",
  "编发了政策解读",
  "清理了失效信息",
  "核对了台账",
];
const results = ["信息", "文件", "解读材料", "办事指南", "会议纪要", "问答"];

/** One invented sentence with a figure of its own. */
function sentence(random) {
  return `${random.pick(subjects)}${random.pick(actions)}，全年共涉及${random.pick(results)}${1 + random.below(900)}条，同比变化${random.below(40)}.${random.below(10)}%，按时限完成并留存记录。`;
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
