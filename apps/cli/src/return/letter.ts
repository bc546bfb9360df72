import { severityNames } from "@nianbao/core";
import type { NoteContent } from "@nianbao/docx";
import { shorten } from "../text/safe.js";
import type { FileReport } from "../check/report.js";

/** Lines of text that a page has under the title, and characters that a line has. */
const lines = 15;
const width = 27;

/** The letter that goes back with a report: what has to be put right, on one page; the rest stands in the comments. */
export function letter({ file, findings }: FileReport, from: string | undefined, date: string): NoteContent {
  const agency = file.status === "checked" ? file.agency : null;
  const year = file.status === "checked" ? file.year : null;
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.length - errors.length;
  const about = `你单位报来的${year === null ? "" : ` ${year} 年`}政府信息公开工作年度报告收悉。`;
  const counts =
    errors.length > 0
      ? `经核对，有 ${errors.length} 处必须修改${others > 0 ? `，另有 ${others} 处建议` : ""}，均已在所附文件中逐处批注。主要问题如下：`
      : `经核对，有 ${others} 处建议修改，均已在所附文件中逐处批注。主要问题如下：`;
  const opening = `${about}${counts}`;
  const closing = "请按批注修改后重新报送。对意见有不同看法的，请在报送时说明理由。";
  let left = lines - rows(opening) - rows(closing);
  const items: string[] = [];
  const shown = errors.length > 0 ? errors : findings;
  for (const { severity, message } of shown) {
    const item = `${items.length + 1}.${severity === "error" ? "" : `（${severityNames[severity]}）`}${shorten(message.what, 75)}${/[。！？]$/.test(message.what) ? "" : "。"}`;
    if (rows(item) + 1 > left) break;
    items.push(item);
    left -= rows(item);
  }
  if (items.length < shown.length) items.push(`其余 ${shown.length - items.length} 处见批注。`);
  return {
    title: `关于退回${year === null ? "" : `${year}年`}政府信息公开工作年度报告的意见`,
    paragraphs: [`${agency ?? "报送单位"}：`, opening, ...items, closing],
    signature: [...(from === undefined ? [] : [from]), date],
  };
}

/** Lines that a paragraph takes; its first is indented by two characters. */
function rows(text: string): number {
  return Math.ceil((text.length + 2) / width);
}
