import { messages } from "../locale/messages.js";

/** A figure as it will stand in the document, or why it cannot stand there. */
export type ParsedFigure = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly note: string };

/** Largest count of digits that a figure of this form can sensibly have; longer is a slip of the keys. */
const longest = 12;

/**
 * Reads what a clerk typed or pasted into a figure cell. Full-width digits, surrounding spaces and the thousands
 * commas of Excel are put right silently; anything else that is not a plain number is refused with the reason.
 * Nothing typed means blank, which is not 0.
 */
export function parseFigure(kind: "count" | "amount", input: string): ParsedFigure {
  const text = input.normalize("NFKC").replace(/\s+/gu, "");
  if (text === "") return { ok: true, text: "" };
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  if (/^[-−–—]\d/u.test(plain)) return refuse(messages.fill.negative);
  if (/^[/／\-—–―無无]+$/u.test(plain)) return refuse(messages.fill.writeZero);
  const match = /^(\d+)(?:\.(\d+))?$/u.exec(plain);
  if (match === null) return refuse(messages.fill.notNumber);
  const [, whole = "", fraction] = match;
  if (whole.length > longest) return refuse(messages.fill.tooLong);
  const digits = whole.replace(/^0+(?=\d)/u, "");
  if (fraction === undefined) return { ok: true, text: digits };
  if (kind === "amount") {
    return fraction.length > 6 ? refuse(messages.fill.tooFine) : { ok: true, text: `${digits}.${fraction}` };
  }
  return /^0+$/u.test(fraction) ? { ok: true, text: digits } : refuse(messages.fill.fraction);
}

function refuse(note: string): ParsedFigure {
  return { ok: false, note };
}
