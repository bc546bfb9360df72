/** Paragraphs, cells and tables as Word writes them: properties repeated on every run, rsids, proofing marks, bookmarks. */
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const hex = (random) => (0x100000 + random.below(0xeeeeee)).toString(16).toUpperCase().padStart(8, "0");

const fonts = (name) => `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
const look = (name, size, bold) =>
  `<w:rPr>${fonts(name)}${bold ? "<w:b/><w:bCs/>" : ""}` +
  `<w:kern w:val="0"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>`;

const looks = {
  body: look("仿宋_GB2312", 32, false),
  heading: look("黑体", 32, false),
  title: look("方正小标宋简体", 44, true),
  cell: look("宋体", 18, false),
};
const paragraphProperties = {
  body: '<w:widowControl/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>',
  heading:
    '<w:keepNext/><w:widowControl/><w:adjustRightInd w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>',
  title: '<w:widowControl/><w:spacing w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>',
  cell: '<w:widowControl/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="exact"/><w:jc w:val="center"/>',
};

/** Cuts text where editing sessions would have cut it: every 1 to 28 characters. */
function pieces(text, random, longest) {
  const found = [];
  for (let at = 0; at < text.length;) {
    const length = 1 + random.below(longest);
    found.push(text.slice(at, at + length));
    at += length;
  }
  return found;
}

/** @param kind `title`, `heading`, `body` or `cell` */
export function paragraph(text, kind, random) {
  const rsid = hex(random);
  const runs = pieces(text, random, kind === "cell" ? 16 : 24).map((piece, index) => {
    const proof = index % 4 === 1 ? ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'] : ["", ""];
    return `${proof[0]}<w:r w:rsidRPr="${hex(random)}">${looks[kind]}<w:t xml:space="preserve">${escape(piece)}</w:t></w:r>${proof[1]}`;
  });
  const mark = random.below(1000);
  const bookmark =
    kind === "heading"
      ? [`<w:bookmarkStart w:id="${mark}" w:name="_Toc${mark}"/>`, `<w:bookmarkEnd w:id="${mark}"/>`]
      : ["", ""];
  return (
    `<w:p w14:paraId="${hex(random)}" w14:textId="77777777" w:rsidR="${rsid}" w:rsidRPr="${hex(random)}" w:rsidRDefault="${rsid}" w:rsidP="${hex(random)}">` +
    `<w:pPr>${paragraphProperties[kind]}${looks[kind]}</w:pPr>${bookmark[0]}${runs.join("")}${bookmark[1]}</w:p>`
  );
}

const borders = ["top", "left", "bottom", "right"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");

function cellXml(cell, row, random) {
  const merge = cell.rowSpan === 1 ? "" : cell.row === row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : "";
  const texts = cell.row === row ? cell.paragraphs.map(({ text }) => text) : [""];
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${700 * cell.columnSpan}" w:type="dxa"/>${span}${merge}<w:tcBorders>${borders}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:tcMar><w:left w:w="30" w:type="dxa"/><w:right w:w="30" w:type="dxa"/></w:tcMar>` +
    `<w:vAlign w:val="center"/></w:tcPr>${texts.map((text) => paragraph(text, "cell", random)).join("")}</w:tc>`
  );
}

/** @param table of the model */
export function table(table, random) {
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((left, right) => left.column - right.column);
    const id = hex(random);
    return (
      `<w:tr w:rsidR="${id}" w:rsidRPr="${id}" w14:paraId="${id}" w14:textId="77777777"><w:trPr><w:cantSplit/><w:trHeight w:val="340"/><w:jc w:val="center"/></w:trPr>` +
      `${cells.map((cell) => cellXml(cell, row, random)).join("")}</w:tr>`
    );
  });
  const grid = '<w:gridCol w:w="700"/>'.repeat(table.columnCount);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}
