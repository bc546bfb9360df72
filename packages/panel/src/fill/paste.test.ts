import fc from "fast-check";
import { notice2021 } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { isPlain, parseBlock, pastePlan, type Block } from "./paste.js";
import { cellMatrix } from "./sections.js";

const plan = (block: Block, start: string, own: Record<string, string> = {}, wide = true) =>
  pastePlan(notice2021, block, cellMatrix(notice2021, start.slice(0, 2) as "t2", wide), start, (id) => own[id] ?? "");
const written = ({ writes }: ReturnType<typeof plan>) => writes.map(({ id, text }) => [id, text]);

test("rows and columns as spreadsheets copy them, with quotes and Windows line ends", () => {
  expect(parseBlock("1\t2\r\n3\t\r\n")).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
  expect(parseBlock('"一\n二"\t"说""好"""\t4')).toEqual([["一\n二", '说"好"', "4"]]);
  expect(parseBlock("7")).toEqual([["7"]]);
});

test("any block survives being copied as a spreadsheet copies it", () => {
  const cell = fc.string({ unit: fc.constantFrom("1", "甲", '"', "\t", "\n", " ") });
  const quote = (text: string): string => (/[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(cell, { minLength: 4, maxLength: 16 }), (width, cells) => {
      const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, row) =>
        cells.slice(row * width, (row + 1) * width),
      );
      const copied = rows.map((row) => row.map(quote).join("\t") + "\r\n").join("");
      expect(parseBlock(copied)).toEqual(rows.map((row) => row.map((text) => text)));
    }),
  );
});

test("a block of table 3 spreads down and right; what has no cell is told, not dropped", () => {
  const made = plan(parseBlock("1\t2\t3\n4\t5\t6"), "t3.total.otherOrganisation");
  expect(written(made)).toEqual([
    ["t3.total.otherOrganisation", "1"],
    ["t3.total.total", "2"],
    ["t3.carriedForward.otherOrganisation", "4"],
    ["t3.carriedForward.total", "5"],
  ]);
  expect(made.outside).toEqual(["3", "6"]);
  expect(isPlain(made)).toBe(false);
});

test("a row that is too long for table 3 does not run on into the next row", () => {
  const made = plan([["1", "2", "3"]], "t3.new.otherOrganisation");
  expect(written(made).map(([, text]) => text)).toEqual(["1", "2"]);
  expect(made.outside).toEqual(["3"]);
});

test("thousands commas and full-width digits are numbers; a word is a fault with its reason", () => {
  const made = plan(parseBlock("1,200\t０３\n无\t5件"), "t3.new.naturalPerson");
  expect(written(made)).toEqual([
    ["t3.new.naturalPerson", "1200"],
    ["t3.new.business", "3"],
  ]);
  expect(made.faults).toEqual([
    { id: "t3.carriedOver.naturalPerson", given: "无", note: messages.fill.writeZero },
    { id: "t3.carriedOver.business", given: "5件", note: messages.fill.notNumber },
  ]);
});

test("a blank in the block does not empty a cell unasked", () => {
  const made = plan([["1", "", ""]], "t3.new.naturalPerson", { "t3.new.business": "7" });
  expect(made.blanks).toEqual([{ id: "t3.new.business", was: "7" }]);
  expect(written(made)).toEqual([["t3.new.naturalPerson", "1"]]);
});

test("headings and labels that were copied along are left out and counted", () => {
  const made = plan(
    parseBlock("项目\t自然人\t商业企业\n一、本年新收\t3\t4\n二、上年结转\t5\t6"),
    "t3.new.naturalPerson",
  );
  expect(written(made).map(([, text]) => text)).toEqual(["3", "4", "5", "6"]);
  expect(made).toMatchObject({ labels: 2, faults: [], outside: [] });
});

test("the long row of table 4 lands on its fifteen figures in the narrow and in the wide form", () => {
  const row = [Array.from({ length: 15 }, (_, index) => String(index))];
  for (const wide of [false, true]) {
    const made = plan(row, "t4.reconsideration.upheld", {}, wide);
    expect(written(made)).toEqual(
      notice2021.tables.find(({ id }) => id === "t4")!.cells.map(({ id }, index) => [id, String(index)]),
    );
    expect(isPlain(made)).toBe(true);
  }
});

test("a whole column of a spreadsheet, two hundred thousand lines long, is laid out and not refused by a stack", () => {
  const made = plan(parseBlock("1\n".repeat(200_000)), "t3.new.naturalPerson");
  expect(made.writes.length).toBeLessThan(40);
  expect(made.writes.length + made.outside.length).toBe(200_000);
});
