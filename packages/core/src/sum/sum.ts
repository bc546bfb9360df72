import Big from "big.js";
import { currentNotice } from "../form/choice.js";
import type { Form } from "../form/types.js";
import { figureOf, nameOf } from "./figure.js";
import type { ListedUnit, Sum, SummedCell, UnitFigures } from "./types.js";
import { sortUnits } from "./units.js";

/**
 * Adds up the reports of units, cell by cell and exactly.
 * @param units reports of one year; those of another year than most are set apart
 * @param list units that have to report: then only they are added, and who is missing is told
 */
export function sumUnits(units: readonly UnitFigures[], list?: readonly ListedUnit[], form: Form = currentNotice): Sum {
  const year = mostFrequent(units.flatMap((unit) => unit.year ?? []));
  const ids = form.tables.flatMap((table) => table.cells.map(({ id }) => id));
  const fit: UnitFigures[] = [];
  const notAssessable: { source: string; name: string; reason: string }[] = [];
  for (const unit of units) {
    const reason = obstacle(unit, year, ids);
    if (reason === undefined) fit.push(unit);
    else notAssessable.push({ source: unit.source, name: nameOf(unit), reason });
  }
  const { first, spare, missing, doubled, unknown } = sortUnits(fit, list, ids);
  return {
    year: year ?? null,
    cells: Object.fromEntries(ids.map((id) => [id, addUp(first, id)])),
    counted: first,
    spare,
    missing,
    doubled,
    unknown,
    notAssessable,
  };
}

function obstacle(unit: UnitFigures, year: number | undefined, ids: readonly string[]): string | undefined {
  if (unit.year !== null && unit.year !== year) return `是 ${unit.year} 年的报告，其他单位多是 ${String(year)} 年的`;
  const figures = ids.filter((id) => figureOf(unit, id) !== undefined).length;
  return figures === 0 ? "三张表里没有读出一个数" : undefined;
}

function addUp(units: readonly UnitFigures[], id: string): SummedCell {
  let known = new Big(0);
  const without: string[] = [];
  for (const unit of units) {
    const figure = figureOf(unit, id);
    if (figure === undefined) without.push(unit.source);
    else known = known.plus(figure);
  }
  return { value: without.length === 0 ? known.toFixed() : null, known: known.toFixed(), without };
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
