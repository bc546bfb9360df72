import { ofReport } from "./kept.js";
import { landmarksOf } from "./landmarks.js";
import { blockAt, isSameCell, tableCell } from "../document/access.js";
import type { Place, Story } from "../document/model.js";
import { describeCell, tableOf } from "../form/lookup.js";
import { isBlank } from "../text/canonical.js";
import type { RecognisedReport, RecognisedTable } from "./types.js";

const numerals = "零一二三四五六七八九十";
const stories: Record<Story["kind"], string> = {
  header: "页眉",
  footer: "页脚",
  footnote: "脚注",
  endnote: "尾注",
  textbox: "文本框",
};

/** Names of all blocks of a report, made once: rules ask for many places. */
const nameBlocks = ofReport.once((report): readonly string[] => {
  const { headings, titles } = landmarksOf(report);
  const seen = new Map<number, number>();
  let section = report.chapters.length === 0 ? "正文" : "开头部分";
  let paragraphs = 0;
  let tables = 0;
  return report.document.blocks.map((block, index) => {
    const chapter = headings.get(index);
    if (chapter !== undefined) {
      const times = (seen.get(chapter.form.number) ?? 0) + 1;
      seen.set(chapter.form.number, times);
      section = `第${numerals[chapter.form.number]!}部分${times > 1 ? `（第${times}处）` : ""}`;
      paragraphs = 0;
      tables = 0;
      return `${section}标题`;
    }
    if (titles.has(index)) return "标题";
    if (block.kind === "table") return `${section}第${(tables += 1)}个表格`;
    return isBlank(block.text) ? `${section}的空行` : `${section}第${(paragraphs += 1)}段`;
  });
});

function tableAt(report: RecognisedReport, place: Place): RecognisedTable | undefined {
  const tables = [...report.tables.values(), ...report.extraTables].filter(({ blocks, inside, cells }) =>
    place.story === undefined
      ? blocks.includes(place.block) && (place.nested === undefined || inside === "cell")
      : inside === "textbox" && [...cells.values()].some((cell) => cell.place.story === place.story),
  );
  return tables.length < 2
    ? tables[0]
    : tables.find(
        ({ cells, labels }) =>
          labels.some((label) => label.place !== undefined && isSameCell(label.place, place)) ||
          [...cells.values()].some((cell) => isSameRow(cell.place, place)),
      );
}

function isSameRow(a: Place, b: Place): boolean {
  const start = ({ cell, ...place }: Place): Place =>
    cell === undefined ? place : { ...place, cell: { ...cell, column: 0 } };
  return isSameCell(start(a), start(b));
}

/** Labels longer than this are cut. */
const longestLabel = 20;

const cut = (text: string): string => (text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1)}…`);

/**
 * A place in words for people: `标题`, `开头部分第1段`, `第三部分第2段`, `第五部分标题`,
 * `表三“（三）不予公开·1.属于国家秘密”行“自然人”列`, `表三“2.重复申请”一格`, `表三第5行第1格`, `页脚`.
 * Paragraphs are counted as people do: without headings, tables and empty lines.
 */
export function describePlace(report: RecognisedReport, place: Place): string {
  const outside =
    place.story === undefined ? undefined : stories[report.document.stories[place.story]?.kind ?? "textbox"];
  const name = outside ?? nameBlocks(report)[place.block];
  if (name === undefined) return "文末";
  const block = blockAt(report.document, place);
  if (block?.kind !== "table") return name;
  const table = tableAt(report, place);
  const tableName = table === undefined ? name : tableOf(report.form, table.id).name;
  if (place.cell === undefined) return tableName;
  for (const cell of table?.cells.values() ?? []) {
    if (isSameCell(cell.place, place)) return describeCell(report.form, cell.id);
  }
  const label = table?.labels.find((candidate) => candidate.place !== undefined && isSameCell(candidate.place, place));
  if (label !== undefined) return `${tableName}“${cut(label.expected)}”一格`;
  const { row, column } = place.cell;
  const order = block.cells.filter((cell) => cell.row === row && cell.column <= column).length;
  return tableCell(block, row, column) === undefined ? tableName : `${tableName}第${row + 1}行第${order}格`;
}
