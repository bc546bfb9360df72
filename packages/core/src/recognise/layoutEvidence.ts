import type { TableWords, Variant } from "./layoutWords.js";
import { namesRow } from "./tables/nearLabels.js";
import type { SourceCell, SourceRow } from "./tables/source.js";

/** Labels of a document that speak for each variant of a table's parts; variants without any are left out. */
export function layoutEvidence(
  rows: readonly SourceRow[],
  { variants, partOfWord }: TableWords,
): ReadonlyMap<Variant, readonly SourceCell[]> {
  const partOf = partOfWord === undefined ? undefined : partsOfRows(rows, partOfWord);
  const speaking = speakersOf(variants);
  const found = new Map<Variant, SourceCell[]>();
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (!cell.label) continue;
      for (const variant of speaking.get(cell.key) ?? []) {
        const { own, namesHere, part } = variant;
        if (!own.has(cell.key) && !standsAlone(cell, rows[index + 1], namesHere)) continue;
        if (partOf !== undefined && partOf[index] !== part.name) continue;
        const cells = found.get(variant);
        if (cells === undefined) found.set(variant, [cell]);
        else cells.push(cell);
      }
    }
  });
  return found;
}

const speakers = new WeakMap<TableWords["variants"], ReadonlyMap<string, readonly Variant[]>>();

/** By label: the variants that it may speak for. Few labels do. */
function speakersOf(variants: TableWords["variants"]): ReadonlyMap<string, readonly Variant[]> {
  const known = speakers.get(variants);
  if (known !== undefined) return known;
  const found = new Map<string, Variant[]>();
  for (const variant of variants) {
    for (const key of new Set([...variant.own, ...variant.namesHere.keys()])) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [variant]);
      else others.push(variant);
    }
  }
  speakers.set(variants, found);
  return found;
}

/** （六）其他处理 as a row of its own: figures follow it, and the next row is the one that comes next in this form. */
function standsAlone(cell: SourceCell, next: SourceRow | undefined, namesHere: ReadonlyMap<string, string>): boolean {
  const follower = namesHere.get(cell.key);
  return follower !== undefined && namesRow(cell) && next?.cells.some(({ key }) => key === follower) === true;
}

/**
 * The part that each row belongs to, by its caption or the name of its row; headings go with the caption above them,
 * or, where it is gone, with the row below.
 */
function partsOfRows(
  rows: readonly SourceRow[],
  words: NonNullable<TableWords["partOfWord"]>,
): readonly (string | undefined)[] {
  const own = rows.map(({ cells }) => {
    for (const { key, label } of cells) {
      const found = label ? words.get(key) : undefined;
      if (found !== undefined) return found;
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
