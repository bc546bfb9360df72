import { array, assert, integer, property, tuple } from "fast-check";
import { Memory } from "./memory.js";
import { perStretch, stretcher } from "./stretches.js";

interface Item {
  readonly value: number;
}

const stretchesOf = stretcher(new Memory<Item>());

const edits = array(tuple(integer({ min: 0, max: 200 }), integer({ min: 0, max: 9 })), { maxLength: 6 });

describe("a list asked in stretches", () => {
  test("says what its items say one by one, after every edit", () => {
    const evenOnes = perStretch((items: readonly Item[]) => items.filter(({ value }) => value % 2 === 0));
    assert(
      property(integer({ min: 0, max: 150 }), edits, (size, changes) => {
        let items: readonly Item[] = Array.from({ length: size }, (_, value) => ({ value }));
        for (const [at, value] of changes) {
          const changed = [...items];
          changed.splice(at % (items.length + 1), value % 3, { value });
          items = changed;
          expect(evenOnes(stretchesOf(items))).toEqual(items.filter((item) => item.value % 2 === 0));
        }
      }),
    );
  });

  test("asks only the stretch in which an item is another", () => {
    let asked = 0;
    const all = perStretch((items: readonly Item[]) => {
      asked += items.length;
      return items;
    });
    const items: readonly Item[] = Array.from({ length: 320 }, (_, value) => ({ value }));
    all(stretchesOf(items));
    expect(asked).toBe(320);
    expect(all(stretchesOf(items.with(100, { value: -1 }))).at(100)).toEqual({ value: -1 });
    expect(asked).toBe(320 + 32);
  });
});
