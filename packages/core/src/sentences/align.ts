import { blockAt, cellText, isInBody, tableCell } from "../document/access.js";
import type { Edit } from "../document/edit.js";
import type { RecognisedReport } from "../recognise/types.js";
import { parseCell } from "../report/parseCell.js";
import { cellOf } from "../form/lookup.js";
import type { LinkedNumber } from "./linked.js";
import { allMatches } from "../text/matches.js";

/**
 * The edit that makes a linked number and its cell agree.
 * @param truth `table`: the text is changed (以表为准); `text`: the cell is (以文为准)
 * @returns a line of Chinese when it cannot be done
 */
export function alignLinkedNumber(
  recognised: RecognisedReport,
  linked: LinkedNumber,
  truth: "table" | "text",
): Edit | string {
  if (linked.expected === null) return linked.reason ?? "表里没有可以对照的数";
  if (truth === "table") {
    return inText(linked, linked.expected);
  }
  const [id] = linked.cells;
  if (id === undefined || linked.cells.length > 1) {
    return `正文的数对应${linked.words}，由 ${linked.cells.length} 格相加而成，不知道该改哪一格，请到表里改`;
  }
  const { value } = parseCell(linked.text, cellOf(recognised.form, id)!.kind);
  if (value === null) return `正文写的“${linked.text}”不是数，不能填到表里`;
  const place = [...recognised.tables.values()].map((table) => table.cells.get(id)?.place).find((found) => found);
  const table = place && isInBody(place) ? blockAt(recognised.document, place) : undefined;
  const cell = table?.kind === "table" && place?.cell && tableCell(table, place.cell.row, place.cell.column);
  if (!cell) return `${linked.words}认不出来，请到表里改`;
  const { row, column } = cell;
  return { kind: "setCell", block: place.block, row, column, expect: cellText(cell), text: String(value) };
}

/** Only the number: a unit that came to stand inside the link stays. */
function inText({ place, text, name }: LinkedNumber, expected: string): Edit {
  const numbers = allMatches(text, /\d[\d,，]*(?:\.\d+)?/gu);
  const [number] = numbers;
  const inYuan = name === "t2.fee" && /(?<!万)元/u.test(text);
  if (number === undefined || numbers.length > 1 || inYuan) {
    return { kind: "replaceText", place, expect: text, text: inYuan ? `${expected}万元` : expected };
  }
  const start = place.start + number.index;
  return {
    kind: "replaceText",
    place: { ...place, start, end: start + number[0].length },
    expect: number[0],
    text: expected,
  };
}
