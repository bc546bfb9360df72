import type { Edit, Paragraph, Refusal, ReportDocument, Table } from "@nianbao/core";
import { cellText, notice2021, tableCell } from "@nianbao/core";
import { lintDocx } from "../lint/index.js";
import { openDocx } from "../open.js";
import { renderReport } from "../render/index.js";
import { buildDocx, cell, namespaces, para, table } from "../testing/builder.js";
import type { DocxFile } from "../types.js";

const open = (body: string): DocxFile => openDocx(buildDocx({ body }));
const body = (file: DocxFile): string => /<w:body>(.*)<\/w:body>/s.exec(file.part("word/document.xml")!)![1]!;
const texts = ({ blocks }: ReportDocument): string[] =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "[table]"));

/** Applies edits to a body; the new body, or the refusals. */
function edited(source: string, ...edits: Edit[]): string | Refusal["code"][] {
  const { file, refused } = open(source).apply(edits);
  return refused.length > 0 ? refused.map(({ code }) => code) : body(file);
}

const replace = (block: number, start: number, end: number, expect: string, text: string): Edit => ({
  kind: "replaceText",
  place: { block, start, end },
  expect,
  text,
});
const set = (row: number, column: number, expect: string, text: string, block = 0): Edit => ({
  kind: "setCell",
  block,
  row,
  column,
  expect,
  text,
});
const r = (text: string, look = ""): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe("replaceText", () => {
  it("touches only the text it replaces", () => {
    expect(
      edited(
        `<w:p>${r("全年公开信息", "<w:b/>")}<w:bookmarkStart w:id="1" w:name="a"/></w:p>`,
        replace(0, 2, 4, "公开", "发布"),
      ),
    ).toBe(`<w:p>${r("全年发布信息", "<w:b/>")}<w:bookmarkStart w:id="1" w:name="a"/></w:p>`);
  });

  it("puts text spread over runs where its first character was, and drops runs left empty", () => {
    const proof = '<w:proofErr w:type="spellStart"/>';
    expect(
      edited(
        `<w:p>${r("甲12", "<w:b/>")}${proof}${r("34")}${r("56乙", "<w:i/>")}</w:p>`,
        replace(0, 1, 7, "123456", "78"),
      ),
    ).toBe(`<w:p>${r("甲78", "<w:b/>")}${proof}${r("乙", "<w:i/>")}</w:p>`);
  });

  it("inserts with the look of the character before", () => {
    expect(edited(`<w:p>${r("甲", "<w:b/>")}${r("乙")}</w:p>`, replace(0, 1, 1, "", "丙"))).toBe(
      `<w:p>${r("甲丙", "<w:b/>")}${r("乙")}</w:p>`,
    );
    expect(edited(`<w:p>${r("甲", "<w:b/>")}</w:p>`, replace(0, 0, 0, "", "丙"))).toBe(
      `<w:p>${r("丙甲", "<w:b/>")}</w:p>`,
    );
  });

  it("makes several edits of one paragraph, given in any order, against one state", () => {
    const edits = [replace(0, 4, 5, "5", "five"), replace(0, 0, 1, "1", ""), replace(0, 2, 2, "", "+")];
    expect(texts(open(`<w:p>${r("12")}${r("345")}</w:p>`).apply(edits).file.document)).toEqual(["2+34five"]);
  });

  it("escapes, keeps edge spaces, and writes tabs and breaks as Word does", () => {
    expect(edited(`<w:p>${r("甲")}</w:p>`, replace(0, 0, 1, "甲", ' A&<B>"\t乙\n'))).toBe(
      '<w:p><w:r><w:t xml:space="preserve"> A&amp;&lt;B&gt;&quot;</w:t><w:tab/><w:t>乙</w:t><w:br/></w:r></w:p>',
    );
  });

  it("drops what XML cannot hold", () => {
    expect(edited(`<w:p>${r("甲")}</w:p>`, replace(0, 0, 1, "甲", "a\u0001b\ud800c\uffff𠮷\r\nd"))).toBe(
      "<w:p><w:r><w:t>abc𠮷</w:t><w:br/><w:t>d</w:t></w:r></w:p>",
    );
  });

  it("fills an empty paragraph in the look of its mark, or of its empty run", () => {
    const mark = '<w:pPr><w:rPr><w:ins w:author="x"/><w:sz w:val="32"/></w:rPr></w:pPr>';
    expect(edited(`<w:p>${mark}</w:p>`, replace(0, 0, 0, "", "甲"))).toBe(
      `<w:p>${mark}<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>甲</w:t></w:r></w:p>`,
    );
    expect(edited('<w:p w:rsidR="1"/>', replace(0, 0, 0, "", "甲"))).toBe(
      '<w:p w:rsidR="1"><w:r><w:t>甲</w:t></w:r></w:p>',
    );
    expect(edited("<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>", replace(0, 0, 0, "", "甲"))).toBe(
      `<w:p>${r("甲", "<w:b/>")}</w:p>`,
    );
    expect(edited("<w:p><w:r><w:t/></w:r></w:p>", replace(0, 0, 0, "", "甲"))).toBe(`<w:p>${r("甲")}</w:p>`);
  });

  it("keeps a run to hold the look when all text goes", () => {
    expect(edited(`<w:p>${r("甲", "<w:b/>")}</w:p>`, replace(0, 0, 1, "甲", ""))).toBe(
      "<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>",
    );
  });

  it("leaves deleted text where it is", () => {
    const deletion = '<w:del w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    expect(edited(`<w:p>${r("甲")}${deletion}${r("乙")}</w:p>`, replace(0, 0, 2, "甲乙", "丙"))).toBe(
      `<w:p>${r("丙")}${deletion}</w:p>`,
    );
  });

  it("takes the prompt flag off a control that is filled", () => {
    const control = (flag: string, text: string): string =>
      `<w:p><w:sdt><w:sdtPr>${flag}<w:text/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt></w:p>`;
    expect(edited(control("<w:showingPlcHdr/>", "单击"), replace(0, 0, 2, "单击", "示例区"))).toBe(
      control("", "示例区"),
    );
  });

  it("refuses what changed, what is not there, and what must not be changed", () => {
    const field = (inner: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const locked = (lock: string): string =>
      `<w:sdt><w:sdtPr><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${para("甲乙")}</w:sdtContent></w:sdt>`;
    expect(edited(para("甲乙"), replace(0, 0, 1, "乙", "丙"))).toEqual(["changed"]);
    expect(edited(para("甲乙"), replace(0, 1, 3, "乙", "丙"))).toEqual(["missing"]);
    expect(edited(para("甲乙"), replace(1, 0, 0, "", "丙"))).toEqual(["missing"]);
    expect(edited(`<w:p>${r("第")}${field(r("12"))}${r("页")}</w:p>`, replace(0, 1, 3, "12", "13"))).toEqual([
      "protected",
    ]);
    expect(edited(`<w:p>${r("第")}${field(r("12"))}${r("页")}</w:p>`, replace(0, 0, 4, "第12页", ""))).toEqual([
      "protected",
    ]);
    expect(edited(locked("sdtContentLocked"), replace(0, 0, 1, "甲", "丙"))).toEqual(["protected"]);
    expect(edited(locked("sdtLocked"), replace(0, 0, 1, "甲", "丙"))).toBe(locked("sdtLocked").replace("甲", "丙"));
    expect(edited(para("甲乙丙"), replace(0, 0, 2, "甲乙", "1"), replace(0, 1, 3, "乙丙", "2"))).toEqual(["changed"]);
  });

  it("edits text boxes, headers and notes in their own parts", () => {
    const box = `<w:r><w:drawing><w:txbxContent>${para("框")}</w:txbxContent></w:drawing></w:r>`;
    const file = openDocx(
      buildDocx({
        body: `<w:p>${r("甲")}${box}</w:p>`,
        parts: { "header1.xml": ["header", `<w:hdr ${namespaces}>${para("页眉")}</w:hdr>`] },
      }),
    );
    const { file: after, refused } = file.apply([
      { kind: "replaceText", place: { story: 0, block: 0, start: 0, end: 1 }, expect: "框", text: "箱" },
      { kind: "replaceText", place: { story: 1, block: 0, start: 0, end: 1 }, expect: "页", text: "书" },
    ]);
    expect(refused).toEqual([]);
    expect(after.document.stories.map(({ blocks }) => (blocks[0] as Paragraph).text)).toEqual(["箱", "书眉"]);
    expect(after.part("word/document.xml")).toContain("箱");
    expect(after.part("word/header1.xml")).toContain("书眉");
  });

  it.each([
    [
      "another prefix",
      (xml: string): string =>
        xml
          .replaceAll("<w:", "<x:")
          .replaceAll("</w:", "</x:")
          .replaceAll("xmlns:w", "xmlns:x")
          .replaceAll(" w:", " x:"),
    ],
    [
      "the default namespace",
      (xml: string): string => xml.replaceAll("<w:", "<").replaceAll("</w:", "</").replaceAll("xmlns:w=", "xmlns="),
    ],
    [
      "the strict namespace",
      (xml: string): string =>
        xml.replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
    ],
  ])("works in %s", (_, turn) => {
    const plain = `<w:document ${namespaces}><w:body>${para("甲乙")}<w:p/></w:body></w:document>`;
    const { file } = openDocx(buildDocx({ document: turn(plain) })).apply([
      replace(0, 0, 1, "甲", "一"),
      replace(1, 0, 0, "", "丙\n丁"),
      { kind: "insertParagraphs", after: 1, like: 0, texts: ["戊"] },
      { kind: "insertTable", table: "t4", after: 1 },
    ]);
    expect(texts(file.document)).toEqual(["一乙", "丙\n丁", "戊", "[table]", ""]);
    expect(file.document.blocks[3]).toMatchObject({ rowCount: 4, columnCount: 15, tag: "nianbao:t4" });
  });
});

describe("setCell", () => {
  const row = (...cells: string[]): string => table([cells]);

  it("keeps the properties and look of the cell", () => {
    const numbered = (text: string): string =>
      `<w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r(text, '<w:sz w:val="18"/>')}</w:p></w:tc>`;
    expect(edited(row(numbered("12")) + para(""), set(0, 0, "12", "34"))).toBe(row(numbered("34")) + para(""));
  });

  it("makes one paragraph of several, in the look of the one with text", () => {
    const source = row(`<w:tc><w:tcPr/><w:p/><w:p>${r("结", "<w:b/>")}</w:p>${para("果")}</w:tc>`) + para("");
    expect(edited(source, set(0, 0, "\n结\n果", "结果"))).toBe(
      row(`<w:tc><w:tcPr/><w:p>${r("结果", "<w:b/>")}</w:p></w:tc>`) + para(""),
    );
  });

  it("fills a cell that says nothing in the look of the nearest cell of its row", () => {
    const empty = '<w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p></w:tc>';
    const filled = `<w:tc><w:tcPr/><w:p>${r("1", '<w:sz w:val="18"/><w:rPrChange w:author="x"><w:rPr/></w:rPrChange>')}</w:p></w:tc>`;
    expect(edited(row(filled, empty) + para(""), set(0, 1, "", "7"))).toBe(
      row(filled, empty.replace("</w:p>", `${r("7", '<w:sz w:val="18"/>')}</w:p>`)) + para(""),
    );
  });

  it("refuses the wrong text, a place inside a merge, nested tables, and the same cell twice", () => {
    const merged =
      table([
        [cell("甲", '<w:vMerge w:val="restart"/>'), cell("1")],
        [cell("", "<w:vMerge/>"), cell("2")],
      ]) + para("");
    expect(edited(merged, set(1, 1, "3", "4"))).toEqual(["changed"]);
    expect(edited(merged, set(1, 0, "", "4"))).toEqual(["missing"]);
    expect(edited(merged, set(0, 0, "", "4", 1))).toEqual(["missing"]);
    expect(edited(merged, set(1, 1, "2", "4"), set(1, 1, "2", "5"))).toEqual(["changed"]);
    const nested = `<w:tbl><w:tr><w:tc>${table([[cell("内")]])}${para("外")}</w:tc></w:tr></w:tbl>${para("")}`;
    expect(edited(nested, set(0, 0, "外", "4"))).toEqual(["protected"]);
  });

  it("keeps the half of a comment whose other half is elsewhere", () => {
    const start = '<w:commentRangeStart w:id="3"/>';
    const source =
      row(`<w:tc><w:tcPr/>${para("甲")}<w:p>${start}${r("乙")}</w:p></w:tc>`) +
      '<w:p><w:commentRangeEnd w:id="3"/></w:p>';
    expect(edited(source, set(0, 0, "甲\n乙", "丙"))).toContain(`</w:p>${start}</w:tc>`);
  });
});

describe("blocks", () => {
  it("inserts paragraphs like one that is there, without its section and changes", () => {
    const like = `<w:p><w:pPr><w:pStyle w:val="a"/><w:rPr><w:b/><w:ins w:author="x"/></w:rPr><w:sectPr/><w:pPrChange w:author="x"><w:pPr/></w:pPrChange></w:pPr>${r("一", "<w:b/>")}</w:p>`;
    expect(edited(like + para("尾"), { kind: "insertParagraphs", after: 0, like: 0, texts: ["二", ""] })).toBe(
      `${like}<w:p><w:pPr><w:pStyle w:val="a"/><w:rPr><w:b/></w:rPr></w:pPr>${r("二", "<w:b/>")}</w:p><w:p><w:pPr><w:pStyle w:val="a"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>${para("尾")}`,
    );
  });

  it("removes a block with the control round it", () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${table([[cell("1")]])}</w:sdtContent></w:sdt>`;
    expect(edited(para("一") + control + para("二"), { kind: "removeBlock", block: 1, expect: "" })).toBe(
      para("一") + para("二"),
    );
  });

  it("keeps a paragraph that holds two tables apart, the last one, and one with a section break", () => {
    const tables = table([[cell("1")]]) + para("间") + table([[cell("2")]]);
    expect(edited(tables + para("尾"), { kind: "removeBlock", block: 1, expect: "间" })).toEqual(["protected"]);
    expect(edited(tables + para("尾"), { kind: "removeBlock", block: 3, expect: "尾" })).toEqual(["protected"]);
    expect(
      edited(
        tables + para("尾"),
        { kind: "removeBlock", block: 2, expect: "" },
        { kind: "removeBlock", block: 1, expect: "间" },
      ),
    ).toBe(table([[cell("1")]]) + para("尾"));
    const section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    expect(edited(section + para("尾"), { kind: "removeBlock", block: 0, expect: "" })).toEqual(["protected"]);
  });

  it("refuses an edit inside a block that another edit removes", () => {
    expect(
      edited(para("一") + para("二"), { kind: "removeBlock", block: 0, expect: "一" }, replace(0, 0, 1, "一", "三")),
    ).toEqual(["changed"]);
    expect(
      edited(para("一") + para("二"), replace(0, 0, 1, "一", "三"), { kind: "removeBlock", block: 0, expect: "一" }),
    ).toEqual(["changed"]);
  });

  it("inserts standard tables after the control of the one before, with ids of their own and the styles they need", () => {
    const file = openDocx(buildDocx({ body: `${para("正文")}<w:sectPr/>` }));
    const { file: after, refused } = file.apply([
      { kind: "insertTable", table: "t2", after: 0 },
      { kind: "insertTable", table: "t2", after: 0 },
      { kind: "insertTable", table: "t3", after: -1 },
    ]);
    expect(refused).toEqual([]);
    expect(after.document.blocks.map((block) => (block.kind === "table" ? block.tag : block.text))).toEqual([
      "nianbao:t3",
      "",
      "正文",
      "nianbao:t2",
      "",
      "nianbao:t2",
      "",
    ]);
    expect(lintDocx(after.toBytes())).toEqual([]);
    const again = after.apply([{ kind: "insertTable", table: "t4", after: 3 }]).file;
    expect(again.document.blocks.slice(3, 6).map((block) => block.kind)).toEqual(["table", "paragraph", "table"]);
    expect(again.part("word/styles.xml")!.match(/<w:style /g)).toHaveLength(2);
    expect(lintDocx(again.toBytes())).toEqual([]);
  });

  it("touches none of the document's own styles", () => {
    const styles = `<x:styles xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:style x:type="paragraph" x:styleId="a"><x:name x:val="Normal"/></x:style></x:styles>`;
    const file = openDocx(buildDocx({ body: para("甲"), parts: { "styles.xml": ["styles", styles] } }));
    const after = file.apply([{ kind: "insertTable", table: "t3", after: 0 }]).file;
    expect(after.part("word/styles.xml")!.startsWith(styles.slice(0, -"</x:styles>".length))).toBe(true);
    expect(lintDocx(after.toBytes())).toEqual([]);
  });
});

describe("insertSkeleton", () => {
  const fields = { agency: "示例市示例区", year: 2025 };
  const whole = openDocx(renderReport(notice2021, fields)).document;

  it("makes a report with its page of an empty document", () => {
    const section =
      '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:left="1800"/><w:cols w:space="708"/><w:docGrid w:linePitch="312"/></w:sectPr>';
    for (const source of [`<w:p/>${section}`, "<w:p/>", ""]) {
      const file = open(source).insertSkeleton(fields, -1);
      expect(texts(file.document)).toEqual(texts(whole));
      // Headers and feet are the document's own.
      const own = file.document.sections.map((page) => ({ ...page, footers: undefined }));
      expect(own).toEqual(whole.sections.map((page) => ({ ...page, footers: undefined })));
      expect(lintDocx(file.toBytes())).toEqual([]);
    }
  });

  it("leaves the page of a document with text alone", () => {
    const file = open(`${para("封面")}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>`).insertSkeleton(
      fields,
      0,
    );
    expect(texts(file.document)).toEqual(["封面", ...texts(whole)]);
    expect(file.document.sections).toMatchObject([{ width: 215.9 }]);
  });
});

describe("the file", () => {
  const parts = { "header1.xml": ["header", `<w:hdr ${namespaces}>${para("页眉")}</w:hdr>`] as const };

  it("gives back the same bytes when nothing changed, and other parts byte for byte when something did", () => {
    const bytes = buildDocx({ body: para("甲乙"), parts, files: { "media/x.bin": "\u0000\u0001x".repeat(500) } });
    const file = openDocx(bytes);
    expect(file.toBytes()).toBe(bytes);
    expect(file.apply([replace(0, 0, 1, "乙", "x")]).file.toBytes()).toBe(bytes);
    const changed = file.apply([replace(0, 0, 1, "甲", "丙")]).file;
    expect(changed.part("word/header1.xml")).toBe(file.part("word/header1.xml"));
    expect(texts(openDocx(changed.toBytes()).document)).toEqual(["丙乙"]);
    expect(texts(file.document)).toEqual(["甲乙"]);
    expect(file.toBytes()).toBe(bytes);
  });

  it("writes a part that was in another encoding as UTF-8 and says so", () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><w:document ${namespaces}><w:body>${para("ab")}</w:body></w:document>`;
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let index = 0; index < text.length; index++) bytes[2 + index * 2] = text.charCodeAt(index);
    const { file } = openDocx(buildDocx({ document: bytes })).apply([replace(0, 0, 1, "a", "甲")]);
    expect(file.part("word/document.xml")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(texts(openDocx(file.toBytes()).document)).toEqual(["甲b"]);
  });

  it("sets every figure of a rendered report and finds it there", () => {
    const file = openDocx(renderReport(notice2021, { agency: "示例市示例区", year: 2025 }));
    const edits: Edit[] = [];
    file.document.blocks.forEach((block, index) => {
      if (block.kind !== "table") return;
      block.cells.forEach((each, order) => {
        if (cellText(each) === "") edits.push(set(each.row, each.column, "", String(order), index));
      });
    });
    expect(edits.length).toBe(10 + 175 + 15);
    const { file: filled, refused } = file.apply(edits);
    expect(refused).toEqual([]);
    for (const edit of edits) {
      if (edit.kind !== "setCell") continue;
      const found = tableCell(filled.document.blocks[edit.block] as Table, edit.row, edit.column)!;
      expect(cellText(found)).toBe(edit.text);
    }
    expect(lintDocx(filled.toBytes())).toEqual([]);
  });
});
