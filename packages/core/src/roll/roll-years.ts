import type { ReplaceText } from "../document/edit.js";
import type { Place } from "../document/model.js";
import { describePlace } from "../recognise/describe.js";
import type { RecognisedReport } from "../recognise/types.js";
import { signatureDate } from "../rules/period/dates.js";
import { proseOf, type ProseParagraph } from "../rules/shared/prose.js";
import { judgeYear } from "./judge-year.js";
import type { KeptYear, RollChange } from "./types.js";
import { yearLike, yearWords } from "./year-words.js";

const aboutPlans = /下一步|打算|计划|思路|展望|下一阶段|工作安排/u;
const aboutLastYear = /上年度|上一年|上年|去年|往年/u;
/** Characters shown on either side of a year. */
const around = 12;

/** Changes of years outside the tables, and the years that stay. */
export function rollYears(
  report: RecognisedReport,
  from: number,
  to: number,
): { readonly changes: readonly RollChange[]; readonly kept: readonly KeptYear[] } {
  const changes: RollChange[] = [];
  const kept: KeptYear[] = [];
  const signed = signatureDate(report);
  let planning = false;
  let lookingBack = false;
  for (const paragraph of proseOf(report).paragraphs) {
    const { block, kind } = paragraph;
    // As it stands, not with comments blanked: edits name what they find.
    const { text } = paragraph.paragraph;
    if (kind === "heading" || kind === "chapter") {
      planning = aboutPlans.test(text);
      lookingBack = aboutLastYear.test(text);
    }
    if (signed !== undefined && signed.place.block === block && signed.year === to) {
      changes.push(signature(report, signed.place, text, to + 1));
      continue;
    }
    for (const found of yearWords(text)) {
      const place = { block, start: found.start, end: found.end };
      const label = describePlace(report, place);
      const verdict =
        kind === "title" && found.year === from
          ? ({ action: "change", to, kind: "title", why: "标题写明报告年度", safe: true } as const)
          : judgeYear({ text, found, from, to, planning: planning && kind !== "chapter", lookingBack });
      if (verdict === undefined) continue;
      if (verdict.action === "keep") {
        kept.push({ place, label, text: clip(text, found.start, found.end), why: verdict.why });
        continue;
      }
      const written = yearLike(found.text, verdict.to);
      const edit: ReplaceText = { kind: "replaceText", place, expect: found.text, text: written };
      const change: RollChange = {
        id: `${verdict.kind}:${block}:${found.start}`,
        ...shown(text, found.start, found.end, written),
        kind: verdict.kind,
        place,
        label,
        why: verdict.why,
        safe: verdict.safe,
        edits: [edit],
      };
      const whole = wholePeriod(changes.at(-1), change, text);
      if (whole === undefined) changes.push(change);
      else changes.splice(-1, 1, whole);
    }
    if (kind === "title") changes.push(...brokenTitle(report, paragraph, from, to));
  }
  return { changes: [...changes, ...runningTitles(report, from, to)], kept };
}

/** Characters between the first and the last year of a stated period: 年1月1日起至. */
const withinPeriod = 16;

/** Both years of a stated period as one change: half of it would say a period of two years. */
function wholePeriod(first: RollChange | undefined, last: RollChange, text: string): RollChange | undefined {
  if (first?.kind !== "period" || last.kind !== "period" || first.place.block !== last.place.block) return undefined;
  const { start, end } = first.place;
  const between = text.slice(end, last.place.start);
  if (first.edits.length > 1 || between.length > withinPeriod || /[。；]/u.test(between)) return undefined;
  const edits = [...first.edits, ...last.edits];
  const texts = edits.flatMap((edit) => (edit.kind === "replaceText" ? [edit.text] : []));
  const place = { ...first.place, end: last.place.end };
  return { ...first, ...shown(text, start, place.end, texts.join(between)), place, edits };
}

/** The year of a title that is broken after it (`2024` on a line of its own). */
function brokenTitle(
  report: RecognisedReport,
  { block, paragraph }: ProseParagraph,
  from: number,
  to: number,
): RollChange[] {
  const match = new RegExp(`(?<!\\d)${from}\\s*$`, "u").exec(paragraph.text);
  if (match === null) return [];
  const place = { block, start: match.index, end: match.index + 4 };
  return [yearChange(report, place, paragraph.text, from, to)];
}

/** Years of headers and footers that name the report. */
function runningTitles(report: RecognisedReport, from: number, to: number): RollChange[] {
  return report.document.stories.flatMap(({ kind, blocks }, story) => {
    if (kind !== "header" && kind !== "footer") return [];
    return blocks.flatMap((paragraph, block) => {
      if (paragraph.kind !== "paragraph" || !/公开|报告/u.test(paragraph.text)) return [];
      return yearWords(paragraph.text)
        .filter(({ year }) => year === from)
        .map(({ start, end }) => yearChange(report, { story, block, start, end }, paragraph.text, from, to));
    });
  });
}

function yearChange(report: RecognisedReport, place: Place, text: string, from: number, to: number): RollChange {
  const expect = text.slice(place.start, place.end);
  const written = yearLike(expect, to);
  return {
    id: `title:${String(place.story ?? "")}:${place.block}:${place.start}`,
    kind: "title",
    place,
    label: describePlace(report, place),
    ...shown(text, place.start, place.end, written),
    why: `报告名称里的${from}年`,
    safe: true,
    edits: [{ kind: "replaceText", place, expect, text: written }],
  };
}

/** The day of signing is not known yet: month and day are left open, as in a new report. */
function signature(report: RecognisedReport, place: Place, text: string, year: number): RollChange {
  const expect = text.slice(place.start, place.end);
  const [model = ""] = /^\S+?(?=\s*年)/u.exec(expect) ?? [];
  const written = `${yearLike(model, year)}年　月　日`;
  return {
    id: `signature:${place.block}:${place.start}`,
    kind: "signature",
    place,
    label: describePlace(report, place),
    before: expect,
    after: written,
    why: "落款日期等报送时再填",
    safe: true,
    edits: [{ kind: "replaceText", place, expect, text: written }],
  };
}

function shown(text: string, start: number, end: number, written: string): { before: string; after: string } {
  const [head, tail] = sides(text, start, end);
  return { before: head + text.slice(start, end) + tail, after: head + written + tail };
}

function clip(text: string, start: number, end: number): string {
  const [head, tail] = sides(text, start, end);
  return head + text.slice(start, end) + tail;
}

function sides(text: string, start: number, end: number): [string, string] {
  const head = Array.from(text.slice(0, start)).slice(-around).join("");
  const tail = Array.from(text.slice(end)).slice(0, around).join("");
  return [head.length < start ? `…${head}` : head, end + tail.length < text.length ? `${tail}…` : tail];
}
