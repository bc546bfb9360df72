import { cellText, placeOfCell } from "../document/access.js";
import type { ReportDocument, Table, TableCell } from "../document/model.js";
import type { RecognisedLabel } from "../recognise/types.js";
import { parseCell } from "../report/parseCell.js";
import { canonicalise } from "../text/canonical.js";
import { holdsWords, surroundings } from "./surroundings.js";
import type { RepairLeftover } from "./types.js";

/** Numbers in words, but for the number that a label begins with. */
const numbersIn = /\d+(?:[.,]\d+)*/g;
const numbering = /^(?:\d+[.、])+(?!\d)/;

/**
 * What a table block holds that goes nowhere: every number that was not placed, and remarks.
 * @param placed whether a cell's text was placed
 * @param labels of the form, canonical: all the words of a printed table
 * @param found labels as recognised, for those that were altered
 */
export function leftoversOf(
  document: ReportDocument,
  block: number,
  placed: (cell: TableCell) => boolean,
  labels: ReadonlySet<string>,
  found: readonly RecognisedLabel[],
): RepairLeftover[] {
  const table = document.blocks[block];
  if (table?.kind !== "table") return [];
  const expected = new Map<string, string>();
  for (const { place, expected: label } of found) {
    if (place?.block !== block || place.cell === undefined) continue;
    const key = `${place.cell.row}:${place.cell.column}`;
    expected.set(key, `${expected.get(key) ?? ""} ${canonicalise(label)}`);
  }
  const leftovers: RepairLeftover[] = [];
  for (const cell of table.cells) {
    const add = (kind: RepairLeftover["kind"], text: string): void => {
      leftovers.push({
        kind,
        from: placeOfCell(block, cell),
        text,
        words: kind === "number" ? surroundings(table, cell) : "",
      });
    };
    if (!placed(cell)) {
      const text = cellText(cell).trim();
      for (const { kind, text: left } of leftIn(text, labels, expected.get(`${cell.row}:${cell.column}`)))
        add(kind, left);
    }
    for (const nested of cell.nested ?? []) for (const text of wordsOf(nested)) add("number", text);
  }
  return leftovers;
}

function leftIn(
  text: string,
  labels: ReadonlySet<string>,
  expected: string | undefined,
): readonly Pick<RepairLeftover, "kind" | "text">[] {
  const key = canonicalise(text);
  if (key === "" || labels.has(key)) return [];
  if (!holdsWords(text))
    return /\d/.test(key) || parseCell(key, "count").value !== null ? [{ kind: "number", text }] : [];
  if (/^(?:注|备注|说明):/u.test(key) || key.includes("。")) return [{ kind: "note", text }];
  const known: string[] = (expected ?? "").match(numbersIn) ?? [];
  const words = expected === undefined ? key.replace(numbering, "") : key;
  const numbers = (words.match(numbersIn) ?? []).filter((number) => {
    const at = known.indexOf(number);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return numbers.length === 0 ? [] : [{ kind: "number", text }];
}

/** Figures of a table inside a cell; it has no cell in the form. */
function wordsOf(table: Table): string[] {
  return table.cells.flatMap((cell) => [
    ...(/\d/.test(canonicalise(cellText(cell))) ? [cellText(cell).trim()] : []),
    ...(cell.nested ?? []).flatMap(wordsOf),
  ]);
}
