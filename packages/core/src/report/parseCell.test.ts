import fc from "fast-check";
import { cellValueSchema } from "./cell.js";
import { parseCell } from "./parseCell.js";

describe("a count", () => {
  it.each([
    ["0", 0, "number"],
    [" 12 ", 12, "number"],
    ["　3\n", 3, "number"],
    ["", null, "blank"],
    [" \u3000\n", null, "blank"],
    ["/", null, "slash"],
    [" ／ ", null, "slash"],
    ["无", null, "text"],
    ["—", null, "text"],
    ["-", null, "text"],
    ["-3", null, "text"],
    ["1.5", null, "text"],
    ["1.0", null, "text"],
    ["增10", null, "text"],
    ["0件", 0, "text"],
    ["12 件", 12, "text"],
    ["２２", 22, "text"],
    ["12 345", 12345, "text"],
    ["12,345", 12345, "text"],
    ["12，345", 12345, "text"],
    ["1,23", null, "text"],
    ["007", 7, "text"],
    ["22（其中修订16件）", 22, "text"],
    ["22件(其中修订16件)", 22, "text"],
    ["零", 0, "text"],
    ["十二件", 12, "text"],
    ["99999999999999999999", null, "text"],
    ["1.属于国家秘密", null, "text"],
  ] as const)("%j is %j, %s", (raw, value, state) => expect(parseCell(raw, "count")).toEqual({ value, state, raw }));
});

describe("an amount in 万元", () => {
  it.each([
    ["49.9624", "49.9624", "number"],
    ["0", "0", "number"],
    ["0.00", "0.00", "number"],
    ["1,234.5", "1234.5", "text"],
    ["４９.５", "49.5", "text"],
    ["49.9624万元", "49.9624", "text"],
    ["499624元", "49.9624", "text"],
    ["3元", "0.0003", "text"],
    [".5", "0.5", "text"],
    ["5.", "5", "text"],
    ["007.5", "7.5", "text"],
    ["-1", null, "text"],
    ["1.2.3", null, "text"],
    [".", null, "text"],
    ["无", null, "text"],
    ["/", null, "slash"],
    ["", null, "blank"],
  ] as const)("%j is %j, %s", (raw, value, state) => expect(parseCell(raw, "amount")).toEqual({ value, state, raw }));
});

it("keeps what stands there, and always makes a valid cell", () => {
  const raws = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from("0123４.,，件万元（）/-— 　十")) }),
  );
  fc.assert(
    fc.property(raws, fc.constantFrom("count" as const, "amount" as const), (raw, kind) => {
      const cell = parseCell(raw, kind);
      expect(cell.raw).toBe(raw);
      expect(cellValueSchema.parse(cell)).toEqual(cell);
      if (cell.state === "number") expect(cell.value).not.toBeNull();
      if (cell.state === "number" || cell.state === "blank") {
        expect(parseCell(`  ${raw}\u3000`, kind)).toMatchObject({ value: cell.value, state: cell.state });
      }
    }),
  );
});

it("reads every number it is given back", () => {
  fc.assert(
    fc.property(fc.nat(), (n) => expect(parseCell(String(n), "count")).toMatchObject({ value: n, state: "number" })),
  );
});
