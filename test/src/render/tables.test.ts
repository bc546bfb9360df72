import { notice2021, type LayoutCell, type TableForm } from "@nianbao/core";
import { renderTableBlocks } from "@nianbao/docx";
import fc from "fast-check";
import { allOf, childrenOf, parseBlocks, textOf, valueOf, type Element } from "./xmlTree.js";

const tables = notice2021.tables.map((table) => [table.name, table] as const);
const number = (element: Element | undefined, attribute: string): number => Number(element?.attributes[attribute]);

/** The merged cells of a w:tbl by HTML's counting, read without any help from the renderer. */
function layoutOf(table: Element): (LayoutCell & { readonly text: string })[] {
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number; text: string }[] = [];
  const open = new Map<number, (typeof cells)[number]>();
  childrenOf(table, "w:tr").forEach((tr, row) => {
    let column = 0;
    for (const tc of childrenOf(tr, "w:tc")) {
      const columnSpan = Number(valueOf(tc, "w:gridSpan") ?? 1);
      const merge = valueOf(tc, "w:vMerge");
      if (merge === "continue") {
        const above = open.get(column);
        expect(above?.columnSpan).toBe(columnSpan);
        above!.rowSpan += 1;
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan, text: textOf(tc) };
        cells.push(cell);
        open.set(column, cell);
      }
      column += columnSpan;
    }
  });
  return cells;
}

const printed = (table: TableForm, values: ReadonlyMap<string, string>): object[] =>
  table.layout.map(({ row, column, rowSpan, columnSpan, text, cell }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: text ?? values.get(cell ?? "") ?? "",
  }));

describe.each(tables)("%s", (_name, table) => {
  const body = parseBlocks(renderTableBlocks(table));
  const tbl = allOf(body, "w:tbl")[0]!;

  test("has the official labels and merged cells, and blank figures", () => {
    expect(layoutOf(tbl)).toEqual(printed(table, new Map()));
  });

  test("shows a figure in every cell, zero included", () => {
    const values = new Map(table.cells.map(({ id }, index) => [id, String(index)]));
    expect(layoutOf(allOf(parseBlocks(renderTableBlocks(table, { values })), "w:tbl")[0]!)).toEqual(
      printed(table, values),
    );
  });

  test("is one tagged content control and one empty paragraph", () => {
    const [control, paragraph, ...rest] = childrenOf(body);
    expect(rest).toEqual([]);
    expect(control?.name).toBe("w:sdt");
    expect(valueOf(control!, "w:tag")).toBe(`nianbao:${table.id}`);
    expect(valueOf(control!, "w:alias")).toBe(table.name);
    expect(paragraph?.name).toBe("w:p");
    expect(textOf(paragraph!)).toBe("");
  });

  test("has a grid that every row fills to the last unit, as wide as the type area", () => {
    const grid = allOf(tbl, "w:gridCol").map((column) => number(column, "w:w"));
    expect(grid).toHaveLength(table.columnCount);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(8844); // 156 mm
    for (const tr of childrenOf(tbl, "w:tr")) {
      let column = 0;
      for (const tc of childrenOf(tr, "w:tc")) {
        const span = Number(valueOf(tc, "w:gridSpan") ?? 1);
        const width = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0);
        expect(number(allOf(tc, "w:tcW")[0], "w:w")).toBe(width);
        column += span;
      }
      expect(column).toBe(table.columnCount);
    }
  });

  test("repeats its headings and never splits a row", () => {
    const rows = childrenOf(tbl, "w:tr");
    expect(rows.filter((tr) => allOf(tr, "w:tblHeader").length > 0)).toEqual(rows.slice(0, table.headerRows));
    expect(rows.every((tr) => allOf(tr, "w:cantSplit").length === 1)).toBe(true);
    // The last row must let go, or the table would be tied to the text after it.
    expect(allOf(rows.at(-1)!, "w:keepNext")).toEqual([]);
  });

  test("says its look itself, whatever the document's own 正文 is", () => {
    for (const paragraph of allOf(tbl, "w:p")) {
      const properties = childrenOf(paragraph, "w:pPr")[0]!;
      expect(number(allOf(properties, "w:ind")[0], "w:firstLineChars")).toBe(0);
      expect(allOf(properties, "w:spacing")[0]?.attributes["w:lineRule"]).toBe("exact");
      for (const look of allOf(paragraph, "w:rPr")) {
        expect(allOf(look, "w:rFonts")[0]?.attributes).toMatchObject({ "w:eastAsia": "宋体", "w:ascii": "宋体" });
        expect(valueOf(look, "w:sz")).toMatch(/^(18|24)$/);
      }
    }
  });
});

test("table 2 may only break before the caption of a block", () => {
  const rows = allOf(parseBlocks(renderTableBlocks(notice2021.tables[0]!)), "w:tr");
  const breaks = rows.flatMap((tr, row) => (allOf(tr, "w:keepNext").length === 0 ? [row + 1] : []));
  expect(breaks.map((row) => (rows[row] === undefined ? "" : textOf(rows[row])))).toEqual([
    "第二十条第（五）项",
    "第二十条第（六）项",
    "第二十条第（八）项",
    "",
  ]);
});

test("property: any text in a cell comes back as it was, less what XML cannot carry", () => {
  const table = notice2021.tables[2]!;
  const shown = (text: string): string =>
    text
      .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
      .replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 15, maxLength: 15 }), (texts) => {
      const values = new Map(table.cells.map(({ id }, index) => [id, texts[index]!]));
      const found = layoutOf(allOf(parseBlocks(renderTableBlocks(table, { values })), "w:tbl")[0]!);
      expect(found.slice(-15).map(({ text }) => text)).toEqual(texts.map(shown));
    }),
    { numRuns: 100 },
  );
});
