import { foldWidth } from "../../text/canonical.js";

/** What stands in a figure cell instead of a plain number. */
export type FigureFault =
  | { readonly kind: "blank" | "slash" | "dash" | "word" }
  | { readonly kind: "negative" | "fraction" }
  /** A number with something else; `number` is the plain number when it is beyond doubt. */
  | {
      readonly kind:
        "fullWidth" | "padded" | "unit" | "separated" | "spaced" | "letter" | "change" | "tooLarge" | "other";
      readonly number?: string;
    }
  | { readonly kind: "note"; readonly number: string };

/** No agency counts more than this; up to it sums of doubles are exact. */
export const largestFigure = 1e12;

const unitOf = { count: /^(\d+)(?:件|条|份|宗|次|个|例|项|起)$/u, amount: /^(\d+(?:\.\d+)?)万元?$/u } as const;

/**
 * Reads the text of a figure cell as a reviewer would.
 * @param kind `count`: whole number; `amount`: decimal in 万元.
 * @returns undefined for a plain number.
 */
export function figureFault(raw: string, kind: "count" | "amount"): FigureFault | undefined {
  const text = raw.replace(/[\s\u200b\ufeff]+/gu, " ").trim();
  if (text === "") return { kind: "blank" };
  const plain = kind === "count" ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  if (plain.test(text)) {
    if (/^0\d/.test(text)) return { kind: "padded", number: text.replace(/^0+(?=\d)/, "") };
    return Number(text) > largestFigure ? { kind: "tooLarge" } : undefined;
  }
  if (/^[/／\\]+$/u.test(text)) return { kind: "slash" };
  if (/^[-—–－─―]+$/u.test(text)) return { kind: "dash" };
  if (/^(?:无|没有|未发生|暂无|空)$/u.test(text)) return { kind: "word" };
  const folded = foldWidth(text);
  if (/^(?:[-−—–]|负)\s*\d+(?:\.\d+)?$/u.test(folded)) return { kind: "negative" };
  if (kind === "count" && /^\d+\.\d+$/.test(folded)) return { kind: "fraction" };
  if (plain.test(folded)) return { kind: "fullWidth", number: folded };
  const unit = unitOf[kind].exec(folded)?.[1];
  if (unit !== undefined) return { kind: "unit", number: unit };
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded)) return separated(folded, kind);
  if (/^\d+(?:\.\d+)?$/.test(folded.replace(/ /g, ""))) return { kind: "spaced" };
  if (/^[oO〇○零]$/u.test(folded)) return { kind: "letter" };
  if (/^[增减+＋↑↓±]/u.test(folded)) return { kind: "change" };
  const noted = /^(\d+(?:\.\d+)?)\s*(?:[(（[［【〔].*[)）\]］】〕]|\*+|[注①②③].*|[(（].*)$/u.exec(text)?.[1];
  if (noted !== undefined && plain.test(noted)) return { kind: "note", number: noted };
  return { kind: "other" };
}

function separated(text: string, kind: "count" | "amount"): FigureFault {
  const number = text.replace(/,/g, "");
  return kind === "count" && number.includes(".") ? { kind: "other" } : { kind: "separated", number };
}
