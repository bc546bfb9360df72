import type Big from "big.js";
import { CharacterClasses } from "../../text/character-classes.js";
import { findNumbers, type FoundNumber } from "../../text/numerals-found.js";
import { classify, scopeCharacters, scopeOf, type Kind } from "./classify.js";
import { linksOf, type Links } from "./links.js";
import { applicationWords, notYetWords, otherPeriodWords } from "./lexicon.js";
import type { MaskedText } from "./masked.js";
import type { Fact, Role, Scope, Section } from "./types.js";
import { withoutWholeYear, yearsSaid, type SaidYear } from "./years.js";

/** A number of a paragraph with what it says; offsets are those of the canonical text. */
export interface Claim extends Kind, Links {
  /** Which number of the paragraph it is, from 0. */
  readonly index: number;
  readonly number: FoundNumber;
  /** Beginning of its clause. */
  readonly start: number;
  /** Words of the sentence before its clause. */
  readonly before: string;
  /** Words of its own clause before it, and after it up to the next mark. */
  readonly own: string;
  readonly tail: string;
  readonly sentence: number;
  role: Role;
  readonly year?: SaidYear;
  readonly otherPeriod: boolean;
  readonly notYet: boolean;
  readonly scope: Scope;
  /** Claim that it is a part of, and how the list was opened. */
  readonly whole?: Claim;
  readonly opened?: "partial" | "complete";
  /** Signed, for a change. */
  readonly change?: Big;
}

/** The fact that a claim became. */
export type FactOf = (claim: Claim) => Fact;

/** Sentence of the canonical text with what rules about lists and percentages need. */
export interface ClaimedSentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

export interface ParagraphClaims {
  readonly claims: readonly Claim[];
  /** The same by the index of their sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Claim[]>;
  readonly percents: readonly {
    readonly number: FoundNumber;
    readonly sentence: number;
    readonly own: string;
    readonly start: number;
  }[];
  readonly sentences: readonly ClaimedSentence[];
}

const classes = new CharacterClasses();
const sentenceEnd = classes.add("。!?\n");
const lesserMark = classes.add(";,、");
/** Ends the words that belong to a number. */
const tailEnd = classes.add(",;:、()。!?\n");
/** Ends a clause. */
const clauseEnd = classes.add(",;:()");
/** One character of every word that speaks of another period; see `spansOther`. */
const otherPeriodHint = classes.add("半季月均历年近过前以截");
/** The same of what is to come (see `notYetWords`), of changes, of what opens a list, of 分别 and of what closes a list. */
const notYetHint = classes.add("将力计拟应不原目如若");
const laterHint = classes.add("步后");
const changeHint = classes.add("增长升高多减少降低同环");
const openerHint = classes.add("其包含分即");
const distributedHint = classes.add("别");
const yearHint = classes.add("年");
const scopeHint = classes.add(scopeCharacters);
const notCounted = /^(?:年|月|日|天|个月|工作日|个工作日|小时|分钟|岁|级|号|字|倍|章|款|类|种|平方米|公里|)$/u;
const changeWords = /(?:增加|增长|上升|提高|多|增|减少|下降|降低|少|减)(?:了|约|近)*$/u;
const fallWords = /(?:减少|下降|降低|少|减)(?:了|约|近)*$/u;
const opener = /其中|包括|包含|含|分为|即/u;
const listEnd = /办结|收到|新收|受理|结转|答复(?!后)|开展|举办|组织|召开|累计|全年|^[^,]*(?:共|合计|总计)/u;
const distributed = /分别(?:为|是|有|占|达|计)?([\p{Script=Han}]{0,12})$/u;

interface List {
  readonly whole: Claim;
  readonly opened: "partial" | "complete";
  flow: boolean | undefined;
  readonly unit: string;
  readonly group: string;
  readonly parent: List | undefined;
  /** Opened inside brackets: ends with them. */
  readonly bracket: boolean;
}

/** Numbers of a paragraph and what each says. One pass from left to right; time grows with the text. */
export function readClaims({ masked }: MaskedText, section: Section): ParagraphClaims {
  const numbers = findNumbers(masked);
  const sentences = split(masked);
  const claims: Claim[] = [];
  const bySentence = new Map<number, readonly Claim[]>();
  const percents: ParagraphClaims["percents"][number][] = [];
  let next = 0;
  let last: Claim | undefined;
  let paragraphYear: SaidYear | undefined;
  for (const sentence of sentences) {
    const inside: FoundNumber[] = [];
    while (next < numbers.length && numbers[next]!.start < sentence.end) inside.push(numbers[next++]!);
    const reader = new SentenceReader(masked, section, sentence, inside, claims.length, last, paragraphYear);
    reader.read();
    for (const claim of reader.claims) claims.push(claim);
    bySentence.set(sentence.index, reader.claims);
    for (const percent of reader.percents) percents.push(percent);
    last = reader.claims.at(-1) ?? last;
    if (reader.years.length > 0) paragraphYear = reader.years.findLast(({ compared }) => !compared) ?? paragraphYear;
  }
  return { claims, bySentence, percents, sentences };
}

/** No sentence is longer than this and up to its next mark: a text without full stops is read in stretches. */
const longest = 600;

function split(text: string): ClaimedSentence[] {
  const sentences: ClaimedSentence[] = [];
  for (let start = 0; start < text.length;) {
    const near = Math.min(start + longest, text.length);
    let end = classes.next(text, sentenceEnd, start, near);
    if (end === near) end = classes.next(text, sentenceEnd | lesserMark, near);
    end = Math.min(end + 1, text.length);
    sentences.push({ start, end, index: sentences.length });
    start = end;
  }
  return sentences;
}

/** Words that a number of a 分别 list has from its head. */
interface Share {
  readonly own: string;
  readonly year?: SaidYear;
  readonly unit: string;
}

const noYears: readonly SaidYear[] = [];

class SentenceReader {
  readonly claims: Claim[] = [];
  readonly percents: ParagraphClaims["percents"][number][] = [];
  readonly years: readonly SaidYear[];
  private list: List | undefined;
  private readonly carriedOverApart: boolean;
  private readonly namesApplications: boolean;
  /** Classes of characters that the sentence has: what it cannot say is not looked for. */
  private readonly has: number;
  private readonly mayBeLater: boolean;
  private shares: Map<FoundNumber, Share> | undefined;

  constructor(
    private readonly text: string,
    private readonly section: Section,
    private readonly sentence: ClaimedSentence,
    private readonly numbers: readonly FoundNumber[],
    private readonly claimsAbove: number,
    private readonly before: Claim | undefined,
    private readonly paragraphYear: SaidYear | undefined,
  ) {
    this.has = classes.within(text, sentence.start, sentence.end);
    const words = numbers.length === 0 ? "" : text.slice(sentence.start, sentence.end);
    this.namesApplications = words.includes("申请") && applicationWords.test(words);
    this.carriedOverApart = (this.has & yearHint) !== 0 && saysCarriedOver(words);
    this.mayBeLater = (this.has & laterHint) !== 0 && /下一步|今后/u.test(words);
    this.years = (this.has & yearHint) === 0 ? noYears : yearsSaid(text, numbers, sentence.start, sentence.end);
    if ((this.has & distributedHint) !== 0) this.distribute();
  }

  read(): void {
    let from = this.sentence.start;
    for (let index = 0; index < this.numbers.length; index += 1) {
      const number = this.numbers[index]!;
      const share = this.shares?.get(number);
      if (number.kind === "percent" || number.kind === "points") {
        const lead = this.text.slice(from, number.start);
        const own = share?.own ?? lead.slice(lastMark(lead) + 1);
        if (number.kind === "percent")
          this.percents.push({ number, sentence: this.sentence.index, own, start: number.start - own.length });
        from = number.end;
        continue;
      }
      const counted =
        number.kind === "count" ? !notCounted.test(number.unit) : share !== undefined && share.unit !== "";
      if (!counted || (number.unit === "个" && /^(?:方面|环节|月|小时)/u.test(this.text.slice(number.end)))) continue;
      const limit = Math.min(this.numbers[index + 1]?.start ?? this.sentence.end, this.sentence.end);
      const mark = classes.next(this.text, tailEnd, number.end, limit);
      // What runs on into the next number belongs to that one: 10件增加2件.
      const tail = mark === limit && limit < this.sentence.end ? "" : this.text.slice(number.end, mark);
      this.add(number, share, from, tail);
      from = number.end + tail.length;
    }
  }

  private add(number: FoundNumber, share: Share | undefined, from: number, tail: string): void {
    const lead = this.text.slice(from, number.start);
    const own = share?.own ?? ownWords(lead, from === this.sentence.start);
    const start = number.start - (share === undefined ? own.length : 0);
    const said = this.text.slice(this.sentence.start, number.start);
    const unit = number.unit === "" ? (share?.unit ?? "") : number.unit;
    const previous = this.claims.at(-1);
    const change = (this.has & changeHint) !== 0 && (changeWords.test(own) || /^(?:同比|环比)(?!.*的$)/u.test(own));
    const kind = classify({
      own,
      tail,
      before: said.slice(0, said.length - own.length),
      unit,
      section: this.section,
      last: previous ?? this.before,
      sameSentence: previous !== undefined,
    });
    const list = change ? undefined : this.listFor(lead, own, kind, unit);
    const year = share?.year ?? this.yearAt(number, start);
    const apart = this.carriedOverApart && (this.namesApplications || kind.topic === "applications");
    const links = change ? { links: [], loose: [] } : linksOf(kind, this.wholeOf(kind, list), apart);
    // No spreads: there are thousands of these, and objects put together from others are slow.
    const claim: { -readonly [Key in keyof Claim]: Claim[Key] } = {
      index: this.claimsAbove + this.claims.length,
      topic: kind.topic,
      quantity: kind.quantity,
      certain: kind.certain,
      links: links.links,
      loose: links.loose,
      number: number.unit === unit ? number : { ...number, unit },
      start,
      before: said.slice(0, Math.max(0, said.length - own.length)),
      own,
      tail,
      sentence: this.sentence.index,
      role: change ? "change" : list !== undefined ? "part" : "plain",
      otherPeriod: (this.has & otherPeriodHint) !== 0 && spansOther(said),
      notYet:
        ((this.has & notYetHint) !== 0 && notYetWords.test(own)) || (this.mayBeLater && /下一步|今后/u.test(said)),
      scope: (this.has & scopeHint) !== 0 ? scopeOf(said, own) : "own",
    };
    if (kind.dimension !== undefined) claim.dimension = kind.dimension;
    if (year !== undefined) claim.year = year;
    if (change) claim.change = fallWords.test(own) ? number.value.times(-1) : number.value;
    if (list !== undefined) {
      claim.whole = list.whole;
      claim.opened = list.opened;
      list.whole.role = "whole";
    }
    this.claims.push(claim);
  }

  /** Quantity of the flow that an applicant is a part of; several in the sentence leave it open which. */
  private wholeOf({ dimension }: Kind, list: List | undefined): string | undefined {
    if (dimension !== "applicant") return list?.whole.quantity;
    const flows = new Set(
      this.claims.filter((claim) => isFlow(claim) && claim.role !== "change").map(({ quantity }) => quantity),
    );
    if (flows.size > 1 && flows.has("carriedOver")) return "any";
    return list?.whole.quantity ?? [...flows].at(-1);
  }

  /** The list that a number belongs to, after the words before it: opens, keeps or closes lists. */
  private listFor(lead: string, own: string, kind: Kind, unit: string): List | undefined {
    const colon = lead.includes(":") && lead.trimStart().startsWith(":");
    const opening = colon || ((this.has & openerHint) !== 0 && opener.test(lead));
    // A list belongs to the number that was said, not to how much more it is than another.
    const total = opening
      ? this.claims.findLast((claim) => claim.role !== "change" && claim.year?.compared !== true)
      : undefined;
    const opens = total !== undefined && sameUnit(total.number.unit, unit);
    if (opens) {
      const complete = /包括|包含|分为|即/u.test(lead) || (colon && !/其中|含/u.test(lead));
      const nested =
        this.list !== undefined && kind.dimension !== undefined && kind.dimension !== "other" && !isKindOf(kind, total);
      const whole = nested ? this.list!.whole : total;
      this.list = {
        whole,
        opened: complete ? "complete" : "partial",
        flow: undefined,
        unit,
        group: isKindOf(kind, total) ? kind.quantity.split(".")[0]! : "",
        parent: nested ? this.list?.parent : this.list,
        bracket: /^\(/u.test(lead),
      };
    } else if (this.list?.bracket === true && lead.startsWith(")")) {
      this.list = this.list.parent;
    } else if (this.list !== undefined && this.list.group !== "" && !kind.quantity.startsWith(this.list.group)) {
      this.list = this.list.parent;
    }
    if (this.list === undefined) return undefined;
    const flow = isFlow(kind);
    this.list.flow ??= flow;
    const ended =
      !opens && ((flow && !this.list.flow) || (listEnd.test(own) && !this.list.flow && kind.dimension === undefined));
    if (ended || !sameUnit(this.list.unit, unit)) this.list = undefined;
    return this.list;
  }

  /** 分别为: gives each number of the list its own words. */
  private distribute(): void {
    for (let index = 0; index < this.numbers.length; index += 1) {
      const first = this.numbers[index]!;
      if (first.kind === "year" || first.kind === "date") continue;
      const lead = this.text.slice(this.sentence.start, first.start);
      const after = distributed.exec(lead);
      if (after === null) continue;
      const head = lead
        .slice(0, after.index)
        .replace(/^.*[,;:](?=[^,;:]*$)/u, "")
        .replace(/(?:法人|公民)(?:和|或|或者|及|、)其他组织/gu, "法人");
      const labels = head.split(/[、,]|和|及|与|以及/u).filter((label) => label !== "");
      const run = [first];
      while (run.length < labels.length && this.numbers[index + run.length] !== undefined) {
        const next = this.numbers[index + run.length]!;
        if (!/^(?:[、,]|和|及|与|以及)$/u.test(this.text.slice(run.at(-1)!.end, next.start))) break;
        run.push(next);
      }
      const unit = run.at(-1)!.unit;
      if (run.length < 2) continue;
      labels.slice(-run.length).forEach((label, at) => {
        const year = this.years.find((said) => said.year !== undefined && label.includes(`${said.year}年`));
        (this.shares ??= new Map()).set(run[at]!, {
          own: label.replace(/^.*(?:其中)/u, "") + after[1]!,
          unit,
          ...(year === undefined ? {} : { year }),
        });
      });
      index += run.length - 1;
    }
  }

  private yearAt(number: FoundNumber, start: number): SaidYear | undefined {
    if (this.years.length === 0) return this.paragraphYear;
    const said = this.years.filter(({ end }) => end <= number.start);
    const nearest = said.at(-1);
    if (nearest?.compared === true) {
      // 较2024年的10件增加2件: the comparison holds in its own clause only.
      if (nearest.end >= start && !changeWords.test(this.text.slice(start, number.start))) return nearest;
      return said.filter(({ compared }) => !compared).at(-1) ?? this.paragraphYear;
    }
    return nearest ?? this.paragraphYear;
  }
}

function ownWords(lead: string, whole: boolean): string {
  const own = lead.slice(lastMark(lead) + 1);
  return whole || !own.startsWith("、") ? own : own.slice(1);
}

/** Index of the last mark that ends a clause; -1 when there is none. */
function lastMark(text: string): number {
  return classes.last(text, clauseEnd, text.length);
}

function isFlow({ topic, quantity, dimension }: Kind): boolean {
  return (topic === "applications" || topic === "cases") && dimension === undefined && quantity !== "";
}

/** A kind of the group just named: 不予公开3件，其中属于国家秘密1件. */
function isKindOf(kind: Kind, previous: Kind): boolean {
  if (kind.dimension !== "outcome" || previous.dimension !== "outcome") return false;
  const group = kind.quantity.split(".")[0]!;
  return !kind.quantity.endsWith(".total") && kind.quantity.includes(".") && previous.quantity === `${group}.total`;
}

function sameUnit(a: string, b: string): boolean {
  return a === b;
}

function saysCarriedOver(words: string): boolean {
  const match = /上(?:一)?年度?(?:的)?(?:结转|转入|转来)|结转上(?:一)?年/u.exec(words);
  return match !== null && !/[含括]/u.test(words.slice(Math.max(0, match.index - 3), match.index));
}

function spansOther(said: string): boolean {
  const rest = withoutWholeYear(said);
  return (
    otherPeriodWords.test(rest) ||
    /截(?:至|止)/u.test(rest) ||
    (/\d{4}年以来/u.test(rest) && !/^\D*\d{4}年以来/u.test(rest))
  );
}
