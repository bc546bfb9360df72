import { notice2021 } from "@nianbao/core";
import { renderReport } from "../render/index.js";
import { buildDocx, cell, docxParts, namespaces, para, table, type DocxSource } from "../testing/builder.js";
import { writeZip } from "../zip/write.js";
import { lintDocx } from "./index.js";

const rules = (source: DocxSource): string[] => lintDocx(buildDocx(source)).map(({ rule }) => rule);
const end = para("");

it("finds nothing in what we render", () => {
  expect(lintDocx(renderReport(notice2021, { agency: "示例市示例区", year: 2025 }))).toEqual([]);
});

it("finds nothing in a sound table", () => {
  const merged = table(
    [
      [cell("甲", '<w:vMerge w:val="restart"/>'), cell("乙", '<w:gridSpan w:val="2"/>')],
      [cell("", "<w:vMerge/>"), cell("1"), cell("2")],
    ],
    3,
  );
  expect(rules({ body: merged + end })).toEqual([]);
});

const styles = `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/></w:style></w:styles>`;
const control = (id: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${para("")}</w:sdtContent></w:sdt>`;

const broken: [name: string, source: DocxSource, rule: string][] = [
  ["a row that is short", { body: table([[cell("1"), cell("2")], [cell("3")]]) + end }, "rowWidth"],
  ["a span past the grid", { body: table([[cell("1", '<w:gridSpan w:val="3"/>')]], 2) + end }, "rowWidth"],
  ["a merge that continues nothing", { body: table([[cell("1")], [cell("", "<w:vMerge/>")]]) + end }, "verticalMerge"],
  [
    "a merge of another width",
    {
      body:
        table(
          [[cell("1", '<w:vMerge w:val="restart"/><w:gridSpan w:val="2"/>')], [cell("", "<w:vMerge/>"), cell("2")]],
          2,
        ) + end,
    },
    "verticalMerge",
  ],
  ["a row without cells", { body: table([[cell("1")], []]) + end }, "emptyRow"],
  ["a table without a grid", { body: `<w:tbl><w:tr>${cell("1")}</w:tr></w:tbl>${end}` }, "gridColumns"],
  [
    "a cell without a paragraph",
    { body: `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl>${end}` },
    "lastParagraph",
  ],
  [
    "a cell that ends with a table",
    {
      body: `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${para("")}${table([[cell("1")]])}</w:tc></w:tr></w:tbl>${end}`,
    },
    "lastParagraph",
  ],
  ["a body that ends with a table", { body: table([[cell("1")]]) }, "lastParagraph"],
  ["no body", { document: `<w:document ${namespaces}/>` }, "body"],
  [
    "a style nobody defined",
    { body: '<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr></w:p>', parts: { "styles.xml": ["styles", styles] } },
    "style",
  ],
  ["two controls with one id", { body: control("1") + control("1") + end }, "uniqueId"],
  [
    "two bookmarks with one id",
    { body: `<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/></w:p>` },
    "uniqueId",
  ],
  ["a reference without relationship", { body: `<w:p><w:hyperlink r:id="rId9"/></w:p>` }, "relationship"],
  ["a part nobody refers to", { body: end, files: { "word/styles.xml": styles } }, "orphan"],
  ["a part that is no XML", { body: end, parts: { "styles.xml": ["styles", "<w:styles>"] } }, "xml"],
  ["a control character", { body: para("甲\u0002") }, "characters"],
];
it.each(broken)("finds %s", (_, source, rule) => {
  expect(rules(source)).toContain(rule);
});

it("finds a main part without its content type, and a relationship that leads nowhere", () => {
  const parts = docxParts({ body: end, parts: { "styles.xml": ["styles", styles] } });
  const types = new TextDecoder()
    .decode(parts.get("[Content_Types].xml"))
    .replace(/<Override PartName="\/word\/document[^>]*>/, "");
  const untyped = writeZip([...parts, ["[Content_Types].xml", new TextEncoder().encode(types)] as const].slice(1));
  expect(lintDocx(untyped).map(({ rule, part }) => `${rule} ${part}`)).toContain("contentType word/document.xml");
  parts.delete("word/styles.xml");
  expect(lintDocx(writeZip(parts)).map(({ rule }) => rule)).toContain("relationship");
});
