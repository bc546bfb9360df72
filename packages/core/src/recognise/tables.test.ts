import fc from "fast-check";
import { exampleDocument, exampleTable, paragraph, withoutRow, withRowTwice } from "../check/example.js";
import type { Block, ReportDocument, Table, TableCell } from "../document/model.js";
import { notice2021 as form } from "../form/notice2021/index.js";
import { tableOf } from "../form/lookup.js";
import type { CellId, TableId } from "../form/types.js";
import { recogniseTables } from "./tables.js";
import type { RecognisedTable } from "./types.js";

/** Every cell has its own number, so that a cell read in place of another is seen. */
const ids = form.tables.flatMap((table) => table.cells.map((cell) => cell.id));
const numbers = new Map(ids.map((id, index) => [id, index + 1]));
const official = (id: TableId, blank: (cell: CellId) => boolean = () => false): Table =>
  exampleTable(tableOf(form, id), (cell) => (blank(cell) ? "" : String(numbers.get(cell))));

const body = (...blocks: Block[]): ReportDocument => ({ ...exampleDocument(), blocks });
const read = (id: TableId, ...blocks: Block[]): RecognisedTable => {
  const { tables, extraTables } = recogniseTables(body(...blocks), form);
  expect(extraTables).toEqual([]);
  return tables.get(id)!;
};

/** All cells of the table are there with their own numbers, except those named. */
function expectWhole(table: RecognisedTable, except: (id: CellId) => boolean = () => false): void {
  const expected = tableOf(form, table.id)
    .cells.map((cell) => cell.id)
    .filter((id) => !except(id));
  const values = Object.fromEntries([...table.cells].map(([id, cell]) => [id, Number(cell.value)]));
  expect(values).toEqual(Object.fromEntries(expected.map((id) => [id, numbers.get(id)])));
  expect([...table.unplaced.keys()].sort()).toEqual(
    tableOf(form, table.id)
      .cells.map((cell) => cell.id)
      .filter(except)
      .sort(),
  );
}
const confidences = (table: RecognisedTable): Set<string> =>
  new Set([...table.cells.values()].map((cell) => cell.confidence));
const faults = (table: RecognisedTable): string[] => table.shapeFaults.map((fault) => fault.text);
const notExact = (table: RecognisedTable): unknown[] =>
  table.labels
    .filter((label) => label.match !== "exact")
    .map(({ expected, actual, match }) => [expected, actual, match]);

const mapCells = (table: Table, change: (cell: TableCell) => TableCell | undefined): Table => {
  const cells = table.cells.flatMap((cell) => change(cell) ?? []).sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, cells, columnCount: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)) };
};
const textOf = (cell: TableCell): string => cell.paragraphs.map((p) => p.text).join("\n");
const relabel = (table: Table, change: (text: string) => string): Table =>
  mapCells(table, (cell) => ({
    ...cell,
    paragraphs: change(textOf(cell))
      .split("\n")
      .map((text) => paragraph(text)),
  }));
/** As HTML lays out its rows when some spans are gone: each cell takes the first free column. */
const reflow = (table: Table, change: (cell: TableCell) => TableCell): Table => {
  const taken = new Set<string>();
  return mapCells(table, (source) => {
    const cell = change(source);
    let column = 0;
    while (taken.has(`${cell.row}:${column}`)) column += 1;
    for (let r = 0; r < cell.rowSpan; r += 1)
      for (let c = 0; c < cell.columnSpan; c += 1) taken.add(`${cell.row + r}:${column + c}`);
    return { ...cell, column };
  });
};
/** As Word keeps a row when a vertical merge is gone: empty cells take the place of the merged ones. */
const unmerge = (table: Table): Table =>
  mapCellsMany(table, (cell) =>
    Array.from({ length: cell.rowSpan }, (_, index) => ({
      ...cell,
      row: cell.row + index,
      rowSpan: 1,
      paragraphs: index === 0 ? cell.paragraphs : [paragraph("")],
    })),
  );
const mapCellsMany = (table: Table, change: (cell: TableCell) => TableCell[]): Table => ({
  ...table,
  cells: table.cells.flatMap(change).sort((a, b) => a.row - b.row || a.column - b.column),
});
/** Rows from…to as a table of their own. */
const rowsOf = (table: Table, from: number, to: number): Table => ({
  ...table,
  rowCount: to - from,
  cells: table.cells.flatMap((cell): TableCell[] => {
    const start = Math.max(cell.row, from);
    const end = Math.min(cell.row + cell.rowSpan, to);
    if (end <= start) return [];
    return [
      {
        ...cell,
        row: start - from,
        rowSpan: end - start,
        paragraphs: start === cell.row ? cell.paragraphs : [paragraph("")],
      },
    ];
  }),
});

const all: TableId[] = ["t2", "t3", "t4"];

describe("a table as it should be", () => {
  it.each(all)("%s: every cell for certain, every label exact, no fault of shape", (id) => {
    const table = read(id, official(id));
    expectWhole(table);
    expect(confidences(table)).toEqual(new Set(["certain"]));
    expect(notExact(table)).toEqual([]);
    expect(table.labels.every((label) => label.assessable && label.place !== undefined)).toBe(true);
    expect(faults(table)).toEqual([]);
  });

  it.each(all)("%s: blanks are blanks", (id) => {
    const table = read(
      id,
      official(id, () => true),
    );
    expect(new Set([...table.cells.values()].map((cell) => cell.state))).toEqual(new Set(["blank"]));
    expect(table.cells.size).toBe(tableOf(form, id).cells.length);
    expect(confidences(table)).toEqual(new Set(["certain"]));
  });

  it("labels spaced, broken over lines and with brackets and quotes of any width are the same labels", () => {
    const dressed = (text: string): string =>
      text
        .replace(/^自然人$/, "自 然\u3000人")
        .replace(/^总计$/, "总　计")
        .replace(/（/g, "(")
        .replace(/）/g, ") ")
        .replace(/企业|机构|维持|纠正|审结/, (word) => `\n${word}`)
        .replace(/[“”]/g, '"')
        .replace(/^(\d)\./, "$1．");
    for (const id of all) {
      const table = read(id, relabel(official(id), dressed));
      expectWhole(table);
      expect(notExact(table)).toEqual([]);
      expect(faults(table)).toEqual([]);
    }
  });

  it("figures in any writing keep their places", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (/^\d+$/.test(text) ? `${text}件（注）` : text)),
    );
    expectWhole(table);
    expect(new Set([...table.cells.values()].map((cell) => cell.state))).toEqual(new Set(["text"]));
  });

  it("a figure's place is its own paragraph even when an empty one stands before it", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "5" ? "\n5" : text)),
    );
    const five = [...table.cells.values()].find((cell) => cell.raw === "\n5");
    expect(five?.place.cell?.paragraph ?? 1).toBe(1);
  });
});

describe("labels changed", () => {
  it("near misses are found with their words, and the figures stay", () => {
    const changes: Record<string, string> = {
      "2.其他法律行政法规禁止公开": "2.其他法律法规禁止公开",
      "（七）总计": "总计",
      自然人: "自燃人",
      "三、本年度办理结果": "三、本年办理结果",
    };
    const table = read(
      "t3",
      relabel(official("t3"), (text) => changes[text] ?? text),
    );
    expectWhole(table);
    expect(notExact(table)).toEqual([
      ["自然人", "自燃人", "altered"],
      ["三、本年度办理结果", "三、本年办理结果", "altered"],
      ["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开", "altered"],
      ["（七）总计", "总计", "altered"],
    ]);
    expect(confidences(table)).toEqual(new Set(["certain"]));
  });

  it("a name changed beyond likeness is found by the only place left", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text.startsWith("3.危及") ? "3.涉密" : text)),
    );
    expectWhole(table);
    expect(table.cells.get("t3.refused.threeSafeties.total")?.confidence).toBe("likely");
    expect(table.cells.get("t3.refused.thirdParty.total")?.confidence).toBe("certain");
  });

  it("a name lost is missing, its row is found by the only place left", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "2.重复申请" ? "" : text)),
    );
    expectWhole(table);
    expect(table.cells.get("t3.notProcessed.repeated.total")?.confidence).toBe("likely");
    expect(notExact(table)).toEqual([["2.重复申请", "", "missing"]]);
  });

  it("a row with the name of another row is not taken for the one that is missing", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "2.重复申请" ? "1.信访举报投诉类申请" : text)),
    );
    expectWhole(table, (id) => id.startsWith("t3.notProcessed.repeated."));
    expect(table.unplaced.get("t3.notProcessed.repeated.total")).toBe("表里找不到“2.重复申请”这一行");
    expect(faults(table)).toEqual(["缺少“2.重复申请”一行", expect.stringContaining("多出“1.信访举报投诉类申请”一行")]);
  });

  it("the old name 规范性文件 is an altered label", () => {
    const table = read(
      "t2",
      relabel(official("t2"), (text) => text.replace("行政规范性文件", "规范性文件")),
    );
    expectWhole(table);
    expect(notExact(table)).toEqual([["行政规范性文件", "规范性文件", "altered"]]);
  });

  it("a wrong heading is altered, or missing when it is another heading twice; the figures are told by their number", () => {
    for (const [id, from, to] of [
      ["t4", "尚未审结", "结果维持"],
      ["t3", "科研机构", "商业企业"],
      ["t2", "本年废止件数", "本年制发件数"],
    ] as const) {
      const table = read(
        id,
        relabel(official(id), (text) => text.replace(from, to)),
      );
      expectWhole(table);
    }
  });
});

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
});

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
    const table = (...rows: string[][]): Table => ({
      kind: "table",
      layout: "grid",
      rowCount: rows.length,
      columnCount: rows[0]!.length,
      cells: rows.flatMap((row, r) =>
        row.map((text, c) => ({ row: r, column: c, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph(text)] })),
      ),
    });
    const others = [
      table(["类别", "件数"], ["行政许可", "5"], ["行政处罚", "6"], ["行政强制", "7"], ["总计", "18"]),
      table(["渠道", "自然人", "总计"], ["网上", "1", "2"], ["其他", "3", "4"]),
      table(["行政复议", "行政诉讼"], ["1", "2"]),
    ];
    expect(recogniseTables(body(...others), form)).toEqual({ tables: new Map(), extraTables: [] });
    const { tables, extraTables } = recogniseTables(
      body(...others, official("t2"), official("t3"), official("t4")),
      form,
    );
    for (const id of all) expectWhole(tables.get(id)!);
    expect(extraTables).toEqual([]);
  });
});

describe("tables of which only the order of cells is known", () => {
  /** What text extraction makes of a grid: a row's cells in order, empty ones for merged ones here and there. */
  const sequence = (table: Table, pad: (row: number) => readonly [number, number] = () => [0, 0]): Table => {
    const rows = new Map<number, TableCell[]>();
    for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const cells = [...rows].flatMap(([row, inRow]) => {
      const [before, after] = pad(row);
      const firstFigure = inRow.findIndex((cell) => /^\d*$/.test(textOf(cell)));
      const at = firstFigure === -1 ? inRow.length : firstFigure;
      const texts = inRow.map(textOf);
      const padded = [
        ...texts.slice(0, at),
        ...new Array<string>(before).fill(""),
        ...texts.slice(at),
        ...new Array<string>(after).fill(""),
      ];
      return padded.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph(text)] }));
    });
    return { ...table, layout: "sequence", cells, columnCount: 20 };
  };

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
