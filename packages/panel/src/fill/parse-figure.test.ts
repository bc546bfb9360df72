import fc from "fast-check";
import { messages } from "../locale/messages.js";
import { parseFigure } from "./parse-figure.js";

test.each([
  ["12", "12"],
  ["０３", "3"],
  [" 1,234 ", "1234"],
  ["12.0", "12"],
  ["000", "0"],
  ["", ""],
  ["　", ""],
])("a count typed as %j is %j", (input, text) => {
  expect(parseFigure("count", input)).toEqual({ ok: true, text });
});

test.each([
  ["-1", messages.fill.negative],
  ["1.5", messages.fill.fraction],
  ["abc", messages.fill.notNumber],
  ["12件", messages.fill.notNumber],
  ["1,23", messages.fill.notNumber],
  ["1 2 3 x", messages.fill.notNumber],
  ["/", messages.fill.writeZero],
  ["无", messages.fill.writeZero],
  ["1234567890123", messages.fill.tooLong],
])("a count typed as %j is refused", (input, note) => {
  expect(parseFigure("count", input)).toEqual({ ok: false, note });
});

test("the fee keeps its decimals", () => {
  expect(parseFigure("amount", "0012.50")).toEqual({ ok: true, text: "12.50" });
  expect(parseFigure("amount", "0.1234567").ok).toBe(false);
});

test("what is accepted is a plain number or blank, and is accepted as itself again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("count" as const, "amount" as const), (input, kind) => {
      const parsed = parseFigure(kind, input);
      if (!parsed.ok) return;
      expect(parsed.text).toMatch(/^$|^(0|[1-9]\d*)(\.\d+)?$/u);
      expect(parseFigure(kind, parsed.text)).toEqual(parsed);
    }),
  );
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(parseFigure("count", String(count))).toEqual({ ok: true, text: String(count) });
    }),
  );
});
