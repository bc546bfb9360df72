import { splitName } from "../../recognise/shortNames.js";
import type { AgencyProfile } from "../shared/agency-profile.js";
import { silent } from "../shared/answers.js";
import { onceForWords } from "../shared/per-paragraph.js";
import type { ProseParagraph } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

/** What an agency says of its own year; 印发 and 通报 are left out, as others do so to us. */
const deed =
  "指定|明确|安排|组织(?!部)|开展|召开|举办|建立|健全|完善|认真|积极|严格|坚持|始终|高度重视|不断|持续|进一步|主动公开|依法公开|公开|发布|编制|共收到|共受理|共公开|共发布|收到|受理|未收到|未发生|新收|将继续|将进一步";
/** A full name at the beginning of a sentence, perhaps after a number or a year, with what it did right after it. */
const subject = new RegExp(
  `(?<=(?:^|[。；;])[\\s\\u3000]*(?:[（(]?[\\d一二三四五六七八九十]{1,3}[）).．、]\\s*)?(?:\\d{4}\\s*年度?\\s*[，,]?\\s*|本年度[，,]?|全年[，,]?)?)` +
    `([\\p{Script=Han}]{2,30}?(?:局|委员会|厅|人民政府|办公室|办事处|管委会))(?:${deed})`,
  "gu",
);

/** Another agency's name as the one that did the report's work. */
export interface OtherAgency {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The full name of an agency beside ours, not one above it nor of ours. */
  readonly certain: boolean;
}

/**
 * Full names of other agencies that are the subject of a sentence. Certain: it stands under the very places ours stands under
 * (示例市示例区水务局 beside 示例市示例区民政局), or is of our kind in another place. An agency above us may act on us; a government
 * tells of all its departments.
 */
export function otherAgencies(paragraph: ProseParagraph, own: AgencyProfile): readonly OtherAgency[] {
  if (own.kind === "other") return silent;
  const found = subjects(paragraph);
  if (found === silent) return silent;
  return found.flatMap(({ name, start, end }): OtherAgency[] => {
    const certain = isOther(name, own);
    return certain === undefined ? [] : [{ name, start, end, certain }];
  });
}

/** A quick look: the beginning of a sentence is looked for only where an office does something. */
const worth = new RegExp(`(?:局|委员会|厅|人民政府|办公室|办事处|管委会)(?:${deed})`, "u");

const subjects = onceForWords(({ bare }): readonly Omit<OtherAgency, "certain">[] =>
  !worth.test(bare)
    ? silent
    : allMatches(bare, subject).map(({ index, 1: name }) => ({
        name: name!,
        start: index,
        end: index + name!.length,
      })),
);

/** Whether a sentence of a paragraph has an office as its subject. */
export function hasSubjects(paragraph: ProseParagraph): boolean {
  return subjects(paragraph) !== silent;
}

/** Whether a name is surely another agency's; undefined where it is ours, or may well be mentioned. */
function isOther(name: string, own: AgencyProfile): boolean | undefined {
  if (own.name.includes(name) || name.includes(own.name)) return undefined;
  const { places, office } = splitName(name);
  const ours = splitName(own.name);
  if (places.length === 0 || office.length < 2 || (office.endsWith(ours.office) && isTail(places, ours.places)))
    return undefined;
  const beside = isTail(places, ours.places);
  if (beside)
    return own.kind === "government" || places.at(-1) !== ours.places.at(-1)
      ? undefined
      : places.length === ours.places.length;
  // Of the same office elsewhere: a text of theirs. Others elsewhere may be mentioned for good reason.
  return office === ours.office && places.length >= ours.places.length ? true : undefined;
}

/** Whether some places are the last of others, or all of them. */
function isTail(some: readonly string[], all: readonly string[]): boolean {
  return some.every((place, index) => place === all[all.length - some.length + index]);
}
