import type { Paragraph, Table } from "@nianbao/core";
import { readReport } from "../readReport.js";
import { decodeHtml, readHtml } from "./index.js";

const blocks = (html: string): string[] =>
  readHtml(html).blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.cells
          .map(
            (cell) =>
              `${cell.row},${cell.column}+${cell.rowSpan}x${cell.columnSpan} ${cell.paragraphs.map(({ text }) => text).join("|")}`,
          )
          .join(" / "),
  );

test.each([
  [
    "paragraphs, headings and divisions",
    "<h1>题</h1><p>一</p><div>二<p>三</p>四</div>",
    ["题", "一", "二", "三", "四"],
  ],
  ["white space as a browser shows it", "<p>\n  甲\n  乙  <b> 丙</b>\t</p>", ["甲 乙 丙"]],
  ["entities and full-width spaces", "<p>　　A&amp;B&lt;&#20013;&nbsp;</p>", ["　　A&B<中\u00a0"]],
  [
    "paragraphs that are set apart by breaks",
    "<div>一、总体情况<br>　　正文<br/><br/>二</div>",
    ["一、总体情况", "　　正文", "二"],
  ],
  [
    "lines of a heading and of a cell that belong together",
    "<h2>示例区<br>年报</h2><table><tr><td>结<br>果</td><td>1</td></tr></table>",
    ["示例区\n年报", "0,0+1x1 结\n果 / 0,1+1x1 1"],
  ],
  [
    "breaks inside a paragraph: new ones where an indent, a heading or an empty line says so",
    "<p>示例区<br>2025年年报</p><p>一、总体情况<br>正文<br>　　又一段<br>（一）主动公开<br><br>尾<br></p>",
    ["示例区\n2025年年报", "一、总体情况", "正文", "　　又一段", "（一）主动公开", "尾"],
  ],
  ["no control characters", "<p>甲\u0004乙\f丙</p>", ["甲乙 丙"]],
  [
    "no scripts, navigation, titles, hidden parts",
    "<head><title>x</title><style>a{}</style></head><nav>首页</nav><p>甲<script>var a='<p>';</script></p><div style='display: none'>暗<p>x</p></div><p hidden>暗</p><p>乙</p>",
    ["甲", "乙"],
  ],
  [
    "tags left open",
    "<ul><li>一<li>二</ul><table><tr><td>1<td>2<tr><td>3</table><p>尾",
    ["一", "二", "0,0+1x1 1 / 0,1+1x1 2 / 1,0+1x1 3", "尾"],
  ],
  [
    "spans",
    "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td colspan=3>丙</table>",
    ["0,0+2x1 甲 / 0,1+1x2 乙 / 1,1+1x1 1 / 1,2+1x1 2 / 2,0+1x3 丙"],
  ],
  [
    "spans that go past the end, or are nonsense",
    "<table><tr><td rowspan=99>甲<td rowspan=0>乙<td colspan=-1>丙<tr><td>丁</table>",
    ["0,0+2x1 甲 / 0,1+2x1 乙 / 0,2+1x1 丙 / 1,2+1x1 丁"],
  ],
  [
    "tables that only lay out the page",
    "<table><tr><td>栏目</td><td><p>正文</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
    ["栏目", "正文", "0,0+1x1 1 / 0,1+1x1 2"],
  ],
  ["preformatted text", "<pre>一\n  二</pre>", ["一", "二"]],
])("reads %s", (_, html, expected) => {
  expect(blocks(html)).toEqual(expected);
});

it("keeps heading levels, list numbers and bold", () => {
  const [heading, first, second, bold] = readHtml(
    "<h2>题</h2><ol start=3><li>甲</li><li>乙</li></ol><p>普<strong>粗</strong><span style='font-weight:700'>重</span></p>",
  ).blocks as Paragraph[];
  expect(heading).toMatchObject({ style: "heading 2", outlineLevel: 1 });
  expect([first!.listLabel, second!.listLabel]).toEqual(["3.", "4."]);
  expect(bold!.runs).toEqual([
    { start: 0, end: 1, format: {} },
    { start: 1, end: 3, format: { bold: true } },
  ]);
});

it("covers every column of a row once", () => {
  const { columnCount, rowCount, cells } = readHtml("<table><tr><td colspan=1000>a<tr><td>b</table>")
    .blocks[0] as Table;
  expect([rowCount, columnCount, cells[0]!.columnSpan]).toEqual([2, 63, 63]);
});

describe("encodings", () => {
  const gbk = Uint8Array.from([0xbc, 0xd7]);
  const page = (meta: string, text: Uint8Array): Uint8Array => {
    const encoder = new TextEncoder();
    return Uint8Array.from([
      ...encoder.encode(`<html><head>${meta}</head><body><p>`),
      ...text,
      ...encoder.encode("</p></body></html>"),
    ]);
  };
  const utf8 = new TextEncoder().encode("甲");
  test.each([
    ["GBK as stated", page('<meta charset="gb2312">', gbk)],
    ["GBK in the old way", page('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', gbk)],
    ["GBK without a word", page("", gbk)],
    ["GBK stated as UTF-8", page('<meta charset="utf-8">', gbk)],
    ["UTF-8", page('<meta charset="utf-8">', utf8)],
    ["an encoding nobody knows", page('<meta charset="x-none">', utf8)],
  ])("%s", (_, bytes) => {
    expect((readHtml(decodeHtml(bytes)).blocks[0] as Paragraph).text).toBe("甲");
    expect(readReport(bytes, { name: "a.html" }).source).toEqual({ kind: "html", name: "a.html" });
  });
});

it("says that pictures were not read", () => {
  expect(readHtml("<p>甲<img src=x></p>").notes).toEqual(["网页里有 1 处图片，图片里的文字没有读取。"]);
});
