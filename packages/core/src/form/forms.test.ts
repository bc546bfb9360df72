import { exampleFigures } from "../check/example-figures.js";
import { composeTable, partsOf, withTables } from "./mix.js";
import { notice2019, notice2021, tableOf, type Form } from "./index.js";

const forms: readonly Form[] = [notice2021, notice2019];
const idsOf = (form: Form, table: "t2" | "t3" | "t4") => tableOf(form, table).cells.map(({ id }) => id);

it("both notices have their rows, figures and sums", () => {
  const sizes = (form: Form) =>
    form.tables.map((table) => [table.rowCount, table.columnCount, table.cells.length, partsOf(table).length]);
  expect(sizes(notice2021)).toEqual([
    [14, 4, 10, 4],
    [28, 10, 175, 1],
    [4, 15, 15, 1],
  ]);
  expect(sizes(notice2019)).toEqual([
    [18, 4, 22, 5],
    [26, 10, 161, 1],
    [4, 15, 15, 1],
  ]);
  const families = (form: Form) =>
    ["T3-A", "T3-B", "T3-C", "T4-A"].map((name) => form.identities.filter(({ family }) => family === name).length);
  expect(families(notice2021)).toEqual([7, 7, 25, 3]);
  expect(families(notice2019)).toEqual([7, 7, 23, 3]);
  const heading = (form: Form) => tableOf(form, "t3").layout.find(({ text }) => text === "三、本年度办理结果")?.rowSpan;
  expect([heading(notice2021), heading(notice2019)]).toEqual([22, 20]);
});

it.each(forms)("every sum of the notice of $id speaks of cells that it has, and can be made to hold", (form) => {
  const ids = new Set(form.tables.flatMap((table) => table.cells.map(({ id }) => id)));
  const figures = exampleFigures(form);
  for (const { left, right } of form.identities) {
    for (const id of [...left, ...right]) expect(ids).toContain(id);
    const sum = (cells: readonly string[]) => cells.reduce((total, id) => total + Number(figures.get(id)), 0);
    expect(sum(left)).toBe(sum(right));
  }
});

it("a cell has the same id in both notices where it means the same, and another one where it does not", () => {
  const shared = (table: "t2" | "t3" | "t4") =>
    idsOf(notice2019, table).filter((id) => idsOf(notice2021, table).includes(id));
  expect(shared("t2")).toEqual(["t2.licence", "t2.penalty", "t2.coercion"]);
  expect(shared("t3")).toEqual(idsOf(notice2021, "t3").filter((id) => !id.startsWith("t3.other.")));
  expect(shared("t4")).toEqual(idsOf(notice2021, "t4"));
});

it("a table put together from parts of two notices has the cells and the sums of its parts", () => {
  const [old, current] = [tableOf(notice2019, "t2"), tableOf(notice2021, "t2")].map(partsOf) as [
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
  ];
  const mixed = composeTable([old[0]!, ...current.slice(1)]);
  expect(mixed.rowCount).toBe(14);
  expect(mixed.cells.map(({ id }) => id)).toEqual([
    ...["rule", "normativeDocument"].flatMap((row) =>
      ["made", "published", "publicTotal"].map((column) => `t2.${row}.${column}`),
    ),
    ...["t2.licence", "t2.penalty", "t2.coercion", "t2.fee"],
  ]);
  const form = withTables(notice2021, [mixed, tableOf(notice2019, "t3"), tableOf(notice2021, "t4")], forms);
  expect([form.id, form.identities]).toEqual(["2021", notice2019.identities]);
  expect(composeTable([...current] as [(typeof current)[number]])).toBe(tableOf(notice2021, "t2"));
  expect(withTables(notice2021, notice2021.tables, forms)).toBe(notice2021);
});
