import { cellText, isInBody, placeOfBlock, tableCell } from "../document/access.js";
import type { SetCell } from "../document/edit.js";
import { describeCell, tableOf } from "../form/lookup.js";
import type { CellForm } from "../form/types.js";
import { insideNames } from "../locale/words.js";
import type { RecognisedReport, RecognisedTable } from "../recognise/types.js";
import type { Rewrite, RollChange } from "./types.js";

/** What becomes of the figures. */
export interface RolledTables {
  readonly changes: readonly RollChange[];
  readonly problems: readonly string[];
  /** Figures that stay as a start. */
  readonly started: readonly Rewrite[];
}

/**
 * Empties the figure cells, but for 上年结转 (last year's 结转下年度, where that is a plain number) and 现行有效 (kept as a start).
 * @param consecutive the new year is the next one: only then is anything carried over
 */
export function rollTables(report: RecognisedReport, consecutive: boolean): RolledTables {
  const changes: RollChange[] = [];
  const problems: string[] = [];
  const started: Rewrite[] = [];
  for (const table of [...report.tables.values(), ...report.extraTables]) {
    const { name, cells } = tableOf(report.form, table.id);
    if (table.inside !== undefined) {
      problems.push(`${name}${insideNames[table.inside]}，里面的数没有清空，请自己改`);
      continue;
    }
    if (table.unplaced.size > 0) {
      problems.push(`${name}有 ${table.unplaced.size} 格认不出来，里面的数没有清空；请先在“报告”里修复这张表`);
    }
    const emptied: SetCell[] = [];
    const startedBefore = started.length;
    for (const cell of cells) {
      const edit = settingOf(report, table, cell, newText(table, cell, consecutive));
      if (edit === undefined) {
        const text = table.cells.get(cell.id)?.raw ?? "";
        if (isStart(cell) && consecutive && text.trim() !== "") {
          started.push({
            kind: "figure",
            text,
            cell: cell.id,
            label: describeCell(report.form, cell.id),
            why: "现行有效件数是去年的，按今年制发、废止的件数核对",
          });
        }
      } else if (edit.text === "") emptied.push(edit);
      else changes.push(carried(report, table, cell, edit));
    }
    const [block] = table.blocks;
    const kept = started.length - startedBefore;
    if (emptied.length > 0 && block !== undefined) {
      changes.push({
        id: `emptied:${table.id}:${block}`,
        kind: "emptied",
        place: placeOfBlock(report.document, block),
        label: name,
        before: `${emptied.length} 格去年的数`,
        after: `空着，等填今年的数${stays(kept, consecutive && table.id === "t3")}`,
        why: "表里是去年的数",
        safe: true,
        edits: emptied,
      });
    }
  }
  return { changes, problems, started };
}

/** What of a table is not emptied, in words. */
function stays(inForce: number, carriedOver: boolean): string {
  if (inForce > 0) return `；现行有效件数 ${inForce} 格保留，要核对`;
  return carriedOver ? "；“上年结转”一行按去年的“结转下年度”带入" : "";
}

function isStart({ columnId }: CellForm): boolean {
  return columnId === "inForce";
}

/** What is to stand in a cell; undefined for as it is. */
function newText(table: RecognisedTable, cell: CellForm, consecutive: boolean): string | undefined {
  if (!consecutive) return "";
  if (isStart(cell)) return undefined;
  if (cell.table !== "t3" || cell.rowId !== "carriedOver") return "";
  const last = table.cells.get(`t3.carriedForward.${cell.columnId}`);
  return last?.state === "number" ? String(last.value) : "";
}

function settingOf(
  { document }: RecognisedReport,
  table: RecognisedTable,
  cell: CellForm,
  text: string | undefined,
): SetCell | undefined {
  const place = table.cells.get(cell.id)?.place;
  if (text === undefined || place?.cell === undefined || !isInBody(place)) return undefined;
  const { row, column } = place.cell;
  const block = document.blocks[place.block];
  const found = block?.kind === "table" ? tableCell(block, row, column) : undefined;
  if (found === undefined) return undefined;
  const expect = cellText(found);
  return expect === text ? undefined : { kind: "setCell", block: place.block, row, column, expect, text };
}

function carried(report: RecognisedReport, table: RecognisedTable, cell: CellForm, edit: SetCell): RollChange {
  const { place } = table.cells.get(cell.id)!;
  return {
    id: `carriedOver:${cell.id}:${place.block}`,
    kind: "carriedOver",
    place,
    label: describeCell(report.form, cell.id),
    before: edit.expect,
    after: edit.text,
    why: "去年结转下来的件数，就是今年的上年结转",
    safe: true,
    edits: [edit],
  };
}
