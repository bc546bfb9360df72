import fc from "fast-check";
import { balancedCells } from "../../journey/arbitrary.js";
import type { Told } from "./clean-report.js";

/** Balanced tables and a true story about them. */
export const told: fc.Arbitrary<Told> = fc
  .record({
    cells: balancedCells(),
    change: fc.integer({ min: -30, max: 30 }),
    web: fc.nat(100),
    letter: fc.nat(100),
    published: fc.tuple(
      fc.integer({ min: 5, max: 900 }),
      fc.integer({ min: 5, max: 900 }),
      fc.integer({ min: 5, max: 900 }),
      fc.integer({ min: 5, max: 900 }),
    ),
  })
  .map(({ cells, change, web, letter, published }) => {
    const values = Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value as number | string]));
    // An office that charged 200 yuan has at least that much in table 2.
    const fee = values["t2.fee"] as string;
    values["t2.fee"] = Number(fee) < 1 ? `1.${fee.split(".")[1]!}` : fee;
    values["t2.normativeDocument.repealed"] = Math.max(1, values["t2.normativeDocument.repealed"] as number);
    const received = values["t3.new.total"] as number;
    const online = Math.max(1, Math.floor((received * web) / 250));
    return {
      cells: values,
      lastYear: Math.max(1, received + Math.trunc((received * change) / 100)),
      web: online,
      letter: Math.max(1, Math.floor(((received - online) * letter) / 250)),
      published,
    };
  })
  .filter(({ cells, lastYear, web, letter }) => {
    const received = cells["t3.new.total"] as number;
    return lastYear !== received && web + letter < received;
  });

/** Every number that some words about the tables may mean: changed to one of them, a number is another true statement. */
export function otherNumbers({ cells }: Told): ReadonlySet<number> {
  const value = (row: string, column: string): number => Number(cells[`t3.${row}.${column}`]);
  const columns = [
    "naturalPerson",
    "business",
    "research",
    "publicInterest",
    "legalService",
    "otherOrganisation",
    "total",
  ];
  const organisations = (row: string): number => value(row, "total") - value(row, "naturalPerson");
  return new Set([
    ...Object.values(cells).map(Number),
    ...columns.map((column) => value("new", column) + value("carriedOver", column)),
    ...["new", "carriedOver", "total"].map(organisations),
    organisations("new") + organisations("carriedOver"),
  ]);
}
