import type Big from "big.js";
import type { Fix } from "../../check/finding.js";
import { textAt } from "../../document/access.js";
import type { Fact } from "../../recognise/prose/index.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import type { Place } from "../../document/model.js";
import { evaluateSums } from "../arithmetic/sums.js";
import { lineName } from "../arithmetic/wording.js";
import { setFigure } from "../shared/set-figure.js";
import type { TableValue } from "./linked.js";

/** Both ways out of a contradiction: the number of the text as in the table, or the cell as in the text. */
export function bothWays(report: RecognisedReport, fact: Fact, values: readonly TableValue[]): readonly Fix[] {
  return [...asInTable(report, fact, values), ...asInText(report, fact, values)];
}

/** 以表为准: one way for each different value that the words may mean. */
function asInTable(report: RecognisedReport, fact: Fact, values: readonly TableValue[]): readonly Fix[] {
  if (fact.numeral === undefined || fact.approximation !== undefined) return [];
  const fixes: Fix[] = [];
  for (const { value, words } of values) {
    const fix = replaceNumber(report, fact.numeral, value, (text) => `以表为准：正文改为 ${text}（${words}）`);
    if (fix !== undefined && !fixes.some(({ edits }) => JSON.stringify(edits) === JSON.stringify(fix.edits)))
      fixes.push(fix);
  }
  return fixes;
}

/** 以文为准: a number that is meant exactly into the single cell that it speaks of; 未发生 into all the cells it denies. */
function asInText(report: RecognisedReport, fact: Fact, values: readonly TableValue[]): readonly Fix[] {
  const meant = fact.phrase ? values : values.slice(0, 1);
  const cells = meant.flatMap((value) => value.cells).filter(({ value }) => !fact.phrase || Number(value) !== 0);
  const [cell] = cells;
  if (cell === undefined || (cells.length > 1 && !fact.phrase) || fact.approximation !== undefined) return [];
  const amount = typeof cell.value === "string";
  const number = amount ? fact.value.div(10_000) : fact.value;
  if (!amount && !number.eq(number.round())) return [];
  const text = number.toFixed();
  const edits = cells.flatMap((each) => setFigure(report, each, text) ?? []);
  if (edits.length < cells.length) return [];
  const broken = amount ? [] : [...new Set(cells.flatMap((each) => brokenBy(report, each, Number(text))))];
  return [
    {
      title: `以文为准：${meant.map(({ words }) => words).join("、")}改为 ${text}`,
      kind: "choice",
      edits,
      ...(broken.length === 0 ? {} : { caution: `改后表里${broken.join("、")}加起来对不上，要接着改` }),
    },
  ];
}

function brokenBy(report: RecognisedReport, cell: RecognisedCell, value: number): readonly string[] {
  const names: string[] = [];
  for (const sum of evaluateSums(report)) {
    if (sum.state === "open") continue;
    const left = sum.left.find((term) => term.cell.id === cell.id);
    const right = sum.right.find((term) => term.cell.id === cell.id);
    const term = left ?? right;
    if (term === undefined) continue;
    const change = value - term.value;
    if (sum.leftSum + (left === undefined ? 0 : change) !== sum.rightSum + (right === undefined ? 0 : change))
      names.push(lineName(report.form, sum));
  }
  return names;
}

/** Replaces a numeral, in the manner it is written (万, thousands separators); undefined where that cannot hold the value. */
export function replaceNumber(
  report: RecognisedReport,
  numeral: Place,
  value: Big,
  title: (text: string) => string,
): Fix | undefined {
  const expect = textAt(report.document, numeral);
  const text = writeLike(expect, value);
  if (text === undefined || text === expect) return undefined;
  return { title: title(text), kind: "choice", edits: [{ kind: "replaceText", place: numeral, expect, text }] };
}

function writeLike(model: string, value: Big): string | undefined {
  if (value.lt(0)) return undefined;
  const scale = /[万亿]$/u.exec(model)?.[0];
  if (scale !== undefined) return `${value.div(scale === "万" ? 1e4 : 1e8).toFixed()}${scale}`;
  const plain = value.toFixed();
  if (!/\d[,，]\d{3}/u.test(model)) return plain;
  const [whole = "", fraction] = plain.split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") + (fraction === undefined ? "" : `.${fraction}`);
}
