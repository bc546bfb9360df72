import type { Place, ReportDocument, Table } from "@nianbao/core";

/** A paragraph as Word lists it: its text in the model's terms, and how many tables it is in. */
export interface ListedParagraph {
  readonly text: string;
  readonly level: number;
}

/** Which of Word's listed paragraphs is which paragraph of the model. */
export interface Alignment {
  /** Index in Word's list; undefined when it could not be told for sure. */
  indexOf(place: Place): number | undefined;
  /** Body block of a listed paragraph. */
  blockOf(index: number): number | undefined;
  /** Every paragraph was found with the text the model has: the model is up to date. */
  readonly exact: boolean;
}

interface Entry {
  readonly key: string;
  readonly block: number;
  readonly text: string;
  /** The empty paragraph of a cell that only continues a vertical merge: Word may list it or not. */
  readonly continuation: boolean;
}

interface Segment<T> {
  readonly table: boolean;
  readonly items: T[];
}

/** Share of a table's paragraphs that may differ in text and still leave no doubt which is which. */
const TOLERATED = 0.1;

/**
 * Aligns Word's flat list of paragraphs with the model. Body text and tables alternate on both sides, so they are
 * compared stretch by stretch; within a table the order is row by row. Nested tables are left out: nothing is written there.
 */
export function alignParagraphs(document: ReportDocument, listed: readonly ListedParagraph[]): Alignment {
  const ours = segmentsOf(document);
  const theirs: Segment<number>[] = [];
  listed.forEach((paragraph, index) => {
    if (paragraph.level <= 1) push(theirs, paragraph.level > 0, index);
  });
  const indexes = new Map<string, number>();
  const blocks = new Map<number, number>();
  let exact = ours.length === theirs.length;
  if (exact) {
    ours.forEach((segment, number) => {
      const other = theirs[number]!;
      const texts = other.items.map((index) => listed[index]!.text);
      const pairs = segment.table === other.table ? pair(segment, texts) : undefined;
      if (pairs === undefined || !pairs.exact) exact = false;
      for (const [entry, at] of pairs?.matches ?? []) {
        const index = other.items[at]!;
        indexes.set(entry.key, index);
        blocks.set(index, entry.block);
      }
    });
  }
  return { indexOf: (place) => indexes.get(keyOf(place)), blockOf: (index) => blocks.get(index), exact };
}

interface Pairs {
  readonly matches: readonly (readonly [Entry, number])[];
  readonly exact: boolean;
}

function pair(segment: Segment<Entry>, texts: readonly string[]): Pairs | undefined {
  const without = segment.items.filter((entry) => !entry.continuation);
  const candidates = segment.table ? [without, segment.items] : [without];
  const fitting = candidates.filter((entries) => entries.length === texts.length);
  for (const entries of fitting) {
    const matches = entries.map((entry, at) => [entry, at] as const);
    if (matches.every(([entry, at]) => entry.text === texts[at])) return { matches, exact: true };
  }
  for (const entries of fitting) {
    const same = entries.map((entry, at) => [entry, at] as const).filter(([entry, at]) => entry.text === texts[at]);
    if (same.length >= entries.length * (1 - TOLERATED)) return { matches: same, exact: false };
  }
  return segment.table ? undefined : { matches: ends(without, texts), exact: false };
}

/** The common beginning and end of a stretch of body text: what changed in between is left alone. */
function ends(entries: readonly Entry[], texts: readonly string[]): (readonly [Entry, number])[] {
  const shorter = Math.min(entries.length, texts.length);
  let head = 0;
  while (head < shorter && entries[head]!.text === texts[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && entries.at(-1 - tail)!.text === texts.at(-1 - tail)) tail += 1;
  return [
    ...entries.slice(0, head).map((entry, at) => [entry, at] as const),
    ...entries.slice(entries.length - tail).map((entry, at) => [entry, texts.length - tail + at] as const),
  ];
}

function segmentsOf(document: ReportDocument): Segment<Entry>[] {
  const segments: Segment<Entry>[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      push(segments, false, { key: keyOf({ block: index }), block: index, text: block.text, continuation: false });
    } else {
      for (const entry of tableEntries(block, index)) push(segments, true, entry);
    }
  });
  return segments;
}

/** The paragraphs of a table, physical row by row. */
function tableEntries(table: Table, block: number): Entry[] {
  const placed: { readonly row: number; readonly column: number; readonly entries: Entry[] }[] = [];
  for (const cell of table.cells) {
    const { row, column } = cell;
    const entries = cell.paragraphs.map((paragraph, at) => {
      const key = keyOf({ block, cell: { row, column, paragraph: at } });
      return { key, block, text: paragraph.text, continuation: false };
    });
    placed.push({ row, column, entries });
    for (let below = row + 1; below < row + cell.rowSpan; below += 1) {
      const key = `${String(block)}+${String(below)}+${String(column)}`;
      placed.push({ row: below, column, entries: [{ key, block, text: "", continuation: true }] });
    }
  }
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  return placed.flatMap(({ entries }) => entries);
}

function keyOf(place: Pick<Place, "block" | "cell" | "story">): string {
  if (place.story !== undefined) return "story";
  const { block, cell } = place;
  return cell === undefined ? String(block) : [block, cell.row, cell.column, cell.paragraph].join(".");
}

function push<T>(segments: Segment<T>[], table: boolean, item: T): void {
  const last = segments.at(-1);
  if (last?.table === table) last.items.push(item);
  else segments.push({ table, items: [item] });
}
