import { canonicalise, isSameAgency, type RecognisedReport } from "@nianbao/core";
import { readSheet } from "@nianbao/sheet";
import { Failure } from "../failure.js";
import type { Input } from "../files/input.js";
import { parseJson } from "../files/json.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/**
 * Reads data for a report: JSON as `read` and `export` give it, or a sheet (.xlsx, .csv) of which the row with the report's
 * unit is taken. Blank cells of a sheet leave the report as it is.
 * @throws Failure when there is no such row, or several
 */
export async function readData(input: Input, report: RecognisedReport, io: Io): Promise<unknown> {
  if (!/\.(?:xlsx|csv)$/i.test(input.name) && input.bytes[0] !== 0x50) return fromJson(parseJson(input.bytes), report);
  const { units, problems } = await readSheet(input.bytes);
  for (const problem of problems) io.err(`nianbao：“${safe(input.name)}”：${safe(problem)}。\n`);
  const { agency, year, cells } = ofReport(units, report, (unit) => unit);
  const given = Object.entries(cells).filter(([, { state }]) => state !== "blank");
  return {
    ...(agency === null ? {} : { agency }),
    ...(year === null ? {} : { year }),
    cells: Object.fromEntries(given),
  };
}

/** One report, or that of the unit in a list of them. */
function fromJson(data: unknown, report: RecognisedReport): unknown {
  if (!Array.isArray(data) || data.length === 0) return data;
  return ofReport(data, report, (each) => {
    const { agency, year } = (each ?? {}) as { agency?: unknown; year?: unknown };
    return { agency: typeof agency === "string" ? agency : null, year: typeof year === "number" ? year : null };
  });
}

function ofReport<T>(
  rows: readonly T[],
  report: RecognisedReport,
  whose: (row: T) => { readonly agency: string | null; readonly year: number | null },
): T {
  const [only] = rows;
  if (only === undefined) throw new Failure("数据里没有一行内容", "badData");
  if (rows.length === 1) return only;
  const { agency, year } = report;
  if (agency === undefined)
    throw new Failure("数据里有多个单位，而这份年报的单位没有认出来，不知道用哪一行", "badData");
  const found = rows.filter((row) => {
    const { agency: name, year: of } = whose(row);
    const same =
      name !== null &&
      (canonicalise(name) === canonicalise(agency.name) || isSameAgency(report, { agency: { name, shortNames: [] } }));
    return same && (of === null || year === undefined || of === year.value);
  });
  const [row] = found;
  if (row === undefined) throw new Failure(`数据里没有“${safe(agency.name)}”这一行`, "badData");
  if (found.length > 1)
    throw new Failure(`数据里“${safe(agency.name)}”有 ${found.length} 行，不知道用哪一行`, "badData");
  return row;
}
