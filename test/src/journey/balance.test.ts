import { notice2021 } from "@nianbao/core";
import fc from "fast-check";
import { balancedReport } from "./arbitrary.js";

test("every report of the generator balances, is whole and has no zero in tables 3 and 4", () => {
  fc.assert(
    fc.property(balancedReport(), ({ cells }) => {
      const value = (id: string): number => Number(cells[id]?.value);
      const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + value(id), 0);
      for (const table of notice2021.tables) {
        for (const { id } of table.cells) expect(value(id)).toBeGreaterThanOrEqual(table.id === "t2" ? 0 : 1);
      }
      for (const { left, right } of notice2021.identities) expect(sum(left)).toBe(sum(right));
    }),
    { numRuns: 50 },
  );
});
