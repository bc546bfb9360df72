/**
 * Format notice 国办公开办函〔2021〕30号: the situation is told with figures, which have to be right. The same quantity given twice is the same
 * number twice; what stands on one website is no more than all that was published.
 */
import { perTold } from "../shared/per-told.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { exampleChapter, exampleApplications } from "./examples.js";
import { exampleDocument } from "../../check/example.js";
import { CharacterClasses } from "../../text/character-classes.js";
import { bounds, comparisons } from "./linked.js";
import { publishedTotals, type PublishedTotal } from "./published.js";
import { said } from "./wording.js";

export const saidTwice = defineRule({
  id: "XR-09",
  title: "同一个数在正文前后是否一致",
  severity: "warning",
  basis: [formatNotice("总体情况用准确的数据说明")],
  regimes: ["2021", "2019"],
  why: "同一件事前后给了两个不同的数。",
  todo: "核对后改成一致；如果说的不是一回事，把各自的范围写清楚。",
  examples: () => ({
    valid: [
      {
        title: "前后一致",
        document: exampleDocument({
          chapters: {
            1: { paragraphs: ["全年主动公开政府信息186条。"] },
            2: { paragraphs: ["2025年主动公开政府信息186条。"] },
          },
        }),
      },
      {
        title: "网站上的比总数少",
        document: exampleChapter(1, [
          "全年公开信息300条。",
          "通过政府门户网站公开信息186条，通过微信公众号发布信息114条。",
        ]),
      },
      {
        title: "各账号各自的数",
        document: exampleChapter(1, [
          "“示例司法”抖音号，全年共发布各类信息193条；“示例普法”订阅号，全年发布信息1111篇。",
        ]),
      },
    ],
    invalid: [
      {
        title: "公开信息的总数前后不同",
        document: exampleChapter(1, ["全年主动公开政府信息186条。", "本年度共公开信息168条。"]),
        quotes: ["全年主动公开政府信息186条"],
      },
      {
        title: "网站上的比总数还多",
        document: exampleDocument({
          chapters: {
            2: { paragraphs: ["全年公开信息14条。"] },
            6: { paragraphs: ["本年度未收取信息处理费。在政府门户网站发布公开信息共20余条。"] },
          },
        }),
        quotes: ["全年公开信息14条"],
      },
      {
        title: "同样的话，两个数",
        document: exampleApplications("负责政府信息公开工作人员3名。全局负责政府信息公开工作人员2名。"),
        quotes: ["负责政府信息公开工作人员3名"],
      },
    ],
  }),
  *check(report) {
    yield* twice(report, publishedTotals(factsOf(report)));
    yield* sameWords(report);
  },
});

/** Each total against the first of its kind, and what stands on the website against all that was published. */
function* twice(report: RecognisedReport, totals: readonly PublishedTotal[]): Generator<Verdict> {
  const first = new Map<PublishedTotal["where"], Fact>();
  for (const { fact, where } of totals) {
    if (fact.year !== report.year?.value) continue;
    const [same, other] = [first.get(where), first.get(where === "all" ? "site" : "all")];
    if (same === undefined) first.set(where, fact);
    if (same !== undefined && areApart(rangeOf(same), rangeOf(fact))) yield pair(report, same, fact);
    else if (other !== undefined) {
      const [site, all] = where === "site" ? [fact, other] : [other, fact];
      if (exceeds(rangeOf(site), rangeOf(all))) yield pair(report, other, fact);
    }
  }
}

/** The least and the most that a number can mean. */
type Range = ReturnType<typeof bounds>;

function areApart(a: Range, b: Range): boolean {
  return exceeds(a, b) || exceeds(b, a);
}

/** Whether the least that the first can mean is more than the most that the second can. */
function exceeds(a: Range, b: Range): boolean {
  return a[0].gt(b[1]);
}

/** Nouns this long name one thing; shorter ones may be said of several. */
const tellingNoun = 8;
const freeWords =
  /^.*?(?:全年|本年度|年度?|我局|本局|全局|本机关|本单位|我单位|共|累计)+(?=[\p{Script=Han}]{8,}$)|^(?:共有|现有|共|有|已|了|其中)+|(?:共计|共|计|达|为|了|约)+$/gu;

/** One character of every word that may be left out: before others, at the beginning, at the end. */
const classes = new CharacterClasses();
const freeInside = classes.add("年局关位共计");
const freeFirst = classes.add("共现有已了其");
const freeLast = classes.add("计共达为了约");
/** What stands in quotation marks, or is one of several, is not compared. */
const special = classes.add('□"、');

/** What a number counts, without the words that may be left out. */
function nounOf({ topic, noun }: Fact): string {
  if (topic === "processingFee") return "信息处理费";
  const free =
    (classes.within(noun) & freeInside) !== 0 ||
    classes.at(noun, 0, freeFirst) ||
    classes.at(noun, noun.length - 1, freeLast);
  return free ? noun.replace(freeWords, "") : noun;
}

/** A number, what it counts in which unit, and, once it was compared, what it can mean. */
interface Comparable {
  readonly fact: Fact;
  readonly key: string;
  range?: Range;
}

function canMean(stated: Comparable): Range {
  return (stated.range ??= rangeOf(stated.fact));
}

/** Numbers of a paragraph that nothing but another number of the text can confirm, with what they count. */
const comparable = perTold(({ facts }) => {
  const found: Comparable[] = [];
  for (const fact of facts) {
    const { topic, quantity, phrase, otherPeriod, role, scope } = fact;
    const unlinked = topic === "other" || (topic === "processingFee" && quantity === "received");
    if (!unlinked || phrase || otherPeriod || role !== "plain" || scope !== "own") continue;
    if (topic === "other" && fact.noun.length < tellingNoun) continue;
    const noun = nounOf(fact);
    if (topic === "other" && (noun.length < tellingNoun || (classes.within(noun) & special) !== 0)) continue;
    found.push({ fact, key: `${noun}|${fact.unit}` });
  }
  return found;
});

function* sameWords(report: RecognisedReport): Generator<Verdict> {
  const compared = comparisons(report);
  const seen = new Map<string, Comparable>();
  for (const stated of comparable(factsOf(report))) {
    const { fact, key } = stated;
    if ((fact.links.length > 0 && compared.has(fact)) || fact.year !== report.year?.value) continue;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, stated);
    else if (known.fact.value !== fact.value && areApart(canMean(known), canMean(stated)))
      yield pair(report, known.fact, fact);
  }
}

function rangeOf({ value, step, approximation }: Fact): Range {
  return bounds(value, step, approximation);
}

function pair(report: RecognisedReport, first: Fact, second: Fact): Verdict {
  return {
    kind: "finding",
    places: [first.place, second.place],
    key: `${first.value.toFixed()}≠${second.value.toFixed()}`,
    what: `正文一处写${said(report, first)}，另一处写${said(report, second)}`,
    fixes: [],
  };
}
