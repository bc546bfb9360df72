import { labelsOf, type TablePart } from "../form/mix.js";
import { canonicalise } from "../text/canonical.js";
import { similarity } from "../text/difference.js";
import { namesRow } from "./tables/nearLabels.js";
import { patternOf } from "./tables/pattern.js";
import type { SourceCell, SourceRow } from "./tables/source.js";

/** What speaks for a part of a form's table in a document. */
export interface PartEvidence {
  /** Labels found that stand in this part and not in the part of the same name of another form. */
  readonly found: readonly SourceCell[];
  /** Those of them that are no near miss of a label of the other form: 规范性文件 is 行政规范性文件 cut short. */
  readonly telling: readonly SourceCell[];
}

/** More alike than this, a label is the other one altered. */
const alike = 0.6;

/** Weighs the labels in a document's rows for and against each part; parts of one name are of different forms. */
export function partEvidence(
  rows: readonly SourceRow[],
  parts: readonly TablePart[],
): ReadonlyMap<TablePart, PartEvidence> {
  const partOf = partsOfRows(rows, parts);
  const evidence = new Map<TablePart, PartEvidence>();
  for (const part of parts) {
    const others = parts.filter((other) => other !== part && other.name === part.name);
    const keys = new Set(labelsOf(part).map(canonicalise));
    const otherKeys = (others.length > 0 ? others : parts.filter(({ table }) => table !== part.table))
      .flatMap(labelsOf)
      .map(canonicalise);
    const own = new Set([...keys].filter((key) => !otherKeys.includes(key)));
    const found: SourceCell[] = [];
    rows.forEach((row, index) => {
      if (partOf !== undefined && partOf[index] !== part.name) return;
      for (const cell of row.cells)
        if (own.has(cell.key) || namesOnlyHere(cell, rows[index + 1], part, others)) found.push(cell);
    });
    evidence.set(part, {
      found,
      telling:
        others.length === 0
          ? found
          : found.filter(({ key }) => otherKeys.every((other) => other === key || similarity(other, key) < alike)),
    });
  }
  return evidence;
}

/**
 * A label that both forms have but that names a row of figures in one of them only (（六）其他处理): figures follow it,
 * and the row that comes next in this form comes next.
 */
function namesOnlyHere(
  cell: SourceCell,
  next: SourceRow | undefined,
  part: TablePart,
  others: readonly TablePart[],
): boolean {
  if (!cell.label) return false;
  const { rows } = patternOf(part.table);
  const at = rows.findIndex(({ name, row }) => name?.key === cell.key && part.from <= row && row < part.to);
  if (at === -1 || others.length === 0 || !namesRow(cell)) return false;
  const isName = (other: TablePart): boolean => patternOf(other.table).rows.some(({ name }) => name?.key === cell.key);
  const follower = rows[at + 1]?.name?.key;
  return !others.some(isName) && next?.cells.some(({ key }) => key === follower) === true;
}

/**
 * The part that each row belongs to, by its caption or the name of its row; headings go with the caption above them,
 * or, where it is gone, with the row below. Undefined when the table has no parts.
 */
function partsOfRows(rows: readonly SourceRow[], parts: readonly TablePart[]): (string | undefined)[] | undefined {
  if (parts.every(({ table, from, to }) => from === 0 && to === table.rowCount)) return undefined;
  const captions = new Map(parts.map(({ name }) => [canonicalise(name), name]));
  const names = new Map<string, string>();
  for (const { name: part, table, from, to } of parts) {
    for (const { name, row } of patternOf(table).rows) if (name && from <= row && row < to) names.set(name.key, part);
  }
  const own = rows.map(({ cells }) => {
    for (const { key, label } of cells) {
      const caption = label ? captions.get(key) : undefined;
      if (caption !== undefined) return { part: caption, caption: true };
      const part = label ? names.get(key) : undefined;
      if (part !== undefined) return { part, caption: false };
    }
    return undefined;
  });
  const result: (string | undefined)[] = [];
  let below: string | undefined;
  for (let index = rows.length - 1; index >= 0; index -= 1) result[index] = below = own[index]?.part ?? below;
  own.forEach((found, index) => {
    const before = own[index - 1];
    if (found === undefined && before?.caption === true) result[index] = before.part;
    else if (found === undefined && result[index] === undefined) result[index] = result[index - 1];
  });
  return result;
}
