import { buildTable, type SourceCell } from "./table.js";
import { describeCell, notice2019, notice2021, tableOf, type CellForm, type Form, type TableForm } from "./index.js";

const forms: readonly Form[] = [notice2021, notice2019];
const tables = forms.flatMap((form) => form.tables.map((table) => [`${form.id} ${table.name}`, table] as const));

/** Labels printed to the left of a figure, and above it, from the outermost: read off the layout alone. */
function printedLabels(table: TableForm, cell: CellForm): { beside: string[]; above: string[] } {
  const labels = table.layout.filter(({ text }) => text !== undefined);
  const beside = labels.filter(
    ({ row, rowSpan, column }) => row <= cell.row && cell.row < row + rowSpan && column < cell.column,
  );
  const above = labels.filter(
    ({ row, column, columnSpan }) => row < cell.row && column <= cell.column && cell.column < column + columnSpan,
  );
  const texts = (items: typeof labels): string[] => items.map(({ text }) => text!);
  if (table.id !== "t2") return { beside: texts(beside), above: texts(above) };
  // Blocks stand one below the other: the last caption, then the last heading.
  const captions = texts(above.filter(({ columnSpan }) => columnSpan === table.columnCount));
  return { beside: [captions.at(-1)!, ...texts(beside)], above: [above.at(-1)!.text!] };
}

test.each(tables)("%s: a figure's labels are those printed beside and above it", (_, table) => {
  for (const cell of table.cells) {
    const { beside, above } = printedLabels(table, cell);
    const labels = [...cell.rowLabels, ...cell.columnLabels];
    expect([cell.id, labels]).toEqual([cell.id, [...beside, ...above]]);
    if (table.id !== "t4") expect(cell.rowLabels).toEqual(beside);
    expect(table.layout).toContainEqual(expect.objectContaining({ cell: cell.id, row: cell.row, column: cell.column }));
    // The axes name each row and column once; outside table 3 one column stands under several headings.
    const row = table.rows.filter(({ id }) => id === cell.rowId);
    const column = table.columns.filter(({ id }) => id === cell.columnId);
    expect([row.length, column.length, row[0]!.labels]).toEqual([1, 1, cell.rowLabels]);
    if (table.id === "t3") expect(column[0]!.labels).toEqual(cell.columnLabels);
  }
  expect(table.anchors.length).toBeGreaterThanOrEqual(4);
  for (const anchor of table.anchors) expect(table.layout.map(({ text }) => text)).toContain(anchor);
});

test.each(tables)("%s: every place is taken once", (_, table) => {
  const taken = table.layout.flatMap(
    ({ row, rowSpan, column, columnSpan }) =>
    Array.from({ length: rowSpan * columnSpan }, (_, at) => [row + Math.floor(at / columnSpan), column + (at % columnSpan)].join()), // prettier-ignore
  );
  expect(new Set(taken).size).toBe(taken.length);
  expect(taken).toHaveLength(table.rowCount * table.columnCount);
});

test("which figures are money, and which may go below zero", () => {
  const ids = (form: Form, wanted: (cell: CellForm) => boolean): string[] =>
    form.tables.flatMap(({ cells }) => cells.filter(wanted).map(({ id }) => id));
  expect(ids(notice2021, ({ kind }) => kind === "amount")).toEqual(["t2.fee"]);
  expect(ids(notice2019, ({ kind }) => kind === "amount")).toEqual(["t2.purchase.amount"]);
  expect(ids(notice2021, (cell) => "signed" in cell)).toEqual([]);
  const changes = ["licence", "otherService", "penalty", "coercion", "fee"].map((row) => `t2.${row}.change`);
  expect(ids(notice2019, ({ signed }) => signed === true)).toEqual(changes);
  expect(ids(notice2019, (cell) => "signed" in cell)).toEqual(changes);
});

test("each notice, its years, and the chapters with their tables", () => {
  expect(forms.map(({ years, notice }) => [years, notice.number])).toEqual([
    [{ from: 2021 }, "国办公开办函〔2021〕30号"],
    [{ from: 2019, to: 2020 }, "国办公开办函〔2019〕60号"],
  ]);
  for (const { chapters, notice } of forms) {
    expect(notice.title).toContain("政府信息公开工作年度报告格式");
    expect(chapters.map((chapter) => [chapter.number, chapter.heading, "table" in chapter, chapter.table])).toEqual([
      [1, "一、总体情况", false, undefined],
      [2, "二、主动公开政府信息情况", true, "t2"],
      [3, "三、收到和处理政府信息公开申请情况", true, "t3"],
      [4, "四、政府信息公开行政复议、行政诉讼情况", true, "t4"],
      [5, "五、存在的主要问题及改进情况", false, undefined],
      [6, "六、其他需要报告的事项", false, undefined],
    ]);
  }
});

test("every sum runs along a row, a column or a block that has its name", () => {
  for (const form of forms) {
    const t3 = tableOf(form, "t3");
    const names = (axis: TableForm["rows"]): string[] => axis.map(({ labels }) => labels.at(-1)!);
    const along = (family: string): string[] =>
      form.identities.filter((identity) => identity.family === family).map((identity) => identity.along);
    expect([along("T3-A"), along("T3-B"), along("T3-C")]).toEqual([names(t3.columns), names(t3.columns), names(t3.rows)]); // prettier-ignore
    expect(along("T4-A")).toEqual(["行政复议", "行政诉讼·未经复议直接起诉", "行政诉讼·复议后起诉"]);
    for (const { left, right } of form.identities.filter(({ family }) => family === "T3-B")) {
      const [, ...results] = t3.rows.filter(({ labels }) => labels.length > 1).map(({ id }) => id).reverse(); // prettier-ignore
      const column = left[0]!.split(".").at(-1)!;
      expect([...right].sort()).toEqual(results.map((row) => `t3.${row}.${column}`).sort());
    }
  }
});

test.each([
  ["t3.refused.stateSecret.naturalPerson", "表三“（三）不予公开·1.属于国家秘密”行“自然人”列"],
  ["t3.granted.total", "表三“（一）予以公开”行“总计”列"],
  ["t3.new.business", "表三“一、本年新收政府信息公开申请数量”行“商业企业”列"],
  ["t4.litigationDirect.upheld", "表四“行政诉讼·未经复议直接起诉”行“结果维持”列"],
  ["t2.licence", "表二“行政许可”行“本年处理决定数量”列"],
  ["t9.unheardOf", "t9.unheardOf"],
])("%s in words: %s", (id, words) => expect(describeCell(notice2021, id)).toBe(words));

test("a table that the form does not have is a programming mistake", () => {
  expect(() => tableOf({ ...notice2021, tables: [] }, "t3")).toThrow("no table t3");
});

test.each<[string, SourceCell[][]]>([
  ["leaves a hole", [[{ text: "甲" }]]],
  ["bad span", [[{ text: "甲", columnSpan: 3 }]]],
  ["bad span", [[{ text: "甲" }, { text: "乙", rowSpan: 2 }]]],
  ["bad span", [[{ text: "甲" }, { text: "乙", rowSpan: 2 }], [{ text: "丙", columnSpan: 2 }]]],
])("a layout that %s is refused", (message, rows) =>
  expect(() =>
    buildTable({ id: "t2", chapter: 2, name: "表二", columnWidths: [1, 1], headerRows: 0, anchors: [], rows }),
  ).toThrow(message),
);
