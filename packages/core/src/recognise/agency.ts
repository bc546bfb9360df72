import { placeOfBlock } from "../document/access.js";
import type { Place, ReportDocument } from "../document/model.js";
import { canonicalMap } from "../text/canonical.js";
import { shortNamesOf } from "./shortNames.js";
import type { RecognisedAgency, RecognisedTitle } from "./types.js";

const year = String.raw`(?:\d{4}|[〇零○一二三四五六七八九]{4})年度?`;
const subject = "(?:政府信息公开|政务公开|信息公开)";
const namePattern = String.raw`[\p{Script=Han}()\d·]{2,40}?`;

/** Shapes of a report's name, the most telling first; the named group is the agency. */
const reportNames = [
  new RegExp(`^(?:关于)?(?<name>${namePattern})(?:关于)?的?${year}(?=.*报告)`, "u"),
  new RegExp(`^(?:关于)?${year}的?(?<name>${namePattern})(?:关于)?的?(?=${subject}.*报告)`, "u"),
  new RegExp(`^(?:关于)?(?<name>${namePattern})(?:关于)?的?(?=${subject}.*报告)`, "u"),
];

/** A title without a name: what stands where the name would is its subject, or the year. */
const notName = new RegExp(`^(?:政府|信息|公开|${year}$)`, "u");

const quotedName = new RegExp(`[《"](?<name>[^《》"]{2,40}?)的?${year}${subject}(?:工作)?(?:年度)?报告[》"]`, "u");
const plainName = new RegExp(
  `(?:公布|发布|编制|现将)(?<name>${namePattern})的?${year}${subject}(?:工作)?(?:年度)?报告`,
  "u",
);

const organisation =
  /(?:人民政府|政府|局|委员会|委|办公室|办事处|办|厅|部|院|署|处|中心|所|站|队|会|公司|集团|学校|大学|医院|银行|街道|镇|乡)$/;

/** The name alone: …政府信息公开工作2025年度报告 puts the subject before the year; …人民政府信息公开… says 政府 once for both. */
function nameAlone(name: string, rest: string): string {
  if (name.endsWith("人民") && rest.startsWith("政府")) return `${name}政府`;
  return name.replace(new RegExp(`(?:关于)?的?${subject}工作?$`), "");
}

interface Found {
  readonly name: string;
  readonly place: Place;
}

/**
 * Names the agency that reports: from the title, else from the report's name in the preamble, else from the signature.
 * @param given name that is known already: it is taken as it is, and looked for in the document
 * @param bodyFrom block of the first chapter heading, or the number of blocks
 */
export function recogniseAgency(
  document: ReportDocument,
  title: RecognisedTitle | undefined,
  bodyFrom: number,
  given?: string,
): RecognisedAgency | undefined {
  const found =
    given === undefined
      ? (fromTitle(document, title) ?? fromPreamble(document, bodyFrom) ?? fromSignature(document))
      : { name: given, place: find(document, given) ?? title?.places[0] ?? placeOfBlock(document, 0) };
  if (found === undefined) return undefined;
  return { ...found, shortNames: shortNamesOf(document, found.name) };
}

function fromTitle(document: ReportDocument, title: RecognisedTitle | undefined): Found | undefined {
  if (title === undefined) return undefined;
  const text = canonicalMap(title.text).text;
  for (const pattern of reportNames) {
    const match = pattern.exec(text);
    const name = match?.groups?.["name"];
    if (match === null || name === undefined || notName.test(name)) continue;
    const whole = nameAlone(name, text.slice(match.index + match[0].length));
    if (whole.length < 3) continue;
    const place = findIn(document, title.places, whole);
    return { name: whole, place: place ?? title.places[0]! };
  }
  return undefined;
}

function fromPreamble(document: ReportDocument, bodyFrom: number): Found | undefined {
  for (let block = 0; block < bodyFrom; block += 1) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph" || !paragraph.text.includes("报告")) continue;
    const mapped = canonicalMap(paragraph.text);
    for (const pattern of [quotedName, plainName]) {
      const name = pattern.exec(mapped.text)?.groups?.["name"];
      if (name === undefined) continue;
      const at = mapped.text.indexOf(name);
      return { name, place: { block, start: mapped.offsets[at]!, end: mapped.offsets[at + name.length]! } };
    }
  }
  return undefined;
}

/** A line that is only a name, with a date under it, at the end. */
function fromSignature(document: ReportDocument): Found | undefined {
  let dated = false;
  for (let block = document.blocks.length - 1, looked = 0; block >= 0 && looked < 8; block -= 1) {
    const paragraph = document.blocks[block]!;
    if (paragraph.kind !== "paragraph") continue;
    const mapped = canonicalMap(paragraph.text);
    if (mapped.text === "") continue;
    looked += 1;
    if (/^(?:\d{4}|[〇零○一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/.test(mapped.text)) {
      dated = true;
    } else if (dated && organisation.test(mapped.text) && /^[\p{Script=Han}()]{4,30}$/u.test(mapped.text)) {
      const start = mapped.offsets[0]!;
      return { name: mapped.text, place: { block, start, end: mapped.offsets[mapped.text.length - 1]! + 1 } };
    }
  }
  return undefined;
}

function find(document: ReportDocument, name: string): Place | undefined {
  const places = document.blocks.flatMap((block, index) =>
    block.kind === "paragraph" ? [{ block: index, start: 0, end: block.text.length }] : [],
  );
  return findIn(document, places, name);
}

/** First place of a name within some ranges of paragraphs, blind to spaces. */
function findIn(document: ReportDocument, ranges: readonly Place[], name: string): Place | undefined {
  for (const range of ranges) {
    const paragraph = document.blocks[range.block];
    if (paragraph?.kind !== "paragraph") continue;
    const mapped = canonicalMap(paragraph.text.slice(range.start, range.end));
    const at = mapped.text.indexOf(name);
    if (at === -1) continue;
    const last = mapped.offsets[at + name.length - 1]!;
    return { block: range.block, start: range.start + mapped.offsets[at]!, end: range.start + last + 1 };
  }
  return undefined;
}
