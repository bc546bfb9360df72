import type { Paragraph, ReportDocument, Table } from "@nianbao/core";
import { openDocx } from "../open.js";
import { buildDocx, cell, namespaces, para, table, type DocxSource } from "../testing/builder.js";

const read = (source: DocxSource): ReportDocument => openDocx(buildDocx(source)).document;
const readBody = (body: string): ReportDocument => read({ body });
const texts = (document: ReportDocument): string[] =>
  document.blocks.map((block) => (block.kind === "paragraph" ? block.text : "[table]"));
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const t = (text: string): string => run(`<w:t>${text}</w:t>`);
const p = (inner: string): string => `<w:p>${inner}</w:p>`;

/** One line per cell: row,column+rowSpan x columnSpan text. */
const grid = (block: unknown): string[] =>
  (block as Table).cells.map(
    (each) =>
      `${each.row},${each.column}+${each.rowSpan}x${each.columnSpan} ${each.paragraphs.map(({ text }) => text).join("|")}`,
  );

describe("text of a paragraph", () => {
  const cases: [name: string, inner: string, text: string][] = [
    ["joins runs", t("政府") + t("信息"), "政府信息"],
    ["tabs and breaks", run("<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/>"), "甲\t乙\n丙\n"],
    ["a hyphen that does not break", run("<w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t>"), "a\u2011b"],
    ["references and entities", t("&#20013;&#x56FD; A&amp;B &lt;1&gt; &#x20BB7;"), "中国 A&B <1> 𠮷"],
    ["CDATA, comments, instructions inside w:t", t("a<!-- x > y -->b<![CDATA[<&c]]><?pi d?>e"), "ab<&ce"],
    ["a > in an attribute", `<w:bookmarkStart w:id="0" w:name="a>b"/>${t("甲")}`, "甲"],
    [
      "space at the edges only when told to keep it",
      t(" 甲 ") + run('<w:t xml:space="preserve"> </w:t>') + t("乙"),
      "甲 乙",
    ],
    [
      "insertions in, deletions out",
      `<w:ins w:author="甲">${t("新")}</w:ins><w:del w:author="甲">${run("<w:delText>旧</w:delText>")}</w:del>`,
      "新",
    ],
    [
      "moves once",
      `<w:moveFrom w:author="甲">${t("段")}</w:moveFrom>${t("一")}<w:moveTo w:author="甲">${t("段")}</w:moveTo>`,
      "一段",
    ],
    [
      "old properties are not the properties",
      `<w:pPr><w:pPrChange w:author="x"><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange></w:pPr>${t("甲")}`,
      "甲",
    ],
    [
      "field code out, result in",
      run('<w:fldChar w:fldCharType="begin"/>') +
        run("<w:instrText> PAGE </w:instrText>") +
        run('<w:fldChar w:fldCharType="separate"/>') +
        t("12") +
        run('<w:fldChar w:fldCharType="end"/>') +
        t("页"),
      "12页",
    ],
    [
      "a result inside a code",
      run('<w:fldChar w:fldCharType="begin"/>') +
        run('<w:fldChar w:fldCharType="begin"/>') +
        run('<w:fldChar w:fldCharType="separate"/>') +
        t("隐") +
        run('<w:fldChar w:fldCharType="end"/>') +
        run('<w:fldChar w:fldCharType="separate"/>') +
        t("显") +
        run('<w:fldChar w:fldCharType="end"/>'),
      "显",
    ],
    ["a field that never ends loses nothing", t("前") + run('<w:fldChar w:fldCharType="begin"/>') + t("后"), "前后"],
    [
      "hyperlinks, controls and tags are transparent",
      `<w:hyperlink r:id="x">${t("一")}</w:hyperlink><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${t("二")}</w:sdtContent></w:sdt><w:smartTag>${t("三")}</w:smartTag>`,
      "一二三",
    ],
    ["phonetic guides", run(`<w:ruby><w:rt>${t("yī")}</w:rt><w:rubyBase>${t("一")}</w:rubyBase></w:ruby>`), "一"],
    [
      "symbols",
      run(
        '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F032"/><w:sym w:font="Webdings" w:char="F061"/>',
      ),
      "☑2\uf061",
    ],
    ["line ends inside w:t are spaces", t("a\r\nb"), "a b"],
    ["control characters some programs write are dropped", t("甲\u0001乙\u001f"), "甲乙"],
    ["text outside w:t is nothing", "\n  x " + t("甲") + "\n", "甲"],
  ];
  it.each(cases)("%s", (_, inner, text) => {
    expect(texts(readBody(p(inner)))).toEqual([text]);
  });

  it("takes a text box once, as a story, without shifting the body", () => {
    const box = (text: string): string => `<w:txbxContent>${para(text)}${para("框二")}</w:txbxContent>`;
    const document = readBody(
      para("一") +
        p(
          t("二") +
            run(
              `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("框")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
            ) +
            t("尾"),
        ) +
        para("三"),
    );
    expect(texts(document)).toEqual(["一", "二尾", "三"]);
    expect(document.stories).toHaveLength(1);
    expect(document.stories[0]).toMatchObject({ kind: "textbox", anchor: { block: 1, start: 1, end: 1 } });
    expect(document.stories[0]!.blocks.map((block) => (block as Paragraph).text)).toEqual(["框", "框二"]);
  });

  it("takes the fallback when there is no choice", () => {
    const alternate = `<mc:AlternateContent><mc:Fallback>${t("甲")}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(readBody(p(alternate)))).toEqual(["甲"]);
  });
});

describe("namespaces and encodings", () => {
  const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const documents: [name: string, document: string | Uint8Array][] = [
    [
      "another prefix",
      `<ns0:document xmlns:ns0="${transitional}"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    ],
    ["no prefix", `<document xmlns="${transitional}"><body><p><r><t>甲</t></r></p></body></document>`],
    [
      "the strict namespace",
      `<w:document xmlns:w="${strict}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      "two prefixes for one namespace",
      `<a:document xmlns:a="${transitional}" xmlns:b="${transitional}"><b:body><a:p><b:r><a:rPr><b:b/></a:rPr><b:t>甲</b:t></b:r></a:p></b:body></a:document>`,
    ],
    [
      "w meaning something else inside",
      `<w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>甲</w:t></w:r><w:p xmlns:w="urn:x"><w:r><w:t>乙</w:t></w:r></w:p></w:p></w:body></w:document>`,
    ],
    [
      "UTF-16",
      utf16(
        `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ],
    [
      "GB18030",
      gb18030([
        `<?xml version="1.0" encoding="GB18030"?><w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>`,
        [0xbc, 0xd7],
        "</w:t></w:r></w:p></w:body></w:document>",
      ]),
    ],
    [
      "UTF-8 with a mark",
      new TextEncoder().encode(
        `\ufeff<w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ],
  ];
  it.each(documents)("%s", (_, document) => {
    expect(texts(read({ document }))).toEqual(["甲"]);
  });

  it("finds the main part by relationship, not by name", () => {
    expect(texts(read({ body: para("甲"), mainPart: "word/document2.xml" }))).toEqual(["甲"]);
    expect(
      texts(read({ body: para("甲"), mainPart: "x/y/main.xml", files: { "word/document.xml": "<no/>" } })),
    ).toEqual(["甲"]);
  });
});

describe("tables", () => {
  it("resolves spans and merges, the continuation spelled out or not", () => {
    const document = readBody(
      table(
        [
          [
            cell("甲", '<w:vMerge w:val="restart"/>'),
            cell("乙丙", '<w:gridSpan w:val="2"/>'),
            cell("丁", '<w:vMerge w:val="restart"/>'),
          ],
          [cell("", "<w:vMerge/>"), cell("1"), cell("2"), cell("", '<w:vMerge w:val="continue"/>')],
        ],
        4,
      ),
    );
    expect(grid(document.blocks[0])).toEqual(["0,0+2x1 甲", "0,1+1x2 乙丙", "0,3+2x1 丁", "1,1+1x1 1", "1,2+1x1 2"]);
    expect(document.blocks[0]).toMatchObject({ rowCount: 2, columnCount: 4, layout: "grid" });
  });

  it("does not read the spans of before a change", () => {
    const old = '<w:tcPrChange w:author="x"><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr></w:tcPrChange>';
    const document = readBody(table([[cell("甲", `<w:gridSpan w:val="2"/>${old}`), cell("乙", old)]]));
    expect(grid(document.blocks[0])).toEqual(["0,0+1x2 甲", "0,2+1x1 乙"]);
  });

  it("leaves columns before a row, and rows that are tracked deletions out", () => {
    const document = readBody(
      `<w:tbl><w:tr>${cell("a")}${cell("b")}</w:tr><w:tr><w:trPr><w:del w:author="x"/></w:trPr>${cell("gone")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("c")}</w:tr></w:tbl>${para("")}`,
    );
    expect(grid(document.blocks[0])).toEqual(["0,0+1x1 a", "0,1+1x1 b", "1,1+1x1 c"]);
    expect(document.revisions).toMatchObject([{ kind: "deletion", author: "x" }]);
  });

  it("keeps the text of a continuation that continues nothing", () => {
    const document = readBody(
      table([
        [cell("a"), cell("b")],
        [cell("c", "<w:vMerge/>"), cell("d")],
      ]),
    );
    expect(grid(document.blocks[0])).toEqual(["0,0+1x1 a", "0,1+1x1 b", "1,0+1x1 c", "1,1+1x1 d"]);
  });

  it("joins old-style horizontal merges", () => {
    const document = readBody(table([[cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("b")]]));
    expect(grid(document.blocks[0])).toEqual(["0,0+1x2 a", "0,2+1x1 b"]);
  });

  it("clamps a span of 200 million", () => {
    const document = readBody(
      table([[cell("a", '<w:gridSpan w:val="200000000"/>'), cell("b", '<w:gridSpan w:val="-3"/>')]]),
    );
    expect(grid(document.blocks[0])).toEqual(["0,0+1x63 a", "0,63+1x1 b"]);
  });

  it("keeps nested tables inside their cell, and cells without a paragraph readable", () => {
    const document = readBody(
      `<w:tbl><w:tr><w:tc>${table([[cell("内")]])}${para("外")}</w:tc><w:tc/></w:tr></w:tbl>${para("后")}`,
    );
    expect(texts(document)).toEqual(["[table]", "后"]);
    const first = document.blocks[0] as Table;
    expect(grid(first)).toEqual(["0,0+1x1 外", "0,1+1x1 "]);
    expect(grid(first.cells[0]!.nested![0])).toEqual(["0,0+1x1 内"]);
  });

  it("sees through controls at every level and takes the tag of the one round the table", () => {
    const control = (tag: string, inner: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const document = readBody(
      control(
        "nianbao:t3",
        `<w:tbl>${control("row", `<w:tr>${control("cell", cell("a"))}<w:tc>${control("block", p(control("inline", t("b"))))}</w:tc></w:tr>`)}</w:tbl>`,
      ) + para("后"),
    );
    expect(grid(document.blocks[0])).toEqual(["0,0+1x1 a", "0,1+1x1 b"]);
    expect(document.blocks[0]).toMatchObject({ tag: "nianbao:t3" });
    expect(document.controls).toEqual([
      { tag: "inline", place: { block: 0, cell: { row: 0, column: 1, paragraph: 0 }, start: 0, end: 1 } },
      { tag: "block", place: { block: 0, cell: { row: 0, column: 1, paragraph: 0 }, start: 0, end: 1 } },
    ]);
  });
});

describe("looks, styles and lists", () => {
  const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:latentStyles><w:lsdException w:name="x"/></w:latentStyles>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="环"/><w:basedOn w:val="loop2"/></w:style>
    <w:style w:type="paragraph" w:styleId="loop2"><w:name w:val="环二"/><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="table" w:styleId="t"><w:name w:val="Grid"/><w:tblStylePr w:type="x"><w:pPr><w:jc w:val="right"/></w:pPr></w:tblStylePr></w:style>
    <w:style w:type="character" w:styleId="c"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
  const styled = (body: string, parts: DocxSource["parts"] = {}): ReportDocument =>
    read({ body, parts: { "styles.xml": ["styles", styles], ...parts } });

  it("gives styles by name and resolves looks through them", () => {
    const document = styled(
      `<w:p><w:pPr><w:pStyle w:val="1"/><w:jc w:val="center"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${t("一、总体")}${run('<w:rPr><w:b w:val="0"/><w:highlight w:val="yellow"/><w:vanish/></w:rPr><w:t>情况</w:t>')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="loop"/></w:pPr></w:p>${p(run('<w:rPr><w:rStyle w:val="c"/></w:rPr><w:t>甲</w:t>') + run("<w:rPr><w:b/></w:rPr><w:t>乙</w:t>"))}`,
    );
    expect(document.blocks[0]).toEqual({
      kind: "paragraph",
      text: "一、总体情况",
      style: "heading 1",
      outlineLevel: 0,
      runs: [
        { start: 0, end: 4, format: { bold: true, eastAsianFont: "宋体", size: 16 } },
        { start: 4, end: 6, format: { hidden: true, highlight: "yellow", eastAsianFont: "宋体", size: 16 } },
      ],
      format: {
        alignment: "center",
        firstLineCharacters: 2,
        firstLineIndent: 32,
        lineSpacing: { rule: "exact", value: 28 },
      },
    });
    expect(document.blocks[1]).toMatchObject({ style: "环" });
    expect(document.blocks[2]).toMatchObject({
      style: "Normal",
      runs: [{ start: 0, end: 2, format: { bold: true, eastAsianFont: "宋体", size: 10.5 } }],
    });
  });

  it("reads lengths with their units", () => {
    const document = styled(
      `<w:p><w:pPr><w:ind w:firstLine="32pt"/><w:spacing w:line="28pt" w:lineRule="exact"/></w:pPr>${run('<w:rPr><w:sz w:val="16pt"/></w:rPr><w:t>甲</w:t>')}</w:p>` +
        '<w:sectPr><w:pgSz w:w="210mm" w:h="29.7cm"/><w:pgMar w:top="1in" w:right="6pc" w:bottom="35mm" w:left="nonsense"/></w:sectPr>',
    );
    expect(document.blocks[0]).toMatchObject({
      format: { firstLineIndent: 32, lineSpacing: { rule: "exact", value: 28 } },
      runs: [{ format: { size: 16 } }],
    });
    expect(document.sections).toMatchObject([
      { width: 210, height: 297, top: 25.4, right: 25.4, bottom: 35, left: 25.4 },
    ]);
  });

  it("resolves theme fonts, Chinese where the theme leaves it to the script", () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:theme>`;
    const document = styled(
      p(run('<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr><w:t>甲</w:t>')),
      { "theme1.xml": ["theme", theme] },
    );
    expect((document.blocks[0] as Paragraph).runs[0]!.format).toMatchObject({
      eastAsianFont: "等线",
      latinFont: "Calibri",
    });
  });

  it("counts automatic numbers as Word shows them", () => {
    const numbering = `<w:numbering ${namespaces}>
      <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num></w:numbering>`;
    const item = (id: string, level: number): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${t("项")}</w:p>`;
    const document = styled(
      [
        item("1", 0),
        item("1", 1),
        item("1", 1),
        item("1", 0),
        item("1", 1),
        item("0", 0),
        item("2", 0),
        item("1", 0),
      ].join(""),
      { "numbering.xml": ["numbering", numbering] },
    );
    expect(document.blocks.map((block) => (block as Paragraph).listLabel)).toEqual([
      "一、",
      "1.1",
      "1.2",
      "二、",
      "2.1",
      undefined,
      "十、",
      "十一、",
    ]);
  });
});

describe("feet of pages, headings of tables, indents from the right", () => {
  const foot = (inner: string): string => `<w:ftr ${namespaces}>${inner}</w:ftr>`;
  const field = run('<w:fldChar w:fldCharType="begin"/><w:instrText> PAGE \\* MERGEFORMAT </w:instrText>');
  const settings = (inner: string) => ["settings", `<w:settings ${namespaces}>${inner}</w:settings>`] as const;
  const section = (...feet: readonly (readonly [type: string, id: string])[]): string =>
    `<w:sectPr>${feet.map(([type, id]) => `<w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="${type}" r:id="${id}"/>`).join("")}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const withFeet = (twoSided: string, ...sections: readonly string[]) =>
    read({
      body: sections
        .map((each, index) => (index === sections.length - 1 ? each : p(`<w:pPr>${each}</w:pPr>`)))
        .join(""),
      parts: {
        "settings.xml": settings(twoSided),
        "footer1.xml": ["footer", foot(p(field + run(t("1"))))],
        "footer2.xml": ["footer", foot(para("内部资料"))],
      },
    });
  /** Stories at the feet of each section. */
  const feetOf = (document: ReturnType<typeof withFeet>) => document.sections.map(({ footers }) => footers);

  it("knows the feet of odd and even pages, taken over from the section before, and which of them counts pages", () => {
    const [one, two] = ["rId2", "rId3"];
    const both = section(["default", one], ["even", two]);
    expect(feetOf(withFeet("<w:evenAndOddHeaders/>", both, section()))).toEqual([
      { odd: 0, even: 1 },
      { odd: 0, even: 1 },
    ]);
    expect(feetOf(withFeet('<w:evenAndOddHeaders w:val="false"/>', both))).toEqual([{ odd: 0, even: 0 }]);
    expect(feetOf(withFeet("", section()))).toEqual([undefined]);
    expect(withFeet("", both).stories.map(({ numbersPages }) => numbersPages)).toEqual([true, undefined]);
  });

  it("counts heading rows from the first row on, without a gap", () => {
    const row = (more: string): string => `<w:tr><w:trPr>${more}</w:trPr><w:tc>${para("格")}</w:tc></w:tr>`;
    const rows = (...each: readonly string[]) =>
      read({ body: `<w:tbl>${each.map(row).join("")}</w:tbl>` }).blocks.flatMap((block) =>
        block.kind === "table" ? [block.headerRows] : [],
      );
    expect(rows("<w:tblHeader/>", "<w:tblHeader/>", "")).toEqual([2]);
    expect(rows("", "<w:tblHeader/>")).toEqual([0]);
    expect(rows("<w:tblHeader/>", "", "<w:tblHeader/>")).toEqual([1]);
    expect(rows('<w:tblHeader w:val="0"/>')).toEqual([0]);
  });

  it("reads the indent from the right in points and characters", () => {
    const indent = (attributes: string) =>
      (read({ body: p(`<w:pPr><w:ind ${attributes}/></w:pPr>${t("日期")}`) }).blocks[0] as Paragraph).format;
    expect(indent('w:right="640" w:rightChars="400"')).toMatchObject({ rightIndent: 32, rightCharacters: 4 });
    expect(indent('w:end="320"')).toMatchObject({ rightIndent: 16 });
  });
});

describe("beside the body", () => {
  it("reads headers, footers and notes as stories, comments and revisions with their places", () => {
    const root = (name: string, inner: string): string => `<w:${name} ${namespaces}>${inner}</w:${name}>`;
    const document = read({
      body:
        p(
          t("甲") +
            '<w:commentRangeStart w:id="0"/>' +
            t("乙丙") +
            '<w:commentRangeEnd w:id="0"/>' +
            run('<w:commentReference w:id="0"/>') +
            run('<w:footnoteReference w:id="2"/>'),
        ) +
        p(
          `<w:commentRangeStart w:id="1"/>${t("丁")}<w:ins w:author="张三">${t("戊")}</w:ins><w:del w:author="李四">${run("<w:delText>己</w:delText>")}</w:del>`,
        ) +
        p(
          `<w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr>${t("庚")}<w:commentRangeEnd w:id="1"/>`,
        ) +
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/><w:docGrid w:linePitch="579"/></w:sectPr>',
      parts: {
        "header1.xml": ["header", root("hdr", para("页眉"))],
        "footer1.xml": ["footer", root("ftr", para("— 1 —"))],
        "footnotes.xml": [
          "footnotes",
          root(
            "footnotes",
            `<w:footnote w:type="separator" w:id="0">${para("")}</w:footnote><w:footnote w:id="2">${para("脚注")}</w:footnote>`,
          ),
        ],
        "comments.xml": [
          "comments",
          root(
            "comments",
            `<w:comment w:id="0" w:author="王五">${para("请核")}${para("数字")}</w:comment><w:comment w:id="1" w:author="王五">${para("跨段")}</w:comment>`,
          ),
        ],
      },
    });
    expect(texts(document)).toEqual(["甲乙丙", "丁戊", "庚"]);
    expect(
      document.stories.map(({ kind, blocks, anchor }) => [kind, (blocks[0] as Paragraph).text, anchor?.start]),
    ).toEqual([
      ["header", "页眉", undefined],
      ["footer", "— 1 —", undefined],
      ["footnote", "脚注", 3],
    ]);
    expect(document.comments).toEqual([
      { author: "王五", text: "请核\n数字", place: { block: 0, start: 1, end: 3 } },
      { author: "王五", text: "跨段", place: { block: 1, start: 0, end: 2 } },
    ]);
    expect(document.revisions).toEqual([
      { kind: "insertion", author: "张三", text: "戊", place: { block: 1, start: 1, end: 2 } },
      { kind: "deletion", author: "李四", text: "己", place: { block: 1, start: 2, end: 2 } },
    ]);
    expect(document.sections).toEqual([
      expect.objectContaining({ width: 297, landscape: true }),
      {
        width: 210.01,
        height: 297,
        top: 37.01,
        right: 26,
        bottom: 35,
        left: 27.99,
        landscape: false,
        grid: { linePitch: 579 },
      },
    ]);
  });

  it("says what it did not read", () => {
    const document = readBody(
      p(
        run(
          '<w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:embed="x"/></w:drawing>',
        ),
      ) + '<w:altChunk r:id="y"/>',
    );
    expect(document.notes).toEqual([
      "文件里有 1 处图片，图片里的文字没有读取。",
      "文件里嵌有另一份文件，其中的内容没有读取。",
    ]);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

function gb18030(parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (c) => c.charCodeAt(0)) : [...part])),
  );
}
