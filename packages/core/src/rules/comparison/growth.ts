import Big from "big.js";
import type { Place } from "../../document/model.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import type { RecognisedReport } from "../../recognise/types.js";

/** What the text says right after a number of its year: by how much it is more or less than the year before. */
export interface Growth {
  readonly fact: Fact;
  readonly kind: "percent" | "difference";
  /** In percent or in units, below zero for a fall. */
  readonly value: Big;
  /** Step between neighbouring numbers written this way. */
  readonly step: Big;
  readonly about: boolean;
  readonly place: Place;
  readonly numeral: Place;
}

const rise = "增长|增加|上升|提高|提升|多";
const fall = "减少|下降|降低|少";
const growth = new RegExp(
  String.raw`^[^\S\n]*[，,、（(]?\s*(?<said>(?:同比|(?:较|比|与)(?:上一?年度?|去年|(?<year>\d{4})年)(?:同期)?(?:相比)?[，,]?)\s*` +
    String.raw`(?:(?<rise>${rise})|(?<fall>${fall}))了?\s*(?<about>约|近)?\s*(?<number>\d+(?:\.\d+)?)\s*(?<unit>[%％]|件|宗|条|起|例))`,
  "u",
);

/** Growth stated of a number that repeats the tables, where the number it grew from is not in the text. */
export function growthsOf(report: RecognisedReport): readonly Growth[] {
  const { facts, percentages } = factsOf(report);
  const workedOut = new Set(
    percentages.filter(({ pairs }) => pairs.length > 0).map(({ numeral }) => `${numeral.block}:${numeral.start}`),
  );
  return facts.flatMap((fact): Growth[] => {
    if (fact.links.length === 0 || fact.phrase || fact.approximation !== undefined) return [];
    if (fact.confidence !== "certain" || fact.scope !== "own" || fact.role === "change") return [];
    const found = growthAfter(report, fact);
    return found === undefined || workedOut.has(`${found.numeral.block}:${found.numeral.start}`) ? [] : [found];
  });
}

function growthAfter(report: RecognisedReport, fact: Fact): Growth | undefined {
  const { block, end } = fact.place;
  const paragraph = report.document.blocks[block];
  if (paragraph?.kind !== "paragraph") return undefined;
  const match = growth.exec(paragraph.text.slice(end, end + 60));
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  if (groups["year"] !== undefined && Number(groups["year"]) !== (report.year?.value ?? 0) - 1) return undefined;
  const said = groups["said"]!;
  const number = groups["number"]!;
  const start = end + match[0].length - said.length;
  const at = start + said.lastIndexOf(number);
  const decimals = number.split(".")[1]?.length ?? 0;
  const value = new Big(number);
  return {
    fact,
    kind: /[%％]/u.test(groups["unit"]!) ? "percent" : "difference",
    value: groups["fall"] === undefined ? value : value.times(-1),
    step: new Big(10).pow(-decimals),
    about: groups["about"] !== undefined,
    place: { block, start, end: start + said.length },
    numeral: { block, start: at, end: at + number.length },
  };
}
