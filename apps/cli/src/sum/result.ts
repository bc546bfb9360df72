import { type CellDifference, type CellId, cellOf, currentNotice, type Sum, type UnitFigures } from "@nianbao/core";
import type { Collected } from "../data/collect.js";
import { version } from "../version.js";

/** Units added up, files that could not be read, and where a parent's report differs. */
export interface SumResult {
  readonly agency: string | null;
  readonly sum: Sum;
  readonly failures: Collected["failures"];
  readonly reconciled?: { readonly total: UnitFigures; readonly differences: readonly CellDifference[] };
}

/** `sum -o total.json`: also data that `fill` takes; a cell without a sum is null. New fields may be added. */
export function sumJson({ agency, sum, failures, reconciled }: SumResult): string {
  const data = {
    format: 1,
    version,
    ...(agency === null ? {} : { agency }),
    ...(sum.year === null ? {} : { year: sum.year }),
    cells: Object.fromEntries(Object.entries(sum.cells).map(([id, { value }]) => [id, valueOf(id, value)])),
    counted: sum.counted.map(({ source, agency: name }) => ({ file: source, agency: name })),
    missing: sum.missing.map(({ name }) => name),
    doubled: sum.doubled.map(({ name, sources, same }) => ({ name, files: sources, same })),
    unknown: sum.unknown.map(({ source, agency: name }) => ({ file: source, agency: name })),
    notAssessable: [
      ...sum.notAssessable.map(({ source, name, reason }) => ({ file: source, agency: name, reason })),
      ...failures.map(({ source, reason }) => ({ file: source, agency: null, reason })),
    ],
    open: Object.entries(sum.cells).flatMap(([cell, { known, without }]) =>
      without.length === 0 ? [] : [{ cell, known, without }],
    ),
    ...(reconciled === undefined
      ? {}
      : { reconcile: { file: reconciled.total.source, differences: reconciled.differences } }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Counts are numbers, amounts decimals as text. */
function valueOf(id: CellId, value: string | null): number | string | null {
  if (value === null) return null;
  return cellOf(currentNotice, id)?.kind === "count" ? Number(value) : value;
}

/** Whether anything keeps the sum from being whole, or the parent's report from agreeing with it. */
export function isTroubled({ sum, reconciled }: SumResult): boolean {
  const { missing, doubled, unknown, notAssessable, cells } = sum;
  return (
    missing.length + doubled.length + unknown.length + notAssessable.length > 0 ||
    Object.values(cells).some(({ value }) => value === null) ||
    (reconciled?.differences.length ?? 0) > 0
  );
}
