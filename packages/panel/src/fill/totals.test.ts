import fc from "fast-check";
import { notice2021, type CellId } from "@nianbao/core";
import { balanceOf, balancesOf } from "./balance.js";
import { totalsOf } from "./totals.js";

const cells = notice2021.tables.flatMap((table) => table.cells.map(({ id }) => id));
const totalIds = new Set(totalsOf(notice2021, () => undefined).keys());
const leaves = cells.filter((id) => !totalIds.has(id) && !id.startsWith("t2"));

test("the totals of the form are its seventh result row, its total column and the three of table 4", () => {
  const expected = cells.filter((id) => /^t3\.total\.|^t3\..*\.total$|^t4\..*\.total$/u.test(id));
  expect(totalIds).toEqual(new Set(expected));
});

test("totals worked out from any figures make every sum of totals hold", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9999), { minLength: leaves.length, maxLength: leaves.length }), (numbers) => {
      const given = new Map<CellId, number>(leaves.map((id, index) => [id, numbers[index]!]));
      const totals = totalsOf(notice2021, (id) => given.get(id));
      const full = (id: CellId): number | undefined => {
        const total = totals.get(id);
        return total !== undefined && "value" in total ? total.value : given.get(id);
      };
      for (const identity of notice2021.identities) {
        const balance = balanceOf(identity, full, totals);
        if (identity.family !== "T3-A") expect(balance.state).toBe("holds");
        else expect(balance.left - balance.right === 0).toBe(balance.state === "holds");
      }
    }),
    { numRuns: 20 },
  );
});

test("a blank part leaves its totals open and is counted; it is not taken for 0", () => {
  const totals = totalsOf(notice2021, (id) =>
    totalIds.has(id) || id === "t3.granted.naturalPerson" || id === "t3.new.business" ? undefined : 1,
  );
  expect(totals.get("t3.total.naturalPerson")).toEqual({ blanks: 1 });
  expect(totals.get("t3.new.total")).toEqual({ blanks: 1 });
  expect(totals.get("t3.total.business")).toEqual({ value: 21 });
  expect(totals.get("t3.total.total")).toHaveProperty("blanks");
});

test("the balance of a column shows before its total is written, and both sides when it is off", () => {
  const given: Record<CellId, number> = {
    "t3.new.naturalPerson": 12,
    "t3.carriedOver.naturalPerson": 0,
    "t3.granted.naturalPerson": 8,
    "t3.partlyGranted.naturalPerson": 2,
    "t3.carriedForward.naturalPerson": 0,
  };
  const figures = (id: CellId): number | undefined =>
    id.startsWith("t3.total") ? undefined : id.endsWith("naturalPerson") ? (given[id] ?? 0) : undefined;
  const totals = totalsOf(notice2021, figures);
  const column = balancesOf(notice2021, "t3", figures, totals).find(
    ({ identity }) => identity.id === "T3-A.naturalPerson",
  );
  expect(column).toMatchObject({ state: "off", left: 12, right: 10 });
  given["t3.carriedForward.naturalPerson"] = 2;
  expect(balanceOf(column!.identity, figures, totals).state).toBe("holds");
});
