import fc from "fast-check";
import { CellHistory, type Texts } from "./history.js";

/** A document of cells in which the panel's own last change can be taken back unless someone else changed it. */
function ground() {
  const cells = new Map<string, string>();
  const changes: Map<string, string>[] = [];
  let foreign = false;
  const left: number[] = [];
  const make = (texts: Texts): void => {
    changes.push(new Map(cells));
    for (const [id, text] of texts) cells.set(id, text);
    foreign = false;
    history.counted(changes.length);
  };
  const history: CellHistory = new CellHistory({
    changes: () => changes.length,
    takeBack: async () => {
      if (foreign) return;
      const before = changes.pop()!;
      cells.clear();
      for (const [id, text] of before) cells.set(id, text);
      history.counted(changes.length);
    },
    textOf: (id) => cells.get(id) ?? "",
    write: make,
    left: (count) => left.push(count),
  });
  return {
    history,
    cells,
    left,
    type: (texts: Record<string, string>): void => {
      const after = new Map(Object.entries(texts));
      history.record(new Map([...after.keys()].map((id) => [id, cells.get(id) ?? ""])), after);
      make(after);
    },
    someoneElse: (id: string, text: string): void => {
      cells.set(id, text);
      foreign = true;
    },
  };
}

test("steps go back and forth in order", async () => {
  const { history, cells, type } = ground();
  type({ a: "1" });
  type({ a: "2", b: "3" });
  await history.undo();
  expect([...cells]).toEqual([["a", "1"]]);
  await history.undo();
  expect(history.canUndo).toBe(false);
  history.redo();
  history.redo();
  expect(Object.fromEntries(cells)).toEqual({ a: "2", b: "3" });
  await history.undo();
  type({ a: "9" });
  expect(history.canRedo).toBe(false);
});

test("after a change from outside the cells still go back, but not one that the other changed", async () => {
  const { history, cells, left, type, someoneElse } = ground();
  type({ a: "1", b: "1" });
  someoneElse("b", "7");
  await history.undo();
  expect(Object.fromEntries(cells)).toEqual({ a: "", b: "7" });
  expect(left).toEqual([1]);
});

test("as many undos as there were steps give what was there at first, and redos the last again", async () => {
  const texts = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(9).map(String), { minKeys: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 6 }), async (steps) => {
      const { history, cells, type } = ground();
      steps.forEach(type);
      const last = Object.fromEntries(cells);
      for (let step = 0; step < steps.length; step += 1) await history.undo();
      expect([...cells.values()].join("")).toBe("");
      for (let step = 0; step < steps.length; step += 1) history.redo();
      expect(Object.fromEntries(cells)).toEqual(last);
    }),
  );
});
