import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { tableSheet, writeSheet, writeWorkbook } from "@nianbao/sheet";
import { ImportError, readSources } from "./source.js";

const own = toAnnualReport(recognise(exampleDocument()));
const report = { ...own, agency: own.agency!, year: own.year! };
const bytes = (text: string) => new TextEncoder().encode(text);

test("a report, a spreadsheet and JSON data give the same figures", async () => {
  const docx = await readSources(renderReport(notice2021, report), "去年.docx");
  const json = await readSources(bytes(JSON.stringify(own)), "数据.json");
  const xlsx = await readSources(
    await writeSheet([{ agency: own.agency, year: own.year, cells: own.cells }]),
    "数据.xlsx",
  );
  for (const [source] of [docx, json, xlsx]) {
    expect(source).toMatchObject({ agency: own.agency, year: own.year });
    for (const [id, { raw }] of Object.entries(own.cells))
      expect([id, Number(source!.cells.get(id))]).toEqual([id, Number(raw)]);
  }
  expect(json[0]!.text).toBeDefined();
});

test("sheets that look like the tables are read by their labels, merged or not, also below a title", async () => {
  const sheets = notice2021.tables.map((table) => tableSheet(table, (id) => ({ value: Number(own.cells[id]!.raw) })));
  const plain = sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: [
      ["我们单位的数"],
      ...rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell))),
    ],
  }));
  for (const workbook of [sheets, plain]) {
    const [source] = await readSources(await writeWorkbook(workbook), "自己的表.xlsx");
    for (const [id, { raw }] of Object.entries(own.cells))
      expect([id, Number(source!.cells.get(id))]).toEqual([id, Number(raw)]);
  }
});

test.each([
  ["坏.json", "{"],
  ["列表.json", "[1]"],
  ["别的.json", "{}"],
  ["空.csv", ""],
  ["别的.csv", "甲,乙\n1,2\n"],
  ["空.docx", ""],
])("%s is refused in plain words", async (name, content) => {
  const failure = await readSources(bytes(content), name).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ImportError);
  expect((failure as Error).message).toMatch(/^[^a-z]*\p{Script=Han}/u);
});
