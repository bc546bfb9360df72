import Big from "big.js";
import type { Place } from "../../document/model.js";
import { findNumbers } from "../../text/numerals-found.js";
import type { Claim } from "./claims.js";
import { enumerationsOf } from "./enumerations.js";
import { applicationWords, neverLinked } from "./lexicon.js";
import { readParagraph, type ParagraphProse } from "./paragraph.js";
import { percentagesOf } from "./percentages.js";
import type { ProseParagraph } from "./sections.js";
import { trendsOf } from "./trends.js";
import type { Fact, Statement, Told } from "./types.js";
import { withoutWholeYear } from "./years.js";

/** What a paragraph's meaning depends on besides itself. */
export interface ToldContext {
  /** Year reported on. */
  readonly year: number | undefined;
  /** A government or the like reports: what its area did may well be its own. */
  readonly office: boolean;
  /** Numbers of the paragraph that stand in a control linked to the tables, by `block:offset`. */
  readonly linked: ReadonlyMap<string, Fact>;
}

/** What one paragraph states; undefined when it states nothing. */
export function readTold(paragraph: ProseParagraph, context: ToldContext): Told | undefined {
  const prose = readParagraph(paragraph.text, paragraph.section);
  const { claims, percents } = prose.claims;
  if (claims.length === 0 && percents.length === 0 && prose.phrases.length === 0) return undefined;
  const place = placer(paragraph, prose);
  const facts = claims.map((claim) => toFact(context, paragraph, place, claim));
  const factOf = ({ index }: Claim): Fact => facts[index]!;
  const statements: Statement[] = [];
  for (const phrase of prose.phrases) {
    const { kind, start, end, about } = phrase;
    if (kind === "noApplications" || kind === "noCases") {
      const topic = kind === "noCases" ? "cases" : "applications";
      facts.push(phraseFact(context, paragraph, prose, start, end, topic, about));
    } else if (paragraph.chapter !== 5 || kind === "noProcessingFee") {
      statements.push({
        ...{ place: place(start, end), chapter: paragraph.chapter, kind, qualified: phrase.qualified, about },
        confidence: phrase.certain ? "certain" : "likely",
      });
    }
  }
  if (claims.length === 0 && percents.length === 0)
    return { facts, enumerations: none, percentages: none, statements, answers: [] };
  const about = (index: number): boolean => speaksOfApplications(paragraph, prose, index);
  for (const trend of trendsOf(prose, factOf, place, paragraph.chapter)) statements.push(trend);
  return {
    facts,
    enumerations: enumerationsOf(claims, factOf),
    percentages: percentagesOf(prose.claims, factOf, place, paragraph.chapter, context.year, about),
    statements,
    answers: [],
  };
}

const none: readonly never[] = [];

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

function toFact(context: ToldContext, paragraph: ProseParagraph, place: Placer, claim: Claim): Fact {
  const { linked } = context;
  const { number } = claim;
  const numeral = place(number.numeralStart, number.numeralEnd);
  const marked = linked.size === 0 ? undefined : linked.get(`${paragraph.block}:${numeral.start}`);
  const { year, stated } = yearOf(context, paragraph, claim);
  const elsewhere = paragraph.chapter === 5 || claim.notYet;
  const current = year === context.year && !claim.otherPeriod && !elsewhere && paragraph.chapter > 0;
  const fact: { -readonly [Key in keyof Fact]: Fact[Key] } = {
    topic: claim.topic,
    quantity: claim.quantity,
    value: number.value,
    step: number.step,
    unit: number.unit,
    phrase: false,
    role: claim.role,
    noun: claim.own,
    before: claim.before,
    year,
    yearStated: stated,
    otherPeriod: claim.otherPeriod || elsewhere,
    scope: scopeFor(context, claim.scope),
    links: marked?.links ?? (current ? claim.links : []),
    loose: marked === undefined && current ? claim.loose : [],
    confidence: marked !== undefined || (claim.certain && claim.number.to === undefined) ? "certain" : "likely",
    place: place(clauseStart(claim), number.end),
    numeral,
    chapter: paragraph.chapter,
  };
  if (number.approximation !== undefined) fact.approximation = number.approximation;
  if (claim.dimension !== undefined) fact.dimension = claim.dimension;
  return fact;
}

/** 其中, 、 and spaces before the words of a claim stay outside of it. */
function clauseStart({ start, own }: Claim): number {
  return start + (/^[、,;:()]+/u.exec(own)?.[0].length ?? 0);
}

function yearOf(
  { year: own }: ToldContext,
  paragraph: ProseParagraph,
  { year }: Claim,
): { year: number | undefined; stated: boolean } {
  if (year === undefined)
    return { year: own === undefined ? undefined : paragraph.lastYear ? own - 1 : own, stated: false };
  if (year.year !== undefined) return { year: year.year, stated: true };
  return { year: own === undefined ? undefined : own + (year.relative ?? 0), stated: true };
}

/** For a government, what its area or its departments did may well be its own. */
function scopeFor({ office }: ToldContext, scope: Fact["scope"]): Fact["scope"] {
  return scope === "area" && office ? "office" : scope;
}

function phraseFact(
  context: ToldContext,
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
  const own = context.year;
  const relative = paragraph.lastYear || /(?:上(?:一)?年度?|去年)(?!结转)/u.test(before) ? -1 : 0;
  const year = absolute ?? (own === undefined ? undefined : own + relative);
  const partly =
    /上半年|下半年|季度|\d月(?!1日)/u.test(withoutWholeYear(before)) ||
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
      context,
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
