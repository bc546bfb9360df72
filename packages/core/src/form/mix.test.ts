import { notice2019, notice2021, tableOf, type Form, type TableForm } from "./index.js";
import { composeTable, labelsOf, partsOf, withTables, type TablePart } from "./mix.js";
import { buildTable } from "./table.js";

const forms: readonly Form[] = [notice2021, notice2019];
const [current, old] = forms.map((form) => partsOf(tableOf(form, "t2"))) as [
  readonly TablePart[],
  readonly TablePart[],
];

/** A table row by row: labels as they are, figures by their ids, wider cells once. */
const printed = ({ layout, rowCount }: TableForm): string[] =>
  Array.from({ length: rowCount }, (_, row) =>
    layout
      .filter((cell) => cell.row === row)
      .map(({ text, cell }) => text ?? cell)
      .join(" | "),
  );

test("parts are the blocks under captions, and together they are the table", () => {
  expect(current.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["第二十条第（一）项", 0, 4],
    ["第二十条第（五）项", 4, 7],
    ["第二十条第（六）项", 7, 11],
    ["第二十条第（八）项", 11, 14],
  ]);
  expect(partsOf(tableOf(notice2021, "t3"))).toMatchObject([{ name: "表三", from: 0, to: 28 }]);
  expect(partsOf(tableOf(notice2021, "t2"))).toBe(current);
  expect(labelsOf(current[1]!)).toEqual(["第二十条第（五）项", "信息内容", "本年处理决定数量", "行政许可"]);
  expect(labelsOf(current[0]!)).toHaveLength(7);
});

test("a block begins at its caption, what stands above the first belongs to it", () => {
  const table = buildTable({
    id: "t2",
    chapter: 2,
    name: "表二",
    columnWidths: [1, 1],
    headerRows: 0,
    anchors: [],
    rows: [
      [{ text: "单位" }, { text: "件" }],
      [{ text: "甲", columnSpan: 2 }],
      [{ text: "一" }, { id: ["one", ""], rowLabels: ["甲", "一"], columnLabels: [], columnSpan: 1 }],
      [{ text: "乙", columnSpan: 2 }],
      [{ id: ["two", ""], rowLabels: ["乙"], columnLabels: [], columnSpan: 2 }],
    ],
  });
  expect(partsOf(table).map(({ name, from, to }) => [name, from, to])).toEqual([
    ["甲", 0, 3],
    ["乙", 3, 5],
  ]);
});

test("a mix has the rows of its parts one below the other", () => {
  const mixed = composeTable([current[0]!, old[1]!, current[2]!, current[3]!]);
  const rows = (part: TablePart): string[] => printed(part.table).slice(part.from, part.to);
  expect(printed(mixed)).toEqual([current[0]!, old[1]!, current[2]!, current[3]!].flatMap(rows));
  for (const cell of mixed.cells)
    expect(mixed.layout.find(({ cell: id }) => id === cell.id)).toMatchObject({ row: cell.row, column: cell.column });
  expect(mixed.rows.map(({ id }) => id)).toEqual([
    ...["rule", "normativeDocument", "licence", "otherService", "penalty", "coercion", "fee"],
  ]);
  expect(mixed.rows[2]).toEqual({ id: "licence", labels: ["第二十条第（五）项", "行政许可"] });
  expect(mixed.columns).toEqual([
    { id: "issued", labels: ["本年制发件数"] },
    { id: "repealed", labels: ["本年废止件数"] },
    { id: "inForce", labels: ["现行有效件数"] },
    { id: "lastYear", labels: ["上一年项目数量"] },
    { id: "change", labels: ["本年增/减"] },
    { id: "", labels: ["处理决定数量"] },
  ]);
  expect(mixed.anchors).toEqual([
    ...[
      "第二十条第（一）项",
      "行政规范性文件",
      "本年制发件数",
      "行政事业性收费",
      "上一年项目数量",
      "其他对外管理服务事项",
    ],
  ]);
});

test("only all parts of one table are that table", () => {
  expect(composeTable(old as [TablePart, ...TablePart[]])).toBe(tableOf(notice2019, "t2"));
  expect(printed(composeTable([current[2]!]))).toEqual(printed(current[2]!.table).slice(7, 11));
});

test("sums go with the tables they are made over, as far as their figures are there", () => {
  const [t2, t3, t4] = notice2021.tables as [TableForm, TableForm, TableForm];
  const mixed = composeTable([old[0]!, ...current.slice(1)]);
  const idsOf = (form: Form): string[] => form.identities.map(({ id }) => id);
  expect(withTables(notice2019, [t2, t3, t4], forms).identities).toBe(notice2021.identities);
  expect(idsOf(withTables(notice2019, [mixed, t3, t4], forms))).toEqual(idsOf(notice2021));
  expect(idsOf(withTables(notice2021, [mixed, t3, t4], forms))).toEqual(idsOf(notice2021));

  const short = { ...t3, cells: t3.cells.filter(({ rowId }) => rowId !== "other.else") };
  const kept = withTables(notice2021, [t2, short, t4], forms).identities;
  expect(kept.map(({ id }) => id)).toEqual(
    idsOf(notice2021).filter((id) => !id.startsWith("T3-B.") && id !== "T3-C.other.else"),
  );
  const shorter = { ...t3, cells: t3.cells.filter(({ columnId }) => columnId === "total") };
  expect(withTables(notice2021, [t2, shorter, t4], forms).identities.map(({ id }) => id)).toEqual([
    ...["T3-A.total", "T3-B.total", "T4-A.reconsideration", "T4-A.litigationDirect", "T4-A.litigationAfterReview"],
  ]);
});
