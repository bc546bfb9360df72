import type { FoundNumber } from "../../text/numerals-found.js";
import { allMatches } from "../../text/matches.js";

/** The year a number is of, as far as the text tells: an absolute year, or one relative to the report's. */
export interface SaidYear {
  readonly year?: number;
  /** −1 last year, 0 this year. */
  readonly relative?: number;
  /** It stands in a comparison (较2024年) and holds only for the number right after it. */
  readonly compared: boolean;
  readonly end: number;
}

const relatives = /上(?:一)?年度?(?!结转|转入|转来|接转|度?的?结转|度?遗留)|去年|前一年|本年度?|今年|全年/gu;
const comparison = /(?:较|比|与|和|同|相较于?|相比于?|对比)$/u;

/** Words that name the whole year by its days (1月1日至12月31日, 截至12月底), taken out: the months in them are no part of it. */
export function withoutWholeYear(text: string): string {
  return text
    .replace(/1月1日起?(?:至|到|-)+(?:\d{4}年|当年)?12月31日止?/gu, "")
    .replace(/截(?:至|止)到?(?:\d{4}年)?(?:12月31日|12月底|年底|年末)/gu, "");
}

/** Mentions of years in a stretch of canonical text, in order. */
export function yearsSaid(text: string, numbers: readonly FoundNumber[], from: number, to: number): SaidYear[] {
  const said: SaidYear[] = [];
  for (const number of numbers) {
    if (number.kind !== "year" || number.start < from || number.end > to) continue;
    const compared = comparison.test(text.slice(Math.max(from, number.start - 4), number.start));
    said.push({ year: number.value.toNumber(), compared, end: number.end });
  }
  const part = text.slice(from, to);
  if (/年/u.test(part)) {
    for (const match of allMatches(part, relatives)) {
      const relative = /^(?:上|去|前)/u.test(match[0]) ? -1 : 0;
      const compared =
        relative === -1 &&
        (comparison.test(part.slice(Math.max(0, match.index - 4), match.index)) ||
          /同期/u.test(part.slice(match.index, match.index + 6)));
      said.push({ relative, compared, end: from + match.index + match[0].length });
    }
  }
  return said.sort((a, b) => a.end - b.end);
}
