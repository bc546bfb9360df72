import { paragraph } from "../../check/example.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import {
  all,
  confidences,
  faults,
  mapCells,
  misread,
  notExact,
  official,
  read,
  reflow,
  textOf,
  unmerge,
} from "./damage.js";

const expectWhole = (...args: Parameters<typeof misread>): void => expect(misread(...args)).toEqual([]);

describe("merges lost", () => {
  it.each(all)("%s: vertical merges gone, empty cells in their place", (id) => {
    const table = read(id, unmerge(official(id)));
    expectWhole(table);
    expect(confidences(table)).toEqual(new Set(["certain"]));
    expect(notExact(table)).toEqual([]);
  });

  it.each(all)("%s: rowspans gone, rows slip to the left", (id) => {
    const table = read(
      id,
      reflow(official(id), (cell) => ({ ...cell, rowSpan: 1 })),
    );
    expectWhole(table);
    expect(notExact(table)).toEqual([]);
  });

  it.each(all)("%s: colspans gone, rows slip to the left", (id) => {
    const table = read(
      id,
      reflow(official(id), (cell) => ({ ...cell, columnSpan: 1 })),
    );
    expectWhole(table);
  });

  it.each(all)("%s: every span gone", (id) => {
    expectWhole(
      read(
        id,
        reflow(official(id), (cell) => ({ ...cell, columnSpan: 1, rowSpan: 1 })),
      ),
    );
  });

  it("总计 drawn beside 申请人情况 instead of under it is still for certain", () => {
    const beside = mapCells(official("t3"), (cell) =>
      textOf(cell) === "申请人情况"
        ? { ...cell, columnSpan: 6 }
        : textOf(cell) === "总计"
          ? { ...cell, row: 0, rowSpan: 3 }
          : cell,
    );
    const table = read("t3", beside);
    expectWhole(table);
    expect(confidences(table)).toEqual(new Set(["certain"]));
    expect(notExact(table)).toEqual([]);
    expect(faults(table)).toEqual([]);
  });

  it("one row slipped is read rightly, as likely, and told", () => {
    const slipped = reflow(official("t3"), (cell) =>
      textOf(cell) === "（一）予以公开" ? { ...cell, columnSpan: 1 } : cell,
    );
    const table = read("t3", slipped);
    expectWhole(table);
    expect(table.cells.get("t3.granted.total")?.confidence).toBe("likely");
    expect(table.cells.get("t3.partlyGranted.total")?.confidence).toBe("certain");
    expect(faults(table)).toEqual(["“（一）予以公开”一行的数字比表头向左错开了1列"]);
  });

  it("group and item run together in one cell", () => {
    const merged = mapCells(official("t3"), (cell) =>
      textOf(cell) === "（三）不予公开"
        ? { ...cell, rowSpan: 1, columnSpan: 2, paragraphs: [...cell.paragraphs, paragraph("1.属于国家秘密")] }
        : textOf(cell) === "1.属于国家秘密"
          ? undefined
          : cell,
    );
    expectWhole(read("t3", merged));
  });

  it("figures merged over columns cannot be told and say so; the others can", () => {
    const merged = mapCells(official("t3"), (cell) => {
      const id = form.tables[1]!.cells.find(({ row, column }) => row === cell.row && column === cell.column)?.id;
      if (id === "t3.new.business") return { ...cell, columnSpan: 5 };
      return /^t3\.new\.(research|publicInterest|legalService|otherOrganisation)$/.test(id ?? "") ? undefined : cell;
    });
    const table = read("t3", merged);
    expectWhole(table, (id) => /^t3\.new\.(business|research|publicInterest|legalService|otherOrganisation)$/.test(id));
    expect(table.unplaced.get("t3.new.business")).toBe("这一格由5列合并而成，分不清是哪一列的数");
  });

  it("figures merged over rows belong to the upper row; the lower says so", () => {
    const merged = mapCells(official("t3"), (cell) =>
      cell.column === 9 && cell.row === 3
        ? { ...cell, rowSpan: 2 }
        : cell.column === 9 && cell.row === 4
          ? undefined
          : cell,
    );
    const table = read("t3", merged);
    expectWhole(table, (id) => id === "t3.carriedOver.total");
    expect(table.unplaced.get("t3.carriedOver.total")).toBe("这一格与上一行的格子合并了");
  });
});
