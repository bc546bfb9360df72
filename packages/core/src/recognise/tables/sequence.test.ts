import fc from "fast-check";
import type { CellId } from "../../form/types.js";
import { all, misread, numbers, official, read, relabel, sequence } from "./damage.js";

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
    // Only the first row shows where the figures stand; the others are placed alike, and said to be likely.
    expect(table.cells.get("t3.granted.total")).toMatchObject({
      value: numbers.get("t3.granted.total"),
      confidence: "likely",
    });
    expect(table.cells.get("t3.new.total")).toMatchObject({
      value: numbers.get("t3.new.total"),
      confidence: "certain",
    });
    expect(table.cells.get("t3.granted.business")).toMatchObject({ state: "blank" });
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
});
