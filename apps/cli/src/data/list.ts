import type { ListedUnit } from "@nianbao/core";
import { readList } from "@nianbao/sheet";
import { explain, Failure } from "../failure.js";
import { readInput } from "../files/input.js";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

const headings = /^(?:序号|单位|单位名称|机关|机关名称|名称|部门|name|unit)$/iu;

/**
 * Reads the list of units that have to report (.csv or .xlsx): a name a line, other names in the columns after it, or in one
 * column with 、 or ； between them. A first line of headings and a column of running numbers are passed over.
 * @throws Failure when it cannot be read or names nobody
 */
export async function readUnits(path: string, io: Io): Promise<readonly ListedUnit[]> {
  let rows;
  try {
    rows = await readList((await readInput(path, io)).bytes);
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有读出单位名单“${safe(path)}”：${message}`, code, { cause: error });
  }
  const units: ListedUnit[] = [];
  rows.forEach((row, index) => {
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
    if (index === 0 && cells.some((cell) => headings.test(cell))) return;
    const [name, ...aliases] = /^\d+$/.test(cells[0] ?? "") ? cells.slice(1) : cells;
    if (name === undefined) return;
    units.push({
      name,
      aliases: aliases.flatMap((alias) => alias.split(/[、；;|]/)).filter((alias) => alias.trim() !== ""),
    });
  });
  if (units.length === 0) throw new Failure(`单位名单“${safe(path)}”里没有单位`, "badData");
  const twice = units.find(({ name }, index) => units.findIndex((unit) => unit.name === name) !== index);
  if (twice !== undefined) throw new Failure(`单位名单“${safe(path)}”里“${safe(twice.name)}”写了两次`, "badData");
  return units;
}
