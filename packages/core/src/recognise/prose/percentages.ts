import type Big from "big.js";
import type { Place } from "../../document/model.js";
import type { Claim, FactOf, ParagraphClaims } from "./claims.js";
import type { Fact, Percentage } from "./types.js";

const shareWords = /占|比重|比例/u;
const growthWords = /增长|上升|增加|提高|增幅|提升|下降|减少|降低|降幅|回落/u;
const fallWords = /下降|减少|降低|降幅|回落/u;
const rateWords = /(?:办结|答复|办复)率/u;
const partWords =
  /自然人|法人|企业|机构|组织|网上|网络|信函|当面|现场|邮寄|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|维持|纠正/u;
/** A share of something that is not counted here. */
const otherBase = /满意|覆盖|合格|准确|回访|走访|公开率|知晓|完成率|参与率|及时率|正确率/u;

/** Percentages of a paragraph with the pairs of numbers that they may be worked out from. */
export function percentagesOf(
  { claims, percents, bySentence }: ParagraphClaims,
  factOf: FactOf,
  place: (start: number, end: number) => Place,
  chapter: number,
  reportYear: number | undefined,
  aboutApplications: (sentence: number) => boolean,
): Percentage[] {
  const found: Percentage[] = [];
  if (percents.length === 0 && claims.every(({ role }) => role !== "change")) return found;
  const inSentence = (sentence: number): readonly Claim[] => bySentence.get(sentence) ?? [];
  for (const [index, { number, sentence, own, start }] of percents.entries()) {
    if (otherBase.test(own)) continue;
    const here = inSentence(sentence).filter((claim) => claim.number.end <= number.start);
    const kind = kindOf(own);
    if (kind === undefined) continue;
    const pairs =
      kind === "rate"
        ? ratePairs(here, factOf)
        : kind === "growth"
          ? growthPairs([sentence - 2, sentence - 1, sentence].flatMap(inSentence), here, factOf, reportYear)
          : here.length > 0
            ? sharePairs(here, factOf, own, distributed(percents, index), beside(percents, here, sentence))
            : sharePairs(namedBefore(inSentence(sentence - 1), own), factOf, "", 0, none);
    if (pairs.length === 0 && (kind !== "rate" || !aboutApplications(sentence))) continue;
    found.push({
      kind,
      value: kind === "growth" && fallWords.test(own) ? number.value.times(-1) : number.value,
      pairs,
      step: number.step,
      ...(number.approximation === undefined ? {} : { approximation: number.approximation }),
      place: place(start, number.end),
      numeral: place(number.numeralStart, number.numeralEnd),
      chapter,
    });
  }
  return [...found, ...differencesOf(claims, inSentence, factOf, place, chapter, reportYear)];
}

/** 收到12件，较2024年的10件增加2件: both numbers and their difference. */
function differencesOf(
  claims: readonly Claim[],
  inSentence: (sentence: number) => readonly Claim[],
  factOf: FactOf,
  place: (start: number, end: number) => Place,
  chapter: number,
  reportYear: number | undefined,
): Percentage[] {
  return claims.flatMap((claim): Percentage[] => {
    if (claim.role !== "change" || claim.number.kind !== "count" || claim.change === undefined) return [];
    const here = inSentence(claim.sentence).filter((other) => other.number.end <= claim.number.start);
    const pairs = growthPairs(here, here, factOf, reportYear).filter(
      ({ base, part }) => base === undefined && part.unit === claim.number.unit,
    );
    if (pairs.length === 0) return [];
    const { number } = claim;
    return [
      {
        kind: "difference",
        value: claim.change,
        step: number.step,
        ...(number.approximation === undefined ? {} : { approximation: number.approximation }),
        pairs,
        place: place(number.start - claim.own.length, number.end),
        numeral: place(number.numeralStart, number.numeralEnd),
        chapter,
      },
    ];
  });
}

function kindOf(own: string): Exclude<Percentage["kind"], "difference"> | undefined {
  if (rateWords.test(own)) return "rate";
  if (growthWords.test(own)) return "growth";
  return shareWords.test(own) ? "share" : undefined;
}

/** How many percentages of the same 分别占 list stand after this one: it belongs to the claim as many places back. */
function distributed(percents: ParagraphClaims["percents"], index: number): number {
  let after = 0;
  const { sentence } = percents[index]!;
  while (percents[index + after + 1]?.sentence === sentence && /^[、,和及与]*$/u.test(percents[index + after + 1]!.own))
    after += 1;
  return after;
}

/**
 * The claims of the sentence before up to the one whose words a share without a number of its own repeats, that one last:
 * …：政策文件20条、工作动态30条。其中，政策文件占比40%。
 */
function namedBefore(before: readonly Claim[], own: string): readonly Claim[] {
  const subject = own.replace(/^其中/u, "").replace(/(?:类|信息)?的?(?:占比|比重|比例|占).*$/u, "");
  const part = subject.length < 2 ? undefined : before.findLast((claim) => claim.own.includes(subject));
  return part === undefined ? [] : [...before.filter((claim) => claim !== part && claim.role !== "part"), part];
}

const none: ReadonlySet<Claim> = new Set();

/** 6件，占50%: the share of the number right before it. */
const ownShare = /^(?:约|均|各|分别|仅|只)*占/u;

/** Numbers with a share of their own: parts of a whole that was named before them, and the whole of none. */
function beside(percents: ParagraphClaims["percents"], here: readonly Claim[], sentence: number): ReadonlySet<Claim> {
  const parts = new Set<Claim>();
  for (const percent of percents) {
    if (percent.sentence !== sentence || !ownShare.test(percent.own)) continue;
    const part = here.findLast(({ number }) => number.end <= percent.number.start);
    if (part !== undefined) parts.add(part);
  }
  return parts;
}

function sharePairs(
  here: readonly Claim[],
  factOf: FactOf,
  own: string,
  after: number,
  parts: ReadonlySet<Claim>,
): Percentage["pairs"] {
  const plain = here.filter(({ role }) => role !== "change");
  // 自然人申请占…: the words may name another part than the one just said; one that was not said is not guessed.
  const named = partWords.exec(own)?.[0];
  const part = named === undefined ? plain.at(-1 - after) : plain.findLast((claim) => claim.own.includes(named));
  if (part === undefined) return [];
  const wholes = plain.filter(
    (claim) =>
      claim !== part &&
      !parts.has(claim) &&
      claim.number.unit === part.number.unit &&
      claim.number.value.gte(part.number.value) &&
      !claim.number.value.eq(0),
  );
  const totals =
    part.whole === undefined
      ? wholes
      : [part.whole, ...wholes.filter((claim) => claim !== part.whole && claim.role !== "part")];
  return totals.map((whole) => ({ part: factOf(part), whole: factOf(whole) }));
}

/** Pairs of this and last: both stated, or one of them and the difference. */
function growthPairs(
  upToHere: readonly Claim[],
  here: readonly Claim[],
  factOf: FactOf,
  reportYear: number | undefined,
): Percentage["pairs"] {
  const pairs: { part: Fact; whole: Fact; base?: Big }[] = [];
  const current = here.findLast(
    (claim) => claim.role !== "change" && claim.year?.compared !== true && factOf(claim).year === reportYear,
  );
  if (current === undefined) return [];
  const fact = factOf(current);
  for (const claim of upToHere) {
    const other = factOf(claim);
    if (claim === current || claim.number.unit !== current.number.unit) continue;
    const changeAfter =
      claim.role === "change" && claim.sentence === current.sentence && claim.number.start > current.number.start;
    if (changeAfter) pairs.push({ part: fact, whole: fact, base: fact.value.minus(claim.change!) });
    else if (
      claim.role !== "change" &&
      other.year !== undefined &&
      reportYear !== undefined &&
      other.year === reportYear - 1 &&
      sameThing(claim, current)
    )
      pairs.push({ part: fact, whole: other });
  }
  return pairs;
}

function sameThing(last: Claim, current: Claim): boolean {
  return last.year?.compared === true || last.quantity === current.quantity || last.topic === current.topic;
}

function ratePairs(here: readonly Claim[], factOf: FactOf): Percentage["pairs"] {
  const handled = here.findLast(({ quantity }) => quantity === "handled");
  const received = here.filter(
    ({ topic, quantity }) => topic === "applications" && (quantity === "received" || quantity === "new"),
  );
  if (handled === undefined) return [];
  return received.map((whole) => ({ part: factOf(handled), whole: factOf(whole) }));
}
