import fc from "fast-check";
import { paragraph } from "../../check/example.js";
import type { Table } from "../../document/model.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import { recogniseTables } from "../tables.js";
import { all, body, faults, misread, official, read, rowsOf } from "./damage.js";

/** A plain table of these rows. */
const plain = (...rows: string[][]): Table => ({
  kind: "table",
  layout: "grid",
  rowCount: rows.length,
  columnCount: Math.max(...rows.map((row) => row.length)),
  cells: rows.flatMap((row, r) =>
    row.map((text, c) => ({ row: r, column: c, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph(text)] })),
  ),
});

const expectWhole = (...args: Parameters<typeof misread>): void => expect(misread(...args)).toEqual([]);

describe("split and joined tables", () => {
  const t3 = official("t3");
  it("table 3 cut anywhere, with or without its headings again, is one table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 27 }), fc.boolean(), (at, repeat) => {
        const head = rowsOf(t3, 0, 3);
        const tail = rowsOf(t3, at, 28);
        const second = repeat
          ? {
              ...tail,
              rowCount: tail.rowCount + 3,
              cells: [...head.cells, ...tail.cells.map((cell) => ({ ...cell, row: cell.row + 3 }))],
            }
          : tail;
        const table = read("t3", rowsOf(t3, 0, at), paragraph(""), second);
        expectWhole(table);
        expect(table.blocks).toEqual([0, 2]);
      }),
    );
  });

  it("table 2 as four tables, table 4 cut above its figures", () => {
    const t2 = official("t2");
    const pieces = [
      [0, 4],
      [4, 7],
      [7, 11],
      [11, 14],
    ].map(([from, to]) => rowsOf(t2, from!, to!));
    expectWhole(read("t2", ...pieces));
    const t4 = official("t4");
    expectWhole(read("t4", rowsOf(t4, 0, 3), rowsOf(t4, 3, 4)));
  });

  it("all three in one table", () => {
    let rows = 0;
    const cells = all.flatMap((id) => {
      const table = official(id);
      const moved = table.cells.map((cell) => ({ ...cell, row: cell.row + rows }));
      rows += table.rowCount;
      return moved;
    });
    const one: Table = { kind: "table", layout: "grid", rowCount: rows, columnCount: 15, cells };
    const { tables } = recogniseTables(body(one), form);
    for (const id of all) expectWhole(tables.get(id)!);
  });

  it("in any order, and the second of a kind apart", () => {
    const { tables, extraTables } = recogniseTables(
      body(official("t4"), official("t3"), official("t2"), official("t3"), official("t4")),
      form,
    );
    for (const id of all) expectWhole(tables.get(id)!);
    expect(extraTables.map((table) => table.id)).toEqual(["t3", "t4"]);
    for (const table of extraTables) expectWhole(table);
  });

  it("other tables that share some words are left alone", () => {
    const others = [
      plain(["类别", "件数"], ["行政许可", "5"], ["行政处罚", "6"], ["行政强制", "7"], ["总计", "18"]),
      plain(["渠道", "自然人", "总计"], ["网上", "1", "2"], ["其他", "3", "4"]),
      plain(["行政复议", "行政诉讼"], ["1", "2"]),
    ];
    expect(recogniseTables(body(...others), form)).toEqual({ tables: new Map(), extraTables: [] });
    const { tables, extraTables } = recogniseTables(
      body(...others, official("t2"), official("t3"), official("t4")),
      form,
    );
    for (const id of all) expectWhole(tables.get(id)!);
    expect(extraTables).toEqual([]);
  });

  it("one block of table 2 by itself is table 2; what is not there is not guessed", () => {
    const table = read("t2", rowsOf(official("t2"), 4, 7));
    expectWhole(table, (id) => id !== "t2.licence");
  });

  it("a list of office work is table 2 only with a name that no other list has", () => {
    const list = [
      ["信息内容", "件数"],
      ["行政许可", "5"],
      ["行政处罚", "6"],
      ["行政强制", "7"],
    ];
    expect(recogniseTables(body(plain(...list)), form).tables).toEqual(new Map());
    const withFees = read("t2", plain(...list.slice(1), ["行政事业性收费", "8"]));
    expect([...withFees.cells].map(([id, { raw }]) => [id, raw])).toEqual([
      ["t2.licence", "5"],
      ["t2.penalty", "6"],
      ["t2.coercion", "7"],
      ["t2.fee", "8"],
    ]);
    // One such name alone is a list of cases, not table 4.
    expect(recogniseTables(body(plain(["行政复议", "结果维持"], ["0", "0"])), form).tables).toEqual(new Map());
  });

  it("headings of table 4 whose figures are gone are table 4, without figures", () => {
    const table = read("t4", rowsOf(official("t4"), 0, 3));
    expectWhole(table, () => true);
    expect(faults(table)).toEqual(["缺少填数的一行"]);
  });

  it("figures in a block of their own go under the headings of table 4, with a remark below them, not with more figures", () => {
    const [head, figures] = [rowsOf(official("t4"), 0, 3), rowsOf(official("t4"), 3, 4)];
    const below = (text: string): Table => ({
      ...figures,
      rowCount: 2,
      cells: [...figures.cells, { row: 1, column: 0, rowSpan: 1, columnSpan: 15, paragraphs: [paragraph(text)] }],
    });
    expectWhole(read("t4", head, below("注：单位为件")));
    expectWhole(read("t4", head, below("")));
    expectWhole(read("t4", head, below("16")), () => true);
  });
});
