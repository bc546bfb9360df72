import type Big from "big.js";
import type { Claim, FactOf } from "./claims.js";
import type { Dimension, Enumeration } from "./types.js";

const openEnd = /^等|^以上/u;
const partialWords = /其余|主要|多数|大部分|等方式|等渠道|另有|不含/u;
const bareTotal =
  /^[,、]?(?:以上|以上各类)?(?:共计|合计|总计|总共|共)(?:公开|发布|收到|办理)?(?:各类)?(?:信息|申请)?$/u;

/** Lists of a paragraph with their totals: parts of one dimension, in order. */
export function enumerationsOf(claims: readonly Claim[], factOf: FactOf): Enumeration[] {
  const totals = totalsAfter(claims, factOf);
  if (claims.every(({ whole }) => whole === undefined)) return totals;
  const lists = new Map<Claim, Map<Dimension, Claim[]>>();
  for (const claim of claims) {
    if (claim.whole === undefined) continue;
    const byDimension = lists.get(claim.whole) ?? new Map<Dimension, Claim[]>();
    lists.set(claim.whole, byDimension);
    const dimension = claim.dimension ?? "other";
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), claim]);
  }
  const found: Enumeration[] = [];
  for (const [whole, byDimension] of lists) {
    for (const [dimension, parts] of byDimension) {
      found.push({
        whole: factOf(whole),
        parts: parts.map((part) => factOf(part)),
        dimension,
        alternatives: alternativesTo(whole, claims.slice(Math.max(0, whole.index - farthest), whole.index)),
        complete: isComplete(whole, dimension, parts, byDimension.size === 1),
      });
    }
  }
  return [...found, ...totals];
}

/** Totals that far back are not those of a list. */
const farthest = 12;

/** 新收12件，上年结转1件，其中自然人…: the parts may be those of either, or of both together. */
function alternativesTo(whole: Claim, before: readonly Claim[]): Big[] {
  if (whole.topic !== "applications" || whole.dimension !== undefined) return [];
  const totals = before.filter(
    (claim) =>
      claim.sentence === whole.sentence &&
      claim.topic === "applications" &&
      claim.dimension === undefined &&
      claim.role !== "change" &&
      claim.number.unit === whole.number.unit,
  );
  const values = totals.map(({ number }) => number.value);
  return whole.quantity === "carriedOver"
    ? [...values, ...values.map((value) => value.plus(whole.number.value))]
    : values;
}

function isComplete(whole: Claim, dimension: Dimension, parts: readonly Claim[], only: boolean): boolean {
  if (parts.some(({ tail, own }) => openEnd.test(tail) || partialWords.test(own))) return false;
  if (dimension === "applicant") {
    const columns = new Set(parts.map(({ quantity }) => quantity));
    if (columns.has("naturalPerson") && columns.has("organisations")) return true;
  }
  if (dimension === "channel" && whole.topic === "applications") return parts.length >= 2;
  const flows = new Set(parts.map(({ quantity }) => quantity));
  if (whole.topic === "applications" && dimension === "other" && flows.has("new") && flows.has("carriedOver"))
    return true;
  if (whole.topic === "cases" && dimension === "other" && flows.size === 2)
    return parts.every(({ quantity }) => /^litigation[AD]/u.test(quantity));
  return only && parts.length >= 2 && parts.every(({ opened }) => opened === "complete");
}

/** 网上8件、信函4件，共计12件: the total stands behind its parts. */
function totalsAfter(claims: readonly Claim[], factOf: FactOf): Enumeration[] {
  const found: Enumeration[] = [];
  for (const [index, claim] of claims.entries()) {
    if (claim.role !== "plain" || !/[共计]/u.test(claim.own) || !bareTotal.test(claim.own)) continue;
    const parts: Claim[] = [];
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = claims[at]!;
      if (part.sentence !== claim.sentence || part.number.unit !== claim.number.unit || part.role !== "plain") break;
      if (bareTotal.test(part.own)) break;
      parts.unshift(part);
    }
    const flows = parts.filter(({ quantity }) => /^(?:handled|carriedForward)$/u.test(quantity));
    if (parts.length < 2 || flows.length > 0) continue;
    found.push({
      whole: factOf(claim),
      parts: parts.map((part) => factOf(part)),
      dimension: "other",
      alternatives: [],
      complete: true,
    });
  }
  return found;
}
