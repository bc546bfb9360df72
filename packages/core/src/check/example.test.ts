import { notice2021 } from "../form/index.js";
import { exampleFigures } from "./example-figures.js";

test("every sum of the form holds over the example's figures, and none of them is over a zero", () => {
  const figures = exampleFigures(notice2021);
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + Number(figures.get(id)), 0);
  for (const { id, left, right } of notice2021.identities) {
    expect({ id, sum: sum(left) }).toEqual({ id, sum: sum(right) });
  }
  const cells = notice2021.tables.filter((table) => table.id !== "t2").flatMap((table) => table.cells);
  expect(cells).toHaveLength(190);
  expect(cells.filter((cell) => !(Number(figures.get(cell.id)) > 0))).toEqual([]);
});
