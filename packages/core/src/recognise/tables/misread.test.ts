import fc from "fast-check";
import { paragraph, withoutRow } from "../../check/example.js";
import type { TableCell } from "../../document/model.js";
import { tableOf } from "../../form/lookup.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import { recogniseTables } from "../tables.js";
import { all, body, mapCells, numbers, official, reflow, textOf } from "./damage.js";

it("never misreads a damaged table: whatever is placed is placed rightly", () => {
  const damage = fc.record({
    id: fc.constantFrom(...all),
    lostSpans: fc.array(fc.nat(90), { maxLength: 12 }),
    lostLabels: fc.array(fc.nat(90), { maxLength: 6 }),
    lostRow: fc.option(fc.nat(27)),
    way: fc.constantFrom("reflow", "keep" as const),
  });
  fc.assert(
    fc.property(damage, ({ id, lostSpans, lostLabels, lostRow, way }) => {
      const source = official(id);
      const labels = source.cells.filter((cell) => !/^\d+$/.test(textOf(cell)));
      const spans = new Set(lostSpans.map((index) => labels[index % labels.length]));
      const blanked = new Set(lostLabels.map((index) => labels[index % labels.length]));
      const change = (cell: TableCell): TableCell => ({
        ...cell,
        ...(spans.has(cell) ? { rowSpan: 1, columnSpan: 1 } : {}),
        ...(blanked.has(cell) ? { paragraphs: [paragraph("")] } : {}),
      });
      const damaged = way === "reflow" ? reflow(source, change) : mapCells(source, change);
      const cut = lostRow === null || lostRow >= source.rowCount ? damaged : withoutRow(damaged, lostRow);
      for (const table of recogniseTables(body(cut), form).tables.values()) {
        for (const [cell, { value }] of table.cells) expect([cell, Number(value)]).toEqual([cell, numbers.get(cell)]);
        for (const reason of table.unplaced.values()) expect(reason).toMatch(/\p{Script=Han}/u);
        expect(table.cells.size + table.unplaced.size).toBe(tableOf(form, table.id).cells.length);
      }
    }),
    { numRuns: 300 },
  );
});
