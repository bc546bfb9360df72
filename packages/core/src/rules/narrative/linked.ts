import Big from "big.js";
import { cellOf } from "../../form/lookup.js";
import type { Approximation } from "../../text/numerals-found.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { factsOf, type Fact } from "../../recognise/prose/index.js";
import { figuresOf, quantityValue } from "../../sentences/figures.js";
import { quantityOf } from "../../sentences/quantities.js";

/** A cell or sum of the tables with its value, in the unit of the text that speaks of it. */
export interface TableValue {
  /** Name of the quantity; several joined by `+`. */
  readonly name: string;
  readonly words: string;
  readonly value: Big;
  readonly cells: readonly RecognisedCell[];
}

/** A number of the text beside what it may repeat. */
export interface Comparison {
  readonly fact: Fact;
  readonly values: readonly TableValue[];
  /** `loose`: it is another number of the table, one that the words may mean at a stretch. */
  readonly result: "same" | "loose" | "different";
}

const cache = new WeakMap<RecognisedReport, ReadonlyMap<Fact, Comparison>>();

/** Every number of the text that repeats the tables, compared; those whose cells cannot be read are not there. */
export function comparisons(report: RecognisedReport): ReadonlyMap<Fact, Comparison> {
  let compared = cache.get(report);
  if (compared === undefined) {
    compared = compareAll(report);
    cache.set(report, compared);
  }
  return compared;
}

function compareAll(report: RecognisedReport): ReadonlyMap<Fact, Comparison> {
  const values = new Map<string, TableValue | undefined>();
  const valueOf = (name: string): TableValue | undefined => {
    if (!values.has(name)) values.set(name, tableValue(report, name));
    return values.get(name);
  };
  const compared = new Map<Fact, Comparison>();
  for (const fact of factsOf(report).facts) {
    if (fact.links.length === 0) continue;
    const found = fact.links.map(valueOf);
    if (found.some((value) => value === undefined)) continue;
    const known = found as TableValue[];
    const holds = fact.phrase
      ? known.every(({ value }) => value.eq(0))
      : known.some(({ value }) => agrees(fact, value));
    const loosely =
      !holds && fact.loose.some((name) => valueOf(name) !== undefined && agrees(fact, valueOf(name)!.value));
    compared.set(fact, { fact, values: known, result: holds ? "same" : loosely ? "loose" : "different" });
  }
  return compared;
}

/** The value of a cell or sum, or undefined when a cell of it is missing, blank or no number. */
export function tableValue(report: RecognisedReport, name: string): TableValue | undefined {
  const names = name.split("+");
  const cells: RecognisedCell[] = [];
  let total = new Big(0);
  for (const part of names) {
    const quantity = quantityOf(report.form, part);
    if (quantity === undefined) return undefined;
    const read = quantityValue(figuresOf(report), part);
    if (!read.known) return undefined;
    total = total.plus(read.value);
    for (const id of quantity.cells) {
      const cell = report.tables.get(cellOf(report.form, id)!.table)?.cells.get(id);
      if (cell !== undefined) cells.push(cell);
    }
  }
  const amount = cellOf(report.form, names[0]!)?.kind === "amount";
  const words = names.map((part) => shortWords(quantityOf(report.form, part)!.words)).join("与");
  return { name, words, value: amount ? total.times(10_000) : total, cells };
}

/** Official labels cut after their first words: `表三“一、本年新收政府信息公开申请数量”行“总计”列` stays readable. */
function shortWords(words: string): string {
  return words.replace(/（区分处理[^）]*）/u, "").replace(/(?<=一、本年新收|二、上年结转)政府信息公开申请数量/u, "");
}

/** Whether a number of the text, as exactly as it is meant, can stand for a value. */
export function agrees(
  { value, step, approximation }: Pick<Fact, "value" | "step" | "approximation">,
  actual: Big,
): boolean {
  const [low, high] = bounds(value, step, approximation);
  if (approximation === undefined && step.lte(1)) return actual.eq(value);
  return actual.gte(low) && actual.lte(high);
}

/** What a number of the text can stand for, both ends in. */
export function bounds(value: Big, step: Big, approximation: Approximation | undefined): readonly [Big, Big] {
  const tenth = value.div(10);
  const wide = tenth.gt(step) ? tenth : step;
  if (approximation === "over") return [value, value.plus(wide.gt(step) ? wide : step)];
  if (approximation === "under") return [value.minus(wide), value];
  if (approximation === "about") return [value.minus(wide), value.plus(wide)];
  if (approximation === "atLeast") return [value, new Big("1e15")];
  if (approximation === "atMost") return [new Big(0), value];
  return step.gt(1) ? [value.minus(step), value.plus(step)] : [value, value];
}

/** What ties findings about one wrong number together. */
export function factCause({ place }: Fact): string {
  return `text:${place.block}:${place.start}`;
}

/** The cause of a number that differs from the tables, if one of these does: the sum or share it spoils has the same cause. */
export function sharedCause(report: RecognisedReport, facts: readonly Fact[]): { readonly cause?: string } {
  const compared = comparisons(report);
  const wrong = facts.filter((fact) => {
    const result = compared.get(fact)?.result;
    return result !== undefined && result !== "same" && (fact.scope === "own" || fact.scope === "office");
  });
  return wrong.length === 1 ? { cause: factCause(wrong[0]!) } : {};
}
