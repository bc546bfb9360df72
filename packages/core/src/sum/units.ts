import { isSameAgency } from "../comparison/related.js";
import type { CellId } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { figureOf, nameOf } from "./figure.js";
import type { ListedUnit, Sum, UnitFigures } from "./types.js";

/** Reports by unit, in the order of their first report. */
export interface SortedUnits extends Pick<Sum, "missing" | "doubled" | "unknown" | "spare"> {
  /** The report of each unit that is added. */
  readonly first: readonly UnitFigures[];
}

/**
 * Sorts reports by unit. A report belongs to the listed unit whose name or alias it bears, or, when its agency was not
 * recognised, whose name or alias its source bears (`3-民政局.docx`).
 * @param list units that have to report; without it every agency is a unit of its own
 */
export function sortUnits(
  units: readonly UnitFigures[],
  list: readonly ListedUnit[] | undefined,
  cells: readonly CellId[],
): SortedUnits {
  const find = finder(list);
  const byUnit = new Map<string, UnitFigures[]>();
  const unknown: UnitFigures[] = [];
  for (const unit of units) {
    const listed = list === undefined ? undefined : find(unit);
    if (list !== undefined && listed === undefined) {
      unknown.push(unit);
      continue;
    }
    const key = listed === undefined ? canonicalise(nameOf(unit)) : listed.name;
    byUnit.set(key, [...(byUnit.get(key) ?? []), unit]);
  }
  const several = [...byUnit].filter(([, reports]) => reports.length > 1);
  return {
    first: [...byUnit.values()].flatMap(([first]) => first ?? []),
    spare: several.flatMap(([, [counted, ...others]]) => others.map((report) => ({ counted: counted!, report }))),
    missing: (list ?? []).filter(({ name }) => !byUnit.has(name)),
    doubled: several.map(([key, reports]) => ({
      name: list === undefined ? nameOf(reports[0]!) : key,
      sources: reports.map(({ source }) => source),
      same: reports.every((report) => sameFigures(report, reports[0]!, cells)),
    })),
    unknown: unknown.map(({ source, agency }) => ({ source, agency })),
  };
}

function sameFigures(one: UnitFigures, other: UnitFigures, cells: readonly CellId[]): boolean {
  return cells.every((cell) => {
    const [a, b] = [figureOf(one, cell), figureOf(other, cell)];
    return a === undefined || b === undefined ? a === b : a.eq(b);
  });
}

function finder(list: readonly ListedUnit[] = []): (unit: UnitFigures) => ListedUnit | undefined {
  const exact = new Map<string, ListedUnit>();
  for (const unit of list) for (const name of namesOf(unit)) exact.set(canonicalise(name), unit);
  return (unit) => {
    const { agency, shortNames, source } = unit;
    if (agency === null) {
      const words = canonicalise(source);
      return single(list.filter((each) => namesOf(each).some((name) => words.includes(canonicalise(name)))));
    }
    const known = exact.get(canonicalise(agency));
    if (known !== undefined) return known;
    const report = { agency: { name: agency, shortNames } };
    return single(
      list.filter((each) => namesOf(each).some((name) => isSameAgency(report, { agency: { name, shortNames: [] } }))),
    );
  };
}

function namesOf({ name, aliases }: ListedUnit): readonly string[] {
  return [name, ...aliases];
}

function single<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
