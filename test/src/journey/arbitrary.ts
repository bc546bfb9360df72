import {
  exampleDocument,
  notice2021,
  recognise,
  toAnnualReport,
  type AnnualReport,
  type CellId,
  type CellValue,
} from "@nianbao/core";
import fc from "fast-check";

/**
 * Any report that is whole and right: the text of the example report for an invented agency, and figures that balance,
 * every one of tables 3 and 4 above zero.
 */
export function balancedReport(): fc.Arbitrary<AnnualReport> {
  return fc
    .record({
      agency: fc.constantFrom("示例市示例区司法局", "示例市示例区民政局", "示例县示例镇人民政府"),
      year: fc.integer({ min: 2021, max: 2035 }),
      cells: balancedCells(),
    })
    .map(({ agency, year, cells }) => ({
      ...toAnnualReport(recognise(exampleDocument({ agency, year }))),
      agency,
      year,
      cells,
    }));
}

/** Figures for all 200 cells by id; tables 3 and 4 without a zero. */
export function balancedCells(): fc.Arbitrary<Record<CellId, CellValue>> {
  const free = freeCells();
  return fc
    .record({
      table2: fc.record({
        issued: fc.nat(50),
        repealed: fc.nat(50),
        older: fc.nat(500),
        decisions: fc.tuple(fc.nat(999_999), fc.nat(999_999), fc.nat(999_999)),
        fee: fc.tuple(fc.nat(99_999), fc.nat(9999)),
      }),
      values: fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9999 })), {
        minLength: free.length,
        maxLength: free.length,
      }),
      // What was carried over must leave something newly received.
      shares: fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 }),
    })
    .map(({ table2, values, shares }) => {
      const figures = new Map(free.map((id, index) => [id, values[index]!] as const));
      balance(figures, shares);
      const { issued, repealed, older, decisions, fee } = table2;
      const counts: [CellId, number][] = [
        ["t2.rule.issued", 0],
        ["t2.rule.repealed", 0],
        ["t2.rule.inForce", 0],
        ["t2.normativeDocument.issued", issued],
        ["t2.normativeDocument.repealed", repealed],
        ["t2.normativeDocument.inForce", issued + older],
        ["t2.licence", decisions[0]],
        ["t2.penalty", decisions[1]],
        ["t2.coercion", decisions[2]],
        ...figures,
      ];
      const amount = `${fee[0]}.${String(fee[1]).padStart(4, "0")}`;
      return {
        ...Object.fromEntries(counts.map(([id, value]) => [id, number(value, String(value))] as const)),
        "t2.fee": number(amount, amount),
      };
    });
}

function number(value: number | string, raw: string): CellValue {
  return { value, state: "number", raw };
}

/** Cells of tables 3 and 4 that no sum determines: results and what is left over by applicant, and outcomes of cases. */
function freeCells(): readonly CellId[] {
  return notice2021.tables
    .filter((table) => table.id !== "t2")
    .flatMap((table) => table.cells)
    .filter(({ rowId, columnId }) => columnId !== "total" && !["new", "carriedOver", "total"].includes(rowId))
    .map(({ id }) => id);
}

/** Puts in the cells that follow from the free ones, so that every identity of the form holds. */
function balance(figures: Map<CellId, number>, shares: readonly number[]): void {
  const sum = (ids: readonly CellId[]): number => ids.reduce((total, id) => total + figures.get(id)!, 0);
  const family = (name: string) => notice2021.identities.filter((identity) => identity.family === name);
  for (const { left, right } of family("T3-B").filter(({ left }) => left[0] !== "t3.total.total")) {
    figures.set(left[0]!, sum(right));
  }
  family("T3-A")
    .filter(({ left }) => left[0] !== "t3.new.total")
    .forEach(({ left, right }, index) => {
      const all = sum(right);
      const carriedOver = 1 + (shares[index]! % (all - 1));
      figures.set(left[1]!, carriedOver);
      figures.set(left[0]!, all - carriedOver);
    });
  for (const { left, right } of [...family("T3-C"), ...family("T4-A")]) figures.set(left[0]!, sum(right));
}
