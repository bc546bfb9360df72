import { describeCell, type Comparison, type Continuity, type RecognisedReport } from "@nianbao/core";
import { checkStyle } from "../formats/html-style.js";
import { escapeHtml as text, pageHead } from "../text/html.js";
import { isShown, shareText } from "./wording.js";

/** Two years side by side as a page: continuity, figures, and the text of both with what is the same marked. */
export function compareHtml(comparison: Comparison, report: RecognisedReport, last: RecognisedReport): string {
  const { unrelated, carriedOver, inForce, cells, same, shared } = comparison;
  const title = `两年年报比对：${report.agency?.name ?? "单位没有认出"}`;
  const figures = cells
    .filter(isShown)
    .map(
      ({ cell, last: before, current, change, percent }) =>
        `<tr><th scope="row">${text(describeCell(report.form, cell))}</th><td>${before ?? "—"}</td><td>${current ?? "—"}</td><td>${change ?? "—"}</td><td>${percent === null ? "—" : `${percent}%`}</td></tr>\n`,
    );
  const marked = new Set(same.map((passage) => passage.text));
  return (
    `${pageHead(title, `${checkStyle}${ownStyle}`)}<body>\n<main>\n<h1>${text(title)}</h1>\n` +
    (unrelated === undefined ? "" : `<p class="error">注意：${text(unrelated)}</p>\n`) +
    continuityTable("上年结转与去年的结转下年度", carriedOver, report) +
    continuityTable("现行有效件数与去年接不接得上", inForce, report) +
    table("两年数据", ["项目", "去年", "今年", "增减", "增幅"], figures) +
    `<h2>文字</h2>\n<p>${text(shareText(shared))}相同的段落有底色。</p>\n<div class="sides">\n` +
    `${side("去年", last, marked)}${side("今年", report, marked)}</div>\n</main>\n</body>\n</html>\n`
  );
}

const ownStyle = `.words { text-align: left; } thead th { white-space: nowrap; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides section { border-top: 0; min-width: 0; overflow-wrap: anywhere; } mark { background: #fff1b8; color: inherit; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
`;

function continuityTable(caption: string, items: readonly Continuity[], report: RecognisedReport): string {
  const rows = items.map(({ cell, follows, expected, stated, equal }) => {
    const verdict = equal === undefined ? "没法比" : equal ? "一致" : "不一致";
    const tone = equal === false ? ' class="error"' : "";
    return `<tr><th scope="row">${text(describeCell(report.form, cell))}</th><td class="words">${text(follows)}</td><td>${expected ?? "—"}</td><td>${stated ?? "—"}</td><td${tone}>${verdict}</td></tr>\n`;
  });
  return table(caption, ["格", "由来", "应为", "今年", "结论"], rows);
}

function table(caption: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join("");
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
}

/** The text of chapters one and five, the agency's own account. */
function side(name: string, { chapters, document, year }: RecognisedReport, marked: ReadonlySet<string>): string {
  const parts = chapters
    .filter(({ form }) => form.number === 1 || form.number === 5)
    .map(({ heading, from, to }) => {
      const paragraphs = document.blocks.slice(from, to).flatMap((block) => {
        if (block.kind !== "paragraph" || block.text.trim() === "") return [];
        const words = text(block.text);
        return [`<p>${marked.has(block.text) ? `<mark>${words}</mark>` : words}</p>\n`];
      });
      return `<h4>${text(heading)}</h4>\n${paragraphs.join("")}`;
    });
  return `<section>\n<h3>${name}${year === undefined ? "" : `（${year.value} 年）`}</h3>\n${parts.join("")}</section>\n`;
}
