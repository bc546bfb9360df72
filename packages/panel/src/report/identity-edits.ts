import { paragraphAt, type Edit, type Place, type RecognisedReport } from "@nianbao/core";

/** Whose report, of which year. */
export interface Profile {
  readonly agency: string;
  readonly year: number;
}

/**
 * Edits that make the document say another agency or year in the place where it was recognised: the title, as a rule.
 * Nothing where the document does not say it, or where its words are not the plain name or number.
 */
export function identityEdits({ document, agency, year }: RecognisedReport, profile: Profile): readonly Edit[] {
  const change = (place: Place | undefined, from: string, to: string): readonly Edit[] => {
    if (place === undefined || from === to || place.story !== undefined) return [];
    const expect = paragraphAt(document, place)?.text.slice(place.start, place.end);
    if (expect === undefined || !expect.includes(from)) return [];
    return [{ kind: "replaceText", place, expect, text: expect.replace(from, to) }];
  };
  return [
    ...change(agency?.place, agency?.name ?? "", profile.agency),
    ...change(year?.place, String(year?.value), String(profile.year)),
  ];
}
