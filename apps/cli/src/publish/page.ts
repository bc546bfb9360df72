import type { Block, RecognisedReport } from "@nianbao/core";
import { escapeHtml as text, pageHead } from "../text/html.js";
import { tableHtml } from "./table.js";

/** A report as a page for the website: headings, paragraphs, tables that can be read aloud; no scripts, nothing from elsewhere. */
export function publishHtml(report: RecognisedReport): string {
  const { document, chapters, title } = report;
  const titleBlocks = new Set(title?.places.map(({ block }) => block));
  const headings = new Map(chapters.map((chapter) => [chapter.place.block, chapter] as const));
  const name = title?.text ?? "政府信息公开工作年度报告";
  let caption = name;
  const body = document.blocks.map((block, index) => {
    if (titleBlocks.has(index)) return "";
    const chapter = headings.get(index);
    if (chapter !== undefined && block.kind === "paragraph") {
      caption = chapter.form.title;
      const rest = block.text.slice(chapter.place.end).replace(/^[。：:\s]+/u, "");
      return `<h2>${text(block.text.slice(chapter.place.start, chapter.place.end).trim())}</h2>\n${rest === "" ? "" : paragraph(rest)}`;
    }
    return block.kind === "table"
      ? tableHtml(block, tableAt(report, index), caption, index, `t${index}`)
      : blockHtml(block);
  });
  return `${pageHead(name, style)}<body>\n<main>\n<h1>${text(name)}</h1>\n${body.join("")}</main>\n</body>\n</html>\n`;
}

function tableAt({ tables }: RecognisedReport, block: number): ReturnType<RecognisedReport["tables"]["get"]> {
  return [...tables.values()].find((table) => table.blocks.includes(block));
}

/** `（一）主动公开` on a line of its own is a heading. */
function blockHtml(block: Extract<Block, { readonly kind: "paragraph" }>): string {
  const words = block.text.trim();
  if (words === "") return "";
  if (/^（[一二三四五六七八九十]+）[^。；：]{1,30}$/u.test(words)) return `<h3>${text(words)}</h3>\n`;
  return paragraph(words);
}

function paragraph(words: string): string {
  return `<p>${text(words).replaceAll("\n", "<br>")}</p>\n`;
}

const style = `body { margin: 0; color: #1a1a1a; background: #fff; font: 18px/1.8 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem; }
h1 { text-align: center; font-size: 1.6rem; line-height: 1.4; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
p { margin: .5rem 0; text-indent: 2em; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: 1rem 0; } .table:focus-visible { outline: 3px solid #0b57a4; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: .85rem; line-height: 1.5; }
caption { text-align: left; font-weight: 700; padding: .3rem 0; }
th, td { border: 1px solid #767676; padding: .25rem .4rem; text-align: center; } th { font-weight: 400; background: #f3f5f8; }
@media print { table { min-width: 0; font-size: .7rem; } }
`;
