import Big from "big.js";
import { paragraphAt, textAt } from "../document/access.js";
import type { Place } from "../document/model.js";
import type { CellId } from "../form/types.js";
import type { RecognisedReport } from "../recognise/types.js";
import { parseCell } from "../report/parseCell.js";
import { figuresOf, quantityValue } from "./figures.js";
import { linkName, quantityOf } from "./quantities.js";

/** A number in the text that is linked to the tables. */
export interface LinkedNumber {
  readonly place: Place;
  /** As it stands. */
  readonly text: string;
  /** Name of the cell or sum. */
  readonly name: string;
  /** The cells that it repeats; none when the form has no such cell or sum. */
  readonly cells: readonly CellId[];
  /** The cell or sum in words. */
  readonly words: string;
  /** What the tables say, as a plain decimal; null when they do not say, see `reason`. */
  readonly expected: string | null;
  /** Text and tables say the same number; null when the tables do not say. */
  readonly agrees: boolean | null;
  /** Why it cannot be compared, in Chinese. */
  readonly reason?: string;
}

/**
 * The linked numbers of a document in its order, each beside what the tables say. A link that holds nothing, or only some
 * digits of a number, is none any more: the clerk wrote over it, and what stands there is read by its words.
 */
export function linkedNumbers(recognised: RecognisedReport): readonly LinkedNumber[] {
  const { document, form } = recognised;
  const figures = figuresOf(recognised);
  return document.controls.flatMap(({ tag, place }): LinkedNumber[] => {
    const name = linkName(tag);
    if (name === undefined) return [];
    const text = textAt(document, place);
    if (isSevered(text, paragraphAt(document, place)?.text ?? "", place)) return [];
    const quantity = quantityOf(form, name);
    if (quantity === undefined) {
      const reason = "这个数链接的格，现在的表里没有";
      return [{ place, text, name, cells: [], words: "", expected: null, agrees: null, reason }];
    }
    const found = quantityValue(figures, name);
    const { cells, words } = quantity;
    if (!found.known) return [{ place, text, name, cells, words, expected: null, agrees: null, reason: found.reason }];
    const { value } = parseCell(text, quantity.kind);
    const agrees = value !== null && new Big(value).eq(found.value);
    return [{ place, text, name, cells, words, expected: found.value, agrees }];
  });
}

/** Digits that go on over an edge of the control; `replaceText` inside it would leave them beside the new number. */
function isSevered(text: string, paragraph: string, { start, end }: Place): boolean {
  if (text.trim() === "") return true;
  return /[\d０-９][.．]?$/u.test(paragraph.slice(0, start)) || /^[.．]?[\d０-９]/u.test(paragraph.slice(end));
}
