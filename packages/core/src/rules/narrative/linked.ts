import { ofReport } from "../../recognise/kept.js";
import Big from "big.js";
import { perTold } from "../shared/per-told.js";
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

/** Every number of the text that repeats the tables, compared; those whose cells cannot be read are not there. */
export const comparisons: (report: RecognisedReport) => ReadonlyMap<Fact, Comparison> = ofReport.once(compareAll);

const linkedFacts = perTold(({ facts }) => facts.filter(({ links }) => links.length > 0));

function compareAll(report: RecognisedReport): ReadonlyMap<Fact, Comparison> {
  const values = new Map<string, TableValue | undefined>();
  const valueOf = (name: string): TableValue | undefined => {
    if (!values.has(name)) values.set(name, tableValue(report, name));
    return values.get(name);
  };
  const compared = new Map<Fact, Comparison>();
  for (const fact of linkedFacts(factsOf(report))) {
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
  if (approximation === undefined && step.lte(1)) return actual.eq(value);
  const [low, high] = bounds(value, step, approximation);
  return actual.gte(low) && actual.lte(high);
}

/** What a number of the text can stand for, both ends in. */
export function bounds(value: Big, step: Big, approximation: Approximation | undefined): readonly [Big, Big] {
  if (approximation === undefined) return step.gt(1) ? [value.minus(step), value.plus(step)] : [value, value];
  const tenth = value.div(10);
  const wide = tenth.gt(step) ? tenth : step;
  if (approximation === "over") return [value, value.plus(wide.gt(step) ? wide : step)];
  if (approximation === "under") return [value.minus(wide), value];
  if (approximation === "about") return [value.minus(wide), value.plus(wide)];
  if (approximation === "atLeast") return [value, new Big("1e15")];
  return [new Big(0), value];
}

/** What ties findings about one wrong number together. */
export function factCause({ place }: Fact): string {
  return `text:${place.block}:${place.start}`;
}

/**
 * Whether a single number that differs from the tables is all that is wrong: with the table's number in its place what
 * was to hold does hold. That number has a finding of its own.
 */
export function explainedByTable(
  report: RecognisedReport,
  facts: readonly Fact[],
  holds: (valueOf: (fact: Fact) => Big) => boolean,
): boolean {
  const compared = comparisons(report);
  return facts.some((wrong) => {
    const comparison = compared.get(wrong);
    if (comparison === undefined || comparison.result === "same" || wrong.scope === "area") return false;
    return comparison.values.some(({ value }) => holds((fact) => (fact === wrong ? value : fact.value)));
  });
}
