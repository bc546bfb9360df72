import fc from "fast-check";
import { searchFor } from "./locate.js";

/** Word's find as documented, for what searchFor produces. */
function find(text: string, pattern: string): number {
  return text.indexOf(pattern.replace(/\^([t^])/g, (_, code: string) => (code === "t" ? "\t" : "^")));
}

test("the first hit of the context, and of the needle inside it, is the stretch itself", () => {
  const text = fc.string({ unit: fc.constantFrom("0", "1", "件", "，", "^", "\t"), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (value, a, b) => {
      const start = Math.min(a, value.length - 1);
      const end = Math.min(value.length, start + 1 + (b % 5));
      const search = searchFor(value, start, end);
      if (search === undefined) return;
      const at = find(value, search.context);
      const inner = search.needle === undefined ? 0 : find(value.slice(at), search.needle);
      expect(at + inner).toBe(start);
    }),
  );
});

test("a number among equal ones is found by what stands beside it", () => {
  expect(searchFor("新收0件，结转0件。", 7, 8)).toEqual({ context: "0件。", needle: "0" });
  expect(searchFor("0、0、0", 2, 3)).toEqual({ context: "、0", needle: "0" });
});

test("nothing is promised across a line break, for no text, or in a plain repetition", () => {
  expect(searchFor("甲\n乙", 0, 3)).toBeUndefined();
  expect(searchFor("甲", 0, 0)).toBeUndefined();
  expect(searchFor("0".repeat(300), 150, 151)).toBeUndefined();
});
