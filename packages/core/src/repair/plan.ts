import { blockText } from "../document/access.js";
import { tableOf } from "../form/lookup.js";
import { currentNotice } from "../form/choice.js";
import type { Form, TableId } from "../form/types.js";
import { insideNames } from "../locale/words.js";
import { reasons } from "../locale/reasons.js";
import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";
import { extentOf, type RepairExtent } from "./extent.js";
import { leftoversOf } from "./leftovers.js";
import { movesOf } from "./moves.js";
import { isStandard } from "./standard.js";
import type { RepairLeftover, RepairMove, RepairPlan } from "./types.js";

/** What the standard tables are. */
const standard: Form = currentNotice;
const labels: ReadonlySet<string> = new Set(
  standard.tables.flatMap(({ layout }) =>
    layout.flatMap(({ text }) => (text === undefined ? [] : [canonicalise(text)])),
  ),
);

/**
 * Plans how a damaged, old-layout or web-pasted table is replaced by the standard one: which figure goes where, what has
 * no cell there (kept below the table, never dropped), which cells stay blank and why. Pure; nothing is changed.
 */
export function repairPlan(recognised: RecognisedReport, id: TableId): RepairPlan {
  const extent = extentOf(recognised, id);
  const { name } = tableOf(standard, id);
  if (extent === undefined) {
    const missing = { needed: true, canRepair: false, reasons: [`${reasons.noTable(name)}，可以直接插入标准表`] };
    return { table: id, tables: [], blocks: [], ...missing, cautions: [], moves: [], leftovers: [], blanks: [] };
  }
  const { document } = recognised;
  const { tables, blocks } = extent;
  const placed = tables.map((table) => movesOf(document, table, standard, recognised.form, labels));
  const moves = placed.flatMap((each) => each.moves);
  const taken = new Set(moves.map(({ from }) => `${from.block}:${from.cell!.row}:${from.cell!.column}`));
  const found = tables.flatMap((table) => table.labels);
  const leftovers = blocks.flatMap((block) =>
    leftoversOf(document, block, (cell) => taken.has(`${block}:${cell.row}:${cell.column}`), labels, found),
  );
  const against = obstacles(recognised, extent, moves, leftovers);
  return {
    table: id,
    tables: tables.map((table) => table.id),
    blocks,
    needed: leftovers.length > 0 || !isStandard(recognised.document, extent, standard),
    canRepair: against.length === 0,
    reasons: against,
    cautions: cautions(recognised, extent, moves, leftovers),
    moves,
    leftovers,
    blanks: placed.flatMap((each) => each.blanks),
    ...(against.length > 0
      ? {}
      : {
          edit: {
            kind: "replaceTable",
            blocks,
            expect: blocks.map((block) => blockText(document.blocks[block]!)),
            tables: tables.map((table, index) => ({
              table: table.id,
              values: Object.fromEntries(placed[index]!.moves.map(({ cell, text }) => [cell, text])),
            })),
            leftovers: leftoverParagraphs(leftovers),
          },
        }),
  };
}

/** Why a repair cannot be made. */
function obstacles(
  { document, chapters }: RecognisedReport,
  { tables, blocks }: RepairExtent,
  moves: readonly RepairMove[],
  leftovers: readonly RepairLeftover[],
): string[] {
  const names = tables.map((table) => tableOf(standard, table.id).name).join("、");
  const inside = tables.find((table) => table.inside !== undefined);
  if (inside?.inside !== undefined) {
    return [`${tableOf(standard, inside.id).name}${insideNames[inside.inside]}；请在正文里插入标准表后照原表填写`];
  }
  if (document.source.kind !== "docx") {
    return [`这份文稿不是 Word 文档，${names}不能在里面修复；请另存为 .docx 再打开`];
  }
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const between = chapters.find(({ place }) => first < place.block && place.block < last);
  if (between !== undefined) {
    return [`${names}分在“${between.heading}”这个标题的前后，请先把表移到一起，或者插入标准表后照原表填写`];
  }
  if (moves.length === 0 && leftovers.some(({ kind }) => kind === "number")) {
    return [`${names}里的数都认不出是哪一格的，修复不了；请插入标准表后照原表填写`];
  }
  return [];
}

function cautions(
  { document }: RecognisedReport,
  { blocks }: RepairExtent,
  moves: readonly RepairMove[],
  leftovers: readonly RepairLeftover[],
): string[] {
  const within = ({ place }: { readonly place?: { readonly story?: number; readonly block: number } }): boolean =>
    place !== undefined && place.story === undefined && blocks.includes(place.block);
  const likely = moves.filter(({ confidence }) => confidence === "likely").length;
  const lines: string[] = [];
  if (likely > 0) lines.push(`有 ${likely} 个数是按位置推断的，请对照原表核对`);
  if (leftovers.length > 0)
    lines.push(`有 ${leftovers.length} 处内容在标准表里没有对应的格，修复后列在表的下面，请核对后填入或删去`);
  if (document.revisions.some(within)) lines.push("表里有修订标记，修复后按修订后的内容填写，标记不再保留");
  if (document.comments.some(within)) lines.push("表里有批注，修复后批注不再保留");
  return lines;
}

/** What goes below the table. Worded so that the check finds it until the clerk has dealt with it. */
function leftoverParagraphs(leftovers: readonly RepairLeftover[]): string[] {
  const numbers = leftovers.filter(({ kind }) => kind === "number");
  const notes = leftovers.filter(({ kind }) => kind === "note").map(({ text }) => text);
  if (numbers.length === 0) return notes;
  const list = numbers.map(
    ({ words, text }) => `${words}${words === "" ? "" : "："}${text.replace(/\s*\n\s*/gu, " ")}`,
  );
  return [`原表中以下内容在标准表里没有对应的格，待填写：${list.join("；")}。`, ...notes];
}
