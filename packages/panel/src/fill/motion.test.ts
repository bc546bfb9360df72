import fc from "fast-check";
import { notice2021 } from "@nianbao/core";
import { cellAfter, rectangle, type Motion } from "./motion.js";
import { cellMatrix } from "./sections.js";

const cells = cellMatrix(notice2021, "t3", true);
const ids = cells.flat();

test("keys go through the table as they do in a spreadsheet", () => {
  const from = (motion: Motion) => cellAfter(cells, "t3.granted.business", motion);
  expect(from("up")).toBe("t3.carriedOver.business");
  expect(from("down")).toBe("t3.partlyGranted.business");
  expect(from("left")).toBe("t3.granted.naturalPerson");
  expect(from("rowEnd")).toBe("t3.granted.total");
  expect(from("columnEnd")).toBe("t3.carriedForward.business");
  expect(from("first")).toBe("t3.new.naturalPerson");
  expect(from("last")).toBe("t3.carriedForward.total");
  expect(cellAfter(cells, "t3.granted.total", "next")).toBe("t3.partlyGranted.naturalPerson");
  expect(cellAfter(cells, "t3.granted.total", "right")).toBeUndefined();
  expect(cellAfter(cells, "t3.new.naturalPerson", "previous")).toBeUndefined();
});

test("a way and its way back meet, but at the edges of the table", () => {
  const pairs: readonly (readonly [Motion, Motion])[] = [
    ["up", "down"],
    ["left", "right"],
    ["next", "previous"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...pairs), (id, [there, back]) => {
      const reached = cellAfter(cells, id, there);
      if (reached !== undefined) expect(cellAfter(cells, reached, back)).toBe(id);
    }),
  );
});

test("two cells span the same rectangle from whichever corner it is drawn", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (one, other) => {
      const drawn = rectangle(cells, one, other);
      expect(drawn).toEqual(rectangle(cells, other, one));
      expect(drawn.flat()).toEqual(expect.arrayContaining([one, other]));
      expect(new Set(drawn.map((row) => row.length)).size).toBe(1);
    }),
  );
});
