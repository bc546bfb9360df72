import type { AnnualReport, CellId, CellValue, ChapterForm, Form, TableForm } from "@nianbao/core";
import { tableOf } from "@nianbao/core";
import type { ChapterView, ParagraphView, SkeletonView, TableView } from "@nianbao/templates";
import { textUnits } from "./labelBreaks.js";
import { textWidth } from "./page.js";
import { tableView } from "./tableView.js";

/** What a report is rendered from. Whatever is missing is shown as a prompt (text) or left blank (figures). */
export type ReportContent = Pick<AnnualReport, "agency" | "year"> & Partial<AnnualReport>;

/** Text of a figure cell as it stands in a table. */
export function cellText(cell: CellValue): string {
  if (cell.state === "blank") return "";
  if (cell.state === "number") return cell.value === null ? cell.raw : String(cell.value);
  return cell.raw;
}

/** The report's title: on two lines when one is too short, broken after the agency's name. */
export function reportTitle(agency: string, year: number): string {
  const rest = `${year}年政府信息公开工作年度报告`;
  const fits = textUnits(agency + rest) * 22 * 20 <= textWidth;
  return fits ? agency + rest : `${agency}\n${rest}`;
}

/** `（一）主动公开` on a line of its own is a subheading; a paragraph that merely begins with a number is not. */
function paragraphView(content: string): ParagraphView {
  const subheading = /^（[一二三四五六七八九十]+）[^。；：]{1,30}$/u.test(content);
  return { style: subheading ? "heading2" : "body", content };
}

const isTableNote = (text: string): boolean => /^\s*(注|备注|说明)\s*[：:]/u.test(text);

function chapterView(
  form: Form,
  chapter: ChapterForm,
  content: ReportContent,
  viewOf: (table: TableForm) => TableView,
): ChapterView {
  const paragraphs = content.chapters?.find(({ number }) => number === chapter.number)?.paragraphs;
  const table = chapter.table === undefined ? null : viewOf(tableOf(form, chapter.table));
  const after = table === null ? [] : (paragraphs ?? []).filter(isTableNote);
  const before = (paragraphs ?? []).filter((text) => !after.includes(text));
  // A chapter that is a table may have no text of its own; the others must.
  const answered = paragraphs !== undefined && (table !== null || paragraphs.length > 0);
  return {
    id: chapter.id,
    heading: chapter.heading,
    prompts: !answered,
    before: before.map(paragraphView),
    table,
    after: after.map(paragraphView),
  };
}

/** Text of every figure of a report by the id of its cell. */
export function figureTexts({ cells = {} }: ReportContent): Map<CellId, string> {
  return new Map(Object.entries(cells).map(([id, cell]) => [id, cellText(cell)]));
}

/**
 * A report as the template wants it. Headings are always the form's own.
 * @param viewOf its tables; by default whole, with the report's figures
 */
export function skeletonView(
  form: Form,
  content: ReportContent,
  viewOf?: (table: TableForm) => TableView,
): SkeletonView {
  const { agency, year, preamble = [] } = content;
  const values = viewOf === undefined ? figureTexts(content) : undefined;
  const tables = viewOf ?? ((table: TableForm): TableView => tableView(table, values && { values }));
  return {
    title: reportTitle(agency, year),
    agency,
    year,
    dateLine: `${year + 1}年　月　日`,
    chapterTitles: form.chapters.map(({ title }) => title).join("、"),
    preamble,
    hasPreamble: preamble.length > 0,
    chapters: form.chapters.map((chapter) => chapterView(form, chapter, content, tables)),
  };
}
