import fc from "fast-check";

import { notice2021 as form } from "../../form/notice2021/index.js";
import type { CellId } from "../../form/types.js";
import { recogniseTables } from "../tables.js";
import { all, body, misread, numbers, official, read, relabel, sequence, textOf } from "./damage.js";

const expectWhole = (...args: Parameters<typeof misread>): void => expect(misread(...args)).toEqual([]);

describe("tables of which only the order of cells is known", () => {
  it.each(all)("%s: nothing lost, with empty cells on either side of the figures", (id) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 28, maxLength: 28 }), (pads) => {
        const table = read(
          id,
          sequence(official(id), (row) => pads[row]!),
        );
        expectWhole(table);
        expect(table.shapeFaults).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("blank figures: placed as the other rows are, or not at all", () => {
    const onlyTotal = (id: CellId): boolean =>
      id.startsWith("t3.") && !id.endsWith(".total") && id !== "t3.new.naturalPerson";
    const table = read(
      "t3",
      sequence(official("t3", onlyTotal), () => [1, 1]),
    );
    // One row shows where the figures stand; those made up like it are placed alike, and said to be likely.
    expect(table.cells.get("t3.new.total")).toMatchObject({
      value: numbers.get("t3.new.total"),
      confidence: "certain",
    });
    const { value, confidence } = table.cells.get("t3.carriedOver.total")!;
    expect([value, confidence]).toEqual([numbers.get("t3.carriedOver.total"), "likely"]);
    expect(table.cells.get("t3.carriedOver.business")).toMatchObject({ state: "blank", confidence: "likely" });
    expect(table.unplaced.get("t3.granted.total")).toContain("空格前后都有");
  });

  it("a figure alone among empty cells cannot be told", () => {
    const table = read(
      "t3",
      sequence(
        official("t3", (id) => !id.endsWith(".total")),
        () => [1, 1],
      ),
    );
    expect(table.cells.size).toBe(0);
    expect(table.unplaced.get("t3.new.total")).toBe("这一行有9个格子，应有7个，空格前后都有，分不清各是哪一列");
  });

  it("labels lost are not held against anyone, labels changed are", () => {
    const damaged = relabel(official("t3"), (text) =>
      text === "自然人" ? "" : text.replace("行政机关不再", "行下机关不再"),
    );
    const labels = read("t3", sequence(damaged)).labels.filter((label) => label.match !== "exact");
    expect(labels.map(({ match, assessable }) => [match, assessable])).toEqual([
      ["missing", false],
      ["altered", true],
      ["altered", true],
    ]);
  });

  it("never misreads: a figure that is placed is the one that stands there, blanks included", () => {
    const damage = fc.record({
      blank: fc.integer({ min: 0, max: 10 }).chain((tenths) =>
        fc.array(
          fc.integer({ min: 1, max: 10 }).map((n) => n <= tenths),
          { minLength: 200, maxLength: 200 },
        ),
      ),
      // Extraction pads rows of one make-up alike: one label, two labels, three labels.
      pads: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 4, maxLength: 4 }),
      lost: fc.array(fc.nat(40), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...all), damage, (id, { blank, pads, lost }) => {
        const isBlank = (cell: CellId): boolean => blank[numbers.get(cell)! - 1]!;
        const whole = official(id);
        let label = 0;
        const source = relabel(official(id, isBlank), (text) =>
          /\p{L}/u.test(text) && lost.includes(label++) ? "" : text,
        );
        const labelsIn = (row: number): number =>
          whole.cells.filter((cell) => cell.row === row && /\p{L}/u.test(textOf(cell))).length;
        const table = recogniseTables(
          body(sequence(source, (row) => pads[Math.min(labelsIn(row), 3)]!)),
          form,
        ).tables.get(id);
        for (const [cell, { raw }] of table?.cells ?? [])
          expect([cell, raw]).toEqual([cell, isBlank(cell) ? "" : String(numbers.get(cell))]);
      }),
      { numRuns: 300 },
    );
  });
});
