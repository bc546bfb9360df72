import fc from "fast-check";
import { notice2021 } from "@nianbao/core";
import { parseBlock, spread } from "./paste.js";
import { cellMatrix } from "./sections.js";

test("rows and columns as spreadsheets copy them, with quotes and Windows line ends", () => {
  expect(parseBlock("1\t2\r\n3\t\r\n")).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
  expect(parseBlock('"一\n二"\t"说""好"""\t4')).toEqual([["一\n二", '说"好"', "4"]]);
  expect(parseBlock("7")).toEqual([["7"]]);
});

test("any block survives being copied as a spreadsheet copies it", () => {
  const cell = fc.string({ unit: fc.constantFrom("1", "甲", '"', "\t", "\n", " ") });
  const quote = (text: string): string => (/[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(cell, { minLength: 4, maxLength: 16 }), (width, cells) => {
      const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, row) =>
        cells.slice(row * width, (row + 1) * width),
      );
      const copied = rows.map((row) => row.map(quote).join("\t") + "\r\n").join("");
      expect(parseBlock(copied)).toEqual(rows.map((row) => row.map((text) => text)));
    }),
  );
});

test("a block of table 3 spreads down and right; what has no cell is counted", () => {
  const cells = cellMatrix(notice2021, "t3", false);
  const { texts, outside } = spread(
    [
      ["1", "2", "3"],
      ["4", "5", "6"],
    ],
    cells,
    "t3.total.otherOrganisation",
  );
  expect([...texts]).toEqual([
    ["t3.total.otherOrganisation", "1"],
    ["t3.total.total", "2"],
    ["t3.carriedForward.otherOrganisation", "4"],
    ["t3.carriedForward.total", "5"],
  ]);
  expect(outside).toBe(2);
});

test("the long row of table 4 lands on its fifteen figures in the narrow and in the wide form", () => {
  const row = [Array.from({ length: 15 }, (_, index) => String(index))];
  for (const wide of [false, true]) {
    const { texts, outside } = spread(row, cellMatrix(notice2021, "t4", wide), "t4.reconsideration.upheld");
    expect(outside).toBe(0);
    expect([...texts.keys()]).toEqual(notice2021.tables.find(({ id }) => id === "t4")!.cells.map(({ id }) => id));
    expect([...texts.values()]).toEqual(row[0]);
  }
});
