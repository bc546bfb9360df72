import fc from "fast-check";
import { paragraph, withoutRow, withRowTwice } from "../../check/example.js";
import type { Table } from "../../document/model.js";
import { tableOf } from "../../form/lookup.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import {
  confidences,
  faults,
  mapCells,
  mapCellsMany,
  misread,
  numbers,
  official,
  read,
  reflow,
  relabel,
  rowsOf,
} from "./damage.js";

const expectWhole = (...args: Parameters<typeof misread>): void => expect(misread(...args)).toEqual([]);

describe("rows and columns", () => {
  const t3 = tableOf(form, "t3");
  it("a row left out: its cells are unplaced, the rest is untouched", () => {
    fc.assert(
      fc.property(fc.constantFrom(...t3.rows), (row) => {
        const at = t3.cells.find((cell) => cell.rowId === row.id)!.row;
        const table = read("t3", withoutRow(official("t3"), at));
        expectWhole(table, (id) => t3.cells.some((cell) => cell.id === id && cell.rowId === row.id));
        expect(faults(table)).toEqual([`缺少“${row.labels.at(-1)}”一行`]);
      }),
      { numRuns: 25 },
    );
  });

  it("a row doubled: the first counts, the other is told", () => {
    const table = read("t3", withRowTwice(official("t3"), 9));
    expectWhole(table);
    expect(faults(table)).toEqual([expect.stringContaining("多出“")]);
  });

  it("two rows changed over are read by their names, and told", () => {
    const swapped = mapCells(official("t3"), (cell) =>
      cell.column < 2 || cell.row < 9 || cell.row > 10 ? cell : { ...cell, row: 19 - cell.row },
    );
    const table = read("t3", swapped);
    expectWhole(table);
    expect(faults(table)).toEqual([expect.stringMatching(/^“.+”一行的位置与规定的次序不同$/)]);
  });

  it("two columns changed over with their headings are read by their headings, and told", () => {
    const swapped = mapCells(official("t3"), (cell) =>
      cell.row >= 2 && (cell.column === 4 || cell.column === 5) && cell.columnSpan === 1
        ? { ...cell, column: 9 - cell.column }
        : cell,
    );
    const table = read("t3", swapped);
    expectWhole(table);
    expect(faults(table)).toEqual([expect.stringContaining("一列的位置与规定的次序不同")]);
  });

  it("a column left out: its cells are unplaced, told once", () => {
    const without = mapCells(official("t3"), (cell) =>
      cell.column === 5 && cell.row >= 2
        ? undefined
        : cell.column > 5
          ? { ...cell, column: cell.column - 1 }
          : cell.column <= 5 && cell.column + cell.columnSpan > 6
            ? { ...cell, columnSpan: cell.columnSpan - 1 }
            : cell,
    );
    const table = read("t3", without);
    expectWhole(table, (id) => id.endsWith(".research"));
    expect(faults(table)).toEqual(["缺少“科研机构”一列"]);
  });

  it("a column added on the right is not taken for a figure", () => {
    const added: Table = mapCellsMany({ ...official("t3"), columnCount: 11 }, (cell) =>
      cell.column === 9 && cell.row >= 3
        ? [cell, { ...cell, column: 10, paragraphs: [paragraph("999")] }]
        : cell.column + cell.columnSpan === 10 && cell.row < 2
          ? [cell, { row: cell.row, column: 10, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph("备注")] }]
          : [cell],
    );
    const table = read("t3", added);
    expectWhole(table);
    expect(faults(table).length).toBeGreaterThan(0);
  });

  it("a cell of a row lost: which one cannot be told, so none of the row is guessed", () => {
    const lost = reflow(official("t3"), (cell) => cell);
    const table = read("t3", { ...lost, cells: lost.cells.filter((cell) => !(cell.row === 4 && cell.column === 9)) });
    expectWhole(table, (id) => id.startsWith("t3.carriedOver."));
    expect(table.unplaced.get("t3.carriedOver.total")).toContain("只有6个数字格，应有7个");
  });

  it("no headings at all: the figures are told by their number", () => {
    const table = read("t3", rowsOf(official("t3"), 3, 28));
    expectWhole(table);
    expect(confidences(table)).toEqual(new Set(["likely"]));
  });

  it("a cell of table 4's only row lost: none of it is guessed, and it is told", () => {
    const t4 = official("t4");
    const table = read("t4", { ...t4, cells: t4.cells.filter((cell) => !(cell.row === 3 && cell.column === 14)) });
    expectWhole(table, () => true);
    expect(faults(table)).toEqual(["填数的一行应有15个数字格，只有14个"]);
  });

  it("a cell of the first row lost is the fault of that row alone", () => {
    const t3 = official("t3");
    const table = read("t3", { ...t3, cells: t3.cells.filter((cell) => !(cell.row === 3 && cell.column === 9)) });
    expectWhole(table, (id) => id.startsWith("t3.new."));
    expect(faults(table)).toEqual(["“一、本年新收政府信息公开申请数量”一行应有7个数字格，只有6个"]);
  });

  it("a cell of every row lost under headings that are all there is told once", () => {
    const t3 = official("t3");
    const table = read("t3", { ...t3, cells: t3.cells.filter((cell) => !(cell.row >= 3 && cell.column === 9)) });
    expectWhole(table, () => true);
    expect(faults(table)).toEqual(["有 25 行都少了 1 个数字格，像是少了 1 列，表头还在"]);
  });

  it("a column left out of the first block of table 2: the other blocks have no such column", () => {
    const without = mapCells(official("t2"), (cell) =>
      cell.row < 1 || cell.row > 3 || cell.column < 2
        ? cell
        : cell.column === 2
          ? undefined
          : { ...cell, column: cell.column - 1 },
    );
    const table = read("t2", without);
    expectWhole(table, (id) => id.endsWith(".repealed"));
    expect(faults(table)).toEqual(["缺少“本年废止件数”一列"]);
  });

  it("a row added is told, also where another row has lost its name", () => {
    const damaged = relabel(official("t3"), (text) => (text === "2.重复申请" ? "" : text));
    const table = read("t3", withRowTwice(damaged, 9));
    expectWhole(table);
    expect(faults(table)).toEqual([expect.stringContaining("多出“")]);
  });

  it("a row of words is not taken for the row that lost its name", () => {
    const words = t3.cells.filter(({ id }) => /^t3\.notProcessed\.repeated\.(?!total)/.test(id));
    const figures = new Set(words.map(({ id }) => String(numbers.get(id))));
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "2.重复申请" ? "" : figures.has(text) ? "见附件" : text)),
    );
    expectWhole(table, (id) => id.startsWith("t3.notProcessed.repeated."));
    expect(faults(table)[0]).toBe("缺少“2.重复申请”一行");
  });

  it("a figure among the headings is told", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "社会公益组织" ? "12" : text)),
    );
    expectWhole(table);
    expect(faults(table)).toEqual(["多出“其他”一行，规定的表里这一处没有要填的数"]);
  });
});
