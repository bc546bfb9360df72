import {
  cellOf,
  describeCell,
  isSameAgency,
  tableOf,
  type CellId,
  type Form,
  type RecognisedReport,
} from "@nianbao/core";
import { parseFigure } from "../fill/parse-figure.js";
import { importing as words } from "../locale/import.js";
import type { ImportSource } from "./source.js";

/** A cell that would change. */
export interface ImportRow {
  readonly id: CellId;
  readonly was: string;
  readonly fresh: string;
}

/** Cells that are taken over together or not at all. */
export interface ImportGroup {
  readonly title: string;
  readonly rows: readonly ImportRow[];
  /** Ticked from the start: right for the clerk unless something speaks against it. */
  readonly ticked: boolean;
}

/** A figure of last year beside this year's. */
export interface ComparedRow {
  readonly label: string;
  readonly last: string;
  readonly now: string;
}

/** What an import would do. Nothing is written by making one. */
export interface ImportPlan {
  readonly groups: readonly ImportGroup[];
  /** Why the file may be the wrong one, or what is taken over of it. */
  readonly cautions: readonly string[];
  /** Cells that hold the same already. */
  readonly same: number;
  /** Cells that are blank in the file and not in the document; they stay. */
  readonly kept: number;
  readonly problems: readonly string[];
  /** Only with last year's report. */
  readonly compared: readonly ComparedRow[];
}

/**
 * Holds a file's figures against the document's. Of the year before only what carries over is taken: 上年结转 from its
 * 结转下年度, 现行有效 from its own with this year's issued and repealed. Of another year or agency nothing is ticked.
 * @param textOf what a cell holds now
 */
export function importPlan(report: RecognisedReport, source: ImportSource, textOf: (id: CellId) => string): ImportPlan {
  const { form } = report;
  const own = report.year?.value;
  const last = own !== undefined && source.year === own - 1;
  const cautions: string[] = [];
  if (source.year === undefined || own === undefined) cautions.push(words.noYear);
  else if (last) cautions.push(words.lastYear(source.year));
  else if (source.year !== own) cautions.push(words.otherYear(source.year, own));
  const stranger =
    source.agency !== undefined &&
    report.agency !== undefined &&
    !isSameAgency(report, { agency: { name: source.agency, shortNames: [] } });
  if (stranger) cautions.push(words.otherAgency(source.agency, report.agency.name));
  const fitting = !stranger && (source.year === undefined || own === undefined || last || source.year === own);

  const problems = [...source.problems];
  const counts = { same: 0, kept: 0 };
  const row = (id: CellId, given: string): readonly ImportRow[] => {
    const cell = cellOf(form, id);
    const parsed = parseFigure(cell?.kind ?? "count", given);
    const was = textOf(id);
    if (cell === undefined) problems.push(words.problem(id, given, words.missing(id)));
    else if (report.tables.get(cell.table)?.cells.has(id) !== true) {
      if (given !== "") problems.push(words.missing(describeCell(form, id)));
    } else if (!parsed.ok) problems.push(words.problem(describeCell(form, id), given, parsed.note));
    else if (parsed.text === was || sameAmount(parsed.text, was)) counts.same += 1;
    else if (parsed.text === "") counts.kept += 1;
    else return [{ id, was, fresh: parsed.text }];
    return [];
  };
  const group = (title: string, given: readonly (readonly [CellId, string])[]): readonly ImportGroup[] => {
    const rows = given.flatMap(([id, text]) => row(id, text));
    return rows.length === 0
      ? []
      : [{ title, rows, ticked: fitting && (!last || rows.every(({ was }) => was === "")) }];
  };
  const groups = last ? carried(source, form, textOf).flatMap(([title, given]) => group(title, given)) : [];
  if (!last) {
    const parts = new Map<string, (readonly [CellId, string])[]>();
    for (const entry of source.cells) {
      const title = partOf(form, entry[0]);
      const part = parts.get(title);
      if (part === undefined) parts.set(title, [entry]);
      else part.push(entry);
    }
    groups.push(...[...parts].flatMap(([title, given]) => group(title, given)));
  }
  return { groups, cautions, ...counts, problems, compared: last ? compare(form, source, textOf) : [] };
}

/** What a report takes over from that of the year before. */
function carried(
  { cells }: ImportSource,
  form: Form,
  textOf: (id: CellId) => string,
): readonly (readonly [title: string, cells: readonly (readonly [CellId, string])[]])[] {
  const over = [...cells].flatMap(([id, text]) =>
    id.startsWith("t3.carriedForward.") ? [[id.replace("carriedForward", "carriedOver"), text] as const] : [],
  );
  const inForce = (["t2.rule", "t2.normativeDocument"] as const).flatMap((kind) => {
    const start = whole(cells.get(`${kind}.inForce`));
    const [issued, repealed] = [whole(textOf(`${kind}.issued`)), whole(textOf(`${kind}.repealed`))];
    if (start === undefined || cellOf(form, `${kind}.issued`) === undefined) return [];
    const counted = issued !== undefined && repealed !== undefined;
    const value = counted ? start + issued - repealed : start;
    return value < 0 ? [] : [{ entry: [`${kind}.inForce`, String(value)] as const, counted }];
  });
  return [
    [words.carriedOver, over],
    [words.inForce, inForce.filter(({ counted }) => counted).map(({ entry }) => entry)],
    [words.inForceStart, inForce.filter(({ counted }) => !counted).map(({ entry }) => entry)],
  ];
}

/** The figures in the last column of each row, this year's beside last year's, where either is anything but 0. */
function compare(form: Form, { cells }: ImportSource, textOf: (id: CellId) => string): readonly ComparedRow[] {
  return form.tables.flatMap((table) =>
    table.cells
      .filter(({ table: id, columnId }) => id === "t2" || columnId === "total")
      .map((cell) => ({
        label: [...cell.rowLabels.slice(-1), ...(table.id === "t3" ? [] : cell.columnLabels.slice(-1))].join("·"),
        last: cells.get(cell.id) ?? "",
        now: textOf(cell.id),
      }))
      .filter(({ last, now }) => [last, now].some((text) => text !== "" && text !== "0")),
  );
}

/** The part of a table that a cell is ticked with: a column of table 3, a block of table 4, all of table 2. */
function partOf(form: Form, id: CellId): string {
  const cell = cellOf(form, id);
  if (cell === undefined) return id;
  const { name } = tableOf(form, cell.table);
  const part = cell.table === "t3" ? cell.columnLabels.at(-1) : cell.table === "t4" ? cell.rowLabels.join("·") : "";
  return words.group(name, part ?? "");
}

/** 12.36 and 12.3600 are one amount: what the clerk wrote stays. */
function sameAmount(one: string, other: string): boolean {
  const amount = /^\d+(\.\d+)?$/u;
  return amount.test(one) && amount.test(other) && Number(one) === Number(other);
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
