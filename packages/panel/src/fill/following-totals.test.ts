import fc from "fast-check";
import { notice2021, type CellId } from "@nianbao/core";
import { followingTotals } from "./following-totals.js";
import { totalsOf } from "./totals.js";

const ids = notice2021.tables.flatMap((table) => table.cells.map(({ id }) => id)).filter((id) => !id.startsWith("t2"));
const totalIds = new Set(totalsOf(notice2021, () => undefined).keys());
const zeros = new Map<CellId, number>(ids.map((id) => [id, 0]));

const follow = (figures: ReadonlyMap<CellId, number>, change: Record<CellId, string>) =>
  followingTotals(
    notice2021,
    (id) => figures.get(id),
    new Map(Object.entries(change)),
    (id) => !figures.has(id),
  );

test("a figure takes its column's total, its row's and the corner with it", () => {
  expect([...follow(zeros, { "t3.granted.business": "3" })].sort()).toEqual([
    ["t3.granted.total", "3"],
    ["t3.total.business", "3"],
    ["t3.total.total", "3"],
  ]);
});

test("a total that was typed over is kept", () => {
  const typed = new Map([...zeros, ["t3.total.business", 9]] as const);
  expect([...follow(typed, { "t3.granted.business": "3" }).keys()].sort()).toEqual([
    "t3.granted.total",
    "t3.total.total",
  ]);
});

test("a blank total is written when its last part is known, not before", () => {
  const without = (...gone: CellId[]) => new Map([...zeros].filter(([id]) => !gone.includes(id)));
  const open = ["t4.reconsideration.upheld", "t4.reconsideration.pending", "t4.reconsideration.total"];
  expect(follow(without(...open), { "t4.reconsideration.upheld": "2" }).size).toBe(0);
  expect([...follow(without(...open.slice(1)), { "t4.reconsideration.pending": "2" })]).toEqual([
    ["t4.reconsideration.total", "2"],
  ]);
});

test("whatever is typed, a table whose totals agreed agrees again", () => {
  const leaf = fc.constantFrom(...ids.filter((id) => !totalIds.has(id)));
  fc.assert(
    fc.property(fc.dictionary(leaf, fc.nat(99).map(String), { maxKeys: 6 }), (change) => {
      const after = new Map(zeros);
      for (const [id, text] of [...Object.entries(change), ...follow(zeros, change)]) after.set(id, Number(text));
      for (const [id, total] of totalsOf(notice2021, (cell) => after.get(cell)))
        expect(total).toEqual({ value: after.get(id) });
    }),
    { numRuns: 30 },
  );
});
