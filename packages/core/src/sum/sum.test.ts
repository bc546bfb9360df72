import fc from "fast-check";
import { exampleDocument } from "../check/example.js";
import { notice2021 } from "../form/notice2021/index.js";
import type { CellId } from "../form/types.js";
import { recognise } from "../recognise/recognise.js";
import { parseCell } from "../report/parseCell.js";
import { cellOf } from "../form/lookup.js";
import { reconcile } from "./reconcile.js";
import { sumUnits } from "./sum.js";
import type { UnitFigures } from "./types.js";

const ids = notice2021.tables.flatMap((table) => table.cells.map(({ id }) => id));
const example = recognise(exampleDocument());

/** A balanced unit's figures, `times` those of the example, with some cells changed. */
function unit(name: string, times: number, changed: Readonly<Record<CellId, string>> = {}): UnitFigures {
  const cells = Object.fromEntries(
    [...example.tables.values()].flatMap((table) =>
      [...table.cells.values()].map(({ id, value }) => {
        const { kind } = cellOf(notice2021, id)!;
        const text = changed[id] ?? (kind === "amount" ? String(value) : String(Number(value) * times));
        return [id, parseCell(text, kind)] as const;
      }),
    ),
  );
  return { source: `${name}.docx`, agency: `示例市示例区${name}`, shortNames: [name], year: 2025, cells };
}

const units = [unit("司法局", 1), unit("民政局", 3), unit("财政局", 7)];
const totalOf = (from: readonly UnitFigures[], changed: Readonly<Record<CellId, string>> = {}): UnitFigures => {
  const { cells } = sumUnits(from);
  return {
    ...unit("政府", 1),
    cells: Object.fromEntries(
      ids.map((id) => [id, parseCell(changed[id] ?? cells[id]!.value!, cellOf(notice2021, id)!.kind)]),
    ),
  };
};
const plus = (from: UnitFigures, cell: CellId, more: number): string => String(Number(from.cells[cell]!.value) + more);

test("sums are exact, whatever the decimals", () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 9999 }));
  /** In ten-thousandths. */
  const scaled = (text: string): bigint => {
    const [whole = "", part = ""] = text.split(".");
    return BigInt(whole + part.padEnd(4, "0"));
  };
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (amounts) => {
      const texts = amounts.map(([whole, part]) => `${whole}.${String(part).padStart(4, "0")}`);
      const { cells } = sumUnits(texts.map((text, index) => unit(`第${index}局`, 1, { "t2.fee": text })));
      expect(scaled(cells["t2.fee"]!.value!)).toBe(texts.reduce((sum, text) => sum + scaled(text), 0n));
    }),
  );
});

test("a blank cell makes no sum, and names who left it blank", () => {
  const { cells } = sumUnits([units[0]!, unit("民政局", 1, { "t2.licence": "" })]);
  expect(cells["t2.licence"]).toEqual({
    value: null,
    known: String(units[0]!.cells["t2.licence"]!.value),
    without: ["民政局.docx"],
  });
});

test("missing, doubled, unknown and unusable units are told; a short name, an alias or the file's name is enough", () => {
  const list = [
    { name: "示例市示例区司法局", aliases: [] },
    { name: "示例区民政局", aliases: [] },
    { name: "财政所", aliases: ["示例市示例区财政局"] },
    { name: "教育局", aliases: [] },
    { name: "审计局", aliases: [] },
  ];
  const sum = sumUnits(
    [
      ...units,
      { ...unit("民政局", 3), source: "民政局(1).docx" },
      { ...unit("财政局", 8), source: "财政局-改.docx" },
      unit("文旅局", 1),
      { ...unit("x", 1), source: "5-教育局.docx", agency: null },
      { ...unit("审计局", 1), year: 2024 },
    ],
    list,
  );
  expect(sum.counted.map(({ source }) => source)).toEqual([
    "司法局.docx",
    "民政局.docx",
    "财政局.docx",
    "5-教育局.docx",
  ]);
  expect(sum.doubled).toEqual([
    { name: "示例区民政局", sources: ["民政局.docx", "民政局(1).docx"], same: true },
    { name: "财政所", sources: ["财政局.docx", "财政局-改.docx"], same: false },
  ]);
  expect(sum.unknown).toEqual([{ source: "文旅局.docx", agency: "示例市示例区文旅局" }]);
  expect(sum.missing.map(({ name }) => name)).toEqual(["审计局"]);
  expect(sum.notAssessable).toMatchObject([
    { source: "审计局.docx", reason: expect.stringContaining("2024") as string },
  ]);
});

describe("reconcile", () => {
  test("says nothing when all agrees", () => {
    expect(reconcile(totalOf(units), sumUnits(units))).toEqual([]);
  });

  const likely = (total: UnitFigures, from = units, last: readonly UnitFigures[] = []) => {
    const differences = reconcile(total, sumUnits(from), last);
    return {
      differences,
      first: differences.map(({ culprits: [culprit] }) => `${culprit?.kind ?? "?"} ${culprit?.unit ?? ""}`),
    };
  };

  test("a unit that was left out explains every cell", () => {
    const { differences, first } = likely(totalOf([units[0]!, units[2]!]));
    expect(new Set(first)).toEqual(new Set(["leftOut 示例市示例区民政局"]));
    expect(differences).toHaveLength(ids.filter((id) => Number(units[1]!.cells[id]!.value) > 0).length);
    expect(differences[0]!.parts.map(({ unit: name }) => name)).toEqual(
      ["财政局", "民政局", "司法局"].map((name) => `示例市示例区${name}`),
    );
  });

  test("a unit that was added twice", () => {
    const { first } = likely(totalOf([...units, { ...units[1]!, agency: "另一个" }]));
    expect(new Set(first)).toEqual(new Set(["addedTwice 示例市示例区民政局"]));
  });

  test("a unit whose own sums do not hold", () => {
    const cell = "t3.granted.business";
    const wrong = unit("民政局", 3, { [cell]: plus(units[1]!, cell, 5) });
    const { first } = likely(totalOf(units), [units[0]!, wrong, units[2]!]);
    expect(first).toEqual(["ownSums 示例市示例区民政局"]);
  });

  test("two cells of a unit the wrong way round", () => {
    const [a, b] = ["t2.licence", "t2.penalty"];
    const wrong = unit("财政局", 7, { [a]: String(units[2]!.cells[b]!.value), [b]: String(units[2]!.cells[a]!.value) });
    expect(likely(totalOf(units), [units[0]!, units[1]!, wrong]).first).toEqual([
      "shifted 示例市示例区财政局",
      "shifted 示例市示例区财政局",
    ]);
  });

  test("last year's figure of a unit, and a slip in the parent's own report", () => {
    const last = units.map((each) => ({
      ...each,
      year: 2024,
      cells: { ...each.cells, "t2.licence": parseCell("4321", "count") },
    }));
    const stale =
      Number(totalOf(units).cells["t2.licence"]!.value) - Number(units[0]!.cells["t2.licence"]!.value) + 4321;
    expect(likely(totalOf(units, { "t2.licence": String(stale) }), units, last).first).toEqual([
      "lastYear 示例市示例区司法局",
    ]);
    const cell = "t3.refused.process.research";
    const slip = plus(totalOf(units), cell, 1000);
    expect(likely(totalOf(units, { [cell]: slip })).first).toEqual(["totalItself "]);
  });
});
