import Big from "big.js";
import type { Place } from "../../document/model.js";
import { linkName } from "../../sentences/quantities.js";
import { findNumbers } from "../../text/numerals-found.js";
import type { RecognisedReport } from "../types.js";
import type { Claim } from "./claims.js";
import { applicationWords, neverLinked } from "./lexicon.js";
import { enumerationsOf } from "./enumerations.js";
import { readParagraph, type ParagraphProse } from "./paragraph.js";
import { percentagesOf } from "./percentages.js";
import { proseParagraphs, type ProseParagraph } from "./sections.js";
import { trendsOf } from "./trends.js";
import type { Enumeration, Fact, Percentage, Prose, Statement } from "./types.js";

const cache = new WeakMap<RecognisedReport, Prose>();

/**
 * What the running text states: numbers with the cells they repeat, lists with their totals, shares and growth, and claims without a
 * number. Worked out once per report; paragraphs that did not change are not read again. Linear in the text.
 */
export function factsOf(report: RecognisedReport): Prose {
  let prose = cache.get(report);
  if (prose === undefined) {
    prose = read(report);
    cache.set(report, prose);
  }
  return prose;
}

function read(report: RecognisedReport): Prose {
  const facts: Fact[] = [];
  const enumerations: Enumeration[] = [];
  const percentages: Percentage[] = [];
  const statements: Statement[] = [];
  const linked = linkedNumbers(report);
  for (const paragraph of proseParagraphs(report)) {
    const prose = readParagraph(paragraph.text, paragraph.section);
    const { claims, percents } = prose.claims;
    if (claims.length === 0 && percents.length === 0 && prose.phrases.length === 0) continue;
    const place = placer(paragraph, prose);
    const own = new Map(claims.map((claim) => [claim, toFact(report, paragraph, place, claim, linked)]));
    facts.push(...own.values());
    for (const phrase of prose.phrases) {
      const at = { place: place(phrase.start, phrase.end), chapter: paragraph.chapter };
      if (phrase.kind !== "noApplications" && phrase.kind !== "noCases") {
        if (paragraph.chapter === 5 && phrase.kind !== "noProcessingFee") continue;
        statements.push({
          ...at,
          kind: phrase.kind,
          qualified: phrase.qualified,
          about: phrase.about,
          confidence: phrase.certain ? "certain" : "likely",
        });
        continue;
      }
      facts.push(
        phraseFact(
          report,
          paragraph,
          prose,
          phrase.start,
          phrase.end,
          phrase.kind === "noCases" ? "cases" : "applications",
          phrase.about,
        ),
      );
    }
    if (claims.length === 0 && percents.length === 0) continue;
    const about = (index: number): boolean => speaksOfApplications(paragraph, prose, index);
    enumerations.push(...enumerationsOf(claims, own));
    percentages.push(...percentagesOf(prose.claims, own, place, paragraph.chapter, report.year?.value, about));
    statements.push(...trendsOf(prose, own, place, paragraph.chapter));
  }
  const told = new Set(facts.map(({ numeral }) => (numeral === undefined ? "" : `${numeral.block}:${numeral.start}`)));
  for (const [at, fact] of linked) if (!told.has(at)) facts.push(fact);
  return { facts, enumerations, percentages, statements };
}

function speaksOfApplications(
  { section, chapter }: ProseParagraph,
  { masked, claims }: ParagraphProse,
  index: number,
): boolean {
  const { start, end } = claims.sentences[index]!;
  const words = masked.masked.slice(start, end);
  return chapter !== 5 && !neverLinked.test(words) && (applicationWords.test(words) || section === "applications");
}

type Placer = (start: number, end: number) => Place;

/** Canonical offsets to a place of the document, without spaces at the ends. */
function placer({ block, text }: ProseParagraph, { masked }: ParagraphProse): Placer {
  return (start, end) => {
    const from = masked.offsets[start] ?? text.length;
    const last = masked.offsets[end - 1] ?? text.length;
    return { block, start: from, end: Math.max(from, end === 0 ? 0 : nextOffset(text, last)) };
  };
}

/** End of the character at an offset. */
function nextOffset(text: string, at: number): number {
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

function toFact(
  report: RecognisedReport,
  paragraph: ProseParagraph,
  place: Placer,
  claim: Claim,
  linked: ReadonlyMap<string, Fact>,
): Fact {
  const { number } = claim;
  const numeral = place(number.numeralStart, number.numeralEnd);
  const marked = linked.size === 0 ? undefined : linked.get(`${paragraph.block}:${numeral.start}`);
  const { year, stated } = yearOf(report, paragraph, claim);
  const elsewhere = paragraph.chapter === 5 || claim.notYet;
  const current = year === report.year?.value && !claim.otherPeriod && !elsewhere && paragraph.chapter > 0;
  return {
    topic: claim.topic,
    quantity: claim.quantity,
    value: number.value,
    step: number.step,
    ...(number.approximation === undefined ? {} : { approximation: number.approximation }),
    unit: number.unit,
    phrase: false,
    role: claim.role,
    ...(claim.dimension === undefined ? {} : { dimension: claim.dimension }),
    noun: claim.own,
    before: claim.before,
    year,
    yearStated: stated,
    otherPeriod: claim.otherPeriod || elsewhere,
    scope: scopeFor(report, claim.scope),
    links: marked?.links ?? (current ? claim.links : []),
    loose: marked === undefined && current ? claim.loose : [],
    confidence: marked !== undefined || (claim.certain && claim.number.to === undefined) ? "certain" : "likely",
    place: place(clauseStart(claim), number.end),
    numeral,
    chapter: paragraph.chapter,
  };
}

/** 其中, 、 and spaces before the words of a claim stay outside of it. */
function clauseStart({ start, own }: Claim): number {
  return start + (/^[、,;:()]+/u.exec(own)?.[0].length ?? 0);
}

function yearOf(
  report: RecognisedReport,
  paragraph: ProseParagraph,
  { year }: Claim,
): { year: number | undefined; stated: boolean } {
  const own = report.year?.value;
  if (year === undefined)
    return { year: own === undefined ? undefined : paragraph.lastYear ? own - 1 : own, stated: false };
  if (year.year !== undefined) return { year: year.year, stated: true };
  return { year: own === undefined ? undefined : own + (year.relative ?? 0), stated: true };
}

/** For a government, what its area or its departments did may well be its own. */
function scopeFor(report: RecognisedReport, scope: Fact["scope"]): Fact["scope"] {
  if (scope !== "area") return scope;
  return /(?:政府|街道办事处|管理委员会|管委会)$/u.test(report.agency?.name ?? "") ? "office" : scope;
}

function phraseFact(
  report: RecognisedReport,
  paragraph: ProseParagraph,
  prose: ParagraphProse,
  start: number,
  end: number,
  topic: "applications" | "cases",
  about: readonly string[],
): Fact {
  const { text, masked } = prose.masked;
  const before = masked.slice(Math.max(0, lastStop(text, start)), end);
  const absolute = findNumbers(before)
    .filter(({ kind }) => kind === "year")
    .at(-1)
    ?.value.toNumber();
  const own = report.year?.value;
  const relative = paragraph.lastYear || /(?:上(?:一)?年度?|去年)(?!结转)/u.test(before) ? -1 : 0;
  const year = absolute ?? (own === undefined ? undefined : own + relative);
  const partly =
    /上半年|下半年|季度|\d月(?!.{0,6}12月31日|1日)/u.test(before) ||
    paragraph.chapter === 5 ||
    paragraph.chapter === 0 ||
    /将|确保|力争|如(?:果|未)|若/u.test(before);
  const current = year === own && !partly;
  return {
    topic,
    quantity: about.join(),
    value: new Big(0),
    step: new Big(1),
    unit: "件",
    phrase: true,
    role: "plain",
    noun: text.slice(start, end),
    before: "",
    year,
    yearStated: absolute !== undefined,
    otherPeriod: partly,
    scope: scopeFor(
      report,
      /本级|办公室(?:本级)?未|代表.{0,10}政府/u.test(before)
        ? "office"
        : /各(?:部门|单位|街道|镇|乡)/u.test(before)
          ? "area"
          : "own",
    ),
    links: current ? about : [],
    loose: [],
    confidence: "certain",
    place: placer(paragraph, prose)(start, end),
    chapter: paragraph.chapter,
  };
}

function lastStop(text: string, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 200); index -= 1)
    if (/[。!?\n]/u.test(text[index]!)) return index + 1;
  return Math.max(0, at - 200);
}

/** Numbers that stand in a control linked to the tables: they mean what the link says, whatever the words are. */
function linkedNumbers(report: RecognisedReport): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const { tag, place } of report.document.controls) {
    const name = linkName(tag);
    const block = report.document.blocks[place.block];
    if (name === undefined || place.story !== undefined || place.cell !== undefined || block?.kind !== "paragraph")
      continue;
    const { text, offsets } = readParagraph(block.text, "none").masked;
    const number = findNumbers(text).find(
      ({ numeralStart, kind }) =>
        (offsets[numeralStart] ?? -1) >= place.start && (offsets[numeralStart] ?? -1) < place.end && kind !== "year",
    );
    if (number === undefined) continue;
    const start = offsets[number.numeralStart]!;
    const numeral: Place = { block: place.block, start, end: offsets[number.numeralEnd - 1]! + 1 };
    found.set(`${place.block}:${start}`, {
      topic: "other",
      quantity: name,
      value: number.value,
      step: number.step,
      unit: number.unit,
      phrase: false,
      role: "plain",
      noun: "",
      before: "",
      year: report.year?.value,
      yearStated: false,
      otherPeriod: false,
      scope: "own",
      links: [name],
      loose: [],
      confidence: "certain",
      place: { block: place.block, start, end: offsets[number.end - 1]! + 1 },
      numeral,
      chapter: 0,
    });
  }
  return found;
}
