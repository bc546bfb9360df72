import { exampleDocument, recognise } from "@nianbao/core";
import type { Block, ReportDocument } from "@nianbao/core";
import { readHtml } from "./readHtml.js";

const chapters = exampleDocument().blocks;
const title = "示例市示例区司法局2025年政府信息公开工作年度报告";

/** The example report as the inside of a page's article. */
function article(
  blocks: readonly Block[],
  paragraph: (text: string) => string = (text) => `<p>　　${text}</p>`,
): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return paragraph(block.text);
      const rows = Array.from({ length: block.rowCount }, (_, row) => {
        const cells = block.cells.filter((cell) => cell.row === row);
        return `<tr>${cells.map((cell) => `<td rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${cell.paragraphs.map(({ text }) => text.replace("\n", "<br>")).join("")}</td>`).join("")}</tr>`;
      });
      return `<table border="1"><tbody>${rows.join("")}</tbody></table>`;
    })
    .join("\n");
}

const bare = ({ blocks }: Pick<ReportDocument, "blocks">): string[] =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text.trim()
      : `table ${block.rowCount}×${block.columnCount} ${block.cells.map((cell) => cell.paragraphs[0]!.text).join("|")}`,
  );

const links =
  '<div class="list"><a href="#1">一、总体情况</a><br><a href="#2">二、主动公开政府信息情况</a><br><a href="#3">三、收到和处理政府信息公开申请情况</a></div>';
const head = `<html><head><title>${title}</title></head><body><div class="top"><a>无障碍</a> <a>繁体</a></div><nav>首页 机构 公开</nav><ul><li>政务公开<li>办事服务</ul>
  <div class="position">当前位置：<a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>${title}</a></div>`;
const about =
  "<div>发布时间：2026-01-20　来源：示例区司法局　浏览次数：<span>123</span></div><div>【字体：大 中 小】 打印</div>";
const foot =
  '<div class="share">分享到：微信 微博</div><p>上一篇：示例通知</p><p>下一篇：另一通知</p></div><div class="side"><h3>热门文章</h3><ul><li>示例区2024年政府信息公开工作年度报告</ul></div><footer><p>主办：示例区人民政府 版权所有</p><p>示ICP备00000000号</p></footer></body></html>';

const report = chapters.slice(2);
const own = bare({ blocks: report });
const pages: [name: string, html: string, first: readonly string[]][] = [
  [
    "a site's frame with the title as the article's heading",
    `${head}<div class="main"><h1>${title}</h1>${about}<div id="zoom">${article(report)}</div>${foot}`,
    [title],
  ],
  [
    "the title again in the text, on two lines",
    `${head}<div class="main"><h1>${title}</h1>${about}<div id="zoom"><p style="text-align:center">示例市示例区司法局</p><p>2025年政府信息公开工作年度报告</p>${article(report)}</div>${foot}`,
    ["示例市示例区司法局", "2025年政府信息公开工作年度报告"],
  ],
  [
    "links to the chapters before",
    `${head}${links}<div class="main"><h1>${title}</h1><div id="zoom">${article(report)}</div>${foot}`,
    [title],
  ],
  [
    "links to the chapters after",
    `${head}<div class="main"><h1>${title}</h1><div id="zoom">${article(report)}</div>${foot.replace("<footer>", `${links}<footer>`)}`,
    [title],
  ],
  [
    "a page laid out with tables",
    `${head}<table><tr><td>左侧栏目</td><td><table><tr><td><h1>${title}</h1></td></tr><tr><td>${article(report)}</td></tr></table></td></tr></table>${foot}`,
    [title],
  ],
  [
    "paragraphs that are lines",
    `${head}<div class="main"><h1>${title}</h1>${about}<div id="zoom">${article(report, (text) => `　　${text}<br>`)}</div>${foot}`,
    [title],
  ],
  [
    "each chapter in a section of its own",
    `${head}<div class="main"><h1>${title}</h1>${article(report.slice(0, 2))}<div>${article(report.slice(2), (text) => (/^[一二三四五六]、/u.test(text) ? `</div><div><h2>${text}</h2>` : `<p>${text}</p>`))}</div>${foot}`,
    [title],
  ],
];

test.each(pages)("the report is found in a page with %s", (_, html, first) => {
  const document = readHtml(html);
  expect(bare(document)).toEqual([...first, ...own]);
  expect(document.notes).toEqual([expect.stringMatching(/^网页里报告以外的 \d+ 处内容没有读取，例如“.+”、“.+”。$/)]);
  expect(recognise(document).chapters.map(({ match }) => match)).toEqual(Array(6).fill("exact"));
});

test("the date under the report stays, and what a site says of its article goes", () => {
  const page = `${head}<h1>${title}</h1>${about}<div>${article(report)}</div><p>示例市示例区司法局</p><p>2026年1月20日</p>${foot}`;
  expect(bare(readHtml(page)).slice(-2)).toEqual(["示例市示例区司法局", "2026年1月20日"]);
  expect(bare(readHtml(page)).join()).not.toMatch(/浏览次数|字体|上一篇/);
});

test("a page without chapters, and one with nothing round the report, are read whole", () => {
  expect(bare(readHtml("<p>首页</p><p>通知</p>"))).toEqual(["首页", "通知"]);
  const plain = readHtml(article(chapters, (text) => `<p>${text}</p>`));
  expect(bare(plain)).toEqual(bare({ blocks: chapters }));
  expect(plain.notes).toEqual([]);
});

test("many lines that look like headings do not take long", () => {
  const begun = Date.now();
  readHtml("<p>一、总体情况</p><p>二、主动公开</p>".repeat(10_000));
  expect(Date.now() - begun).toBeLessThan(3000);
});
