import { notice2019, notice2021, parseCell, type CellValue } from "@nianbao/core";
import fc from "fast-check";
import { headingKey, headingOf, sheetColumns } from "./columns.js";
import { unpackZip } from "@nianbao/docx";
import { readSheet, SheetError, writeCsv, writeSheet, type SheetUnit } from "./index.js";
import { storedNumber } from "./figure.js";
import { limits } from "./limits.js";
import { unitColumns } from "./unit.js";
import { heightOf } from "./xlsx/height.js";

const cells = notice2021.tables.flatMap((table) => table.cells);
const whole = (figure: (index: number) => string): SheetUnit["cells"] =>
  Object.fromEntries(cells.map(({ id, kind }, index) => [id, parseCell(figure(index), kind)]));

const bureau: SheetUnit = { agency: "示例市示例区司法局", year: 2025, cells: whole((index) => String(index)) };

test("every cell of a form has a heading of its own", () => {
  for (const form of [notice2021, notice2019]) {
    const headings = sheetColumns([form]).map((column) => headingKey(headingOf(column)));
    expect(new Set(headings).size).toBe(headings.length);
  }
});

test.each([
  ["xlsx", writeSheet],
  ["csv", writeCsv],
] as const)("blank, 0, “/”, words and long amounts come back from .%s as they were", async (_, write) => {
  const odd: Record<string, CellValue> = {
    ...bureau.cells,
    "t2.fee": parseCell("123456789012345678.0001", "amount"),
    "t2.licence": parseCell("", "count"),
    "t2.penalty": parseCell("/", "count"),
    "t2.coercion": parseCell("无", "count"),
    "t2.rule.issued": parseCell("22（其中修订16件）", "count"),
  };
  const { units, problems } = await readSheet(
    await write([
      { ...bureau, cells: odd },
      { ...bureau, year: null },
    ]),
  );
  expect(problems).toEqual([]);
  expect(units).toEqual([
    { ...bureau, cells: odd },
    { ...bureau, year: null },
  ]);
});

test("amounts keep every decimal, whatever they are", async () => {
  const amount = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
    .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));
  await fc.assert(
    fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 5 }), async (amounts) => {
      const units = amounts.map((raw) => ({ ...bureau, cells: { "t2.fee": parseCell(raw, "amount") } }));
      const csv = await readSheet(writeCsv(units));
      expect(csv.units.map(({ cells }) => cells["t2.fee"]?.value)).toEqual(amounts);
      const plain = (value: unknown): string =>
        String(value)
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "");
      const xlsx = await readSheet(await writeSheet(units));
      expect(xlsx.units.map(({ cells }) => plain(cells["t2.fee"]?.value))).toEqual(amounts.map(plain));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ["12.3", "12.3"],
  ["1.1000000000000001", "1.1"],
  ["1E-4", "0.0001"],
  ["12345678.100000001", "12345678.1"],
])("Excel's %s is %s", (stored, meant) => expect(storedNumber(stored)).toBe(meant));

test("a name that a spreadsheet would run is words", async () => {
  const agency = '=HYPERLINK("http://example.invalid","局")';
  const csv = writeCsv([{ ...bureau, agency }]);
  expect(new TextDecoder().decode(csv)).toContain(`"'=HYPERLINK(""http`);
  expect((await readSheet(csv)).units[0]?.agency).toBe(agency);
  expect((await readSheet(await writeSheet([{ ...bureau, agency }]))).units[0]?.agency).toBe(agency);
});

test("a CSV as Excel in Chinese saves it: GBK, own order of columns, one it does not know", async () => {
  const gbk = Uint8Array.from([
    ...[0xb5, 0xa5, 0xce, 0xbb, 0x2c], // 单位,
    ...new TextEncoder().encode("t3.new.total,X,t2.fee\r\n"),
    ...[0xbe, 0xd6, 0x2c], // 局,
    ...new TextEncoder().encode('"1,204",y,0.50\r\n'),
  ]);
  expect(await readSheet(gbk)).toEqual({
    units: [
      {
        agency: "局",
        year: null,
        cells: {
          "t3.new.total": { value: 1204, state: "text", raw: "1,204" },
          "t2.fee": { value: "0.50", state: "number", raw: "0.50" },
        },
      },
    ],
    problems: ["第 3 列“X”不是规定的列标题，没有读入"],
  });
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["an .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "oldExcel"],
  ["half a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 5), "malformed"],
  ["other words", "a,b\n1,2\n", "noHeadings"],
  ["bytes", Uint8Array.of(0, 0, 0, 1), "encoding"],
] as const)("%s is refused in Chinese", async (_, file, code) => {
  const error: unknown = await readSheet(file).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SheetError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(/\p{Script=Han}.*。$/u) as string });
});

test("a part that says it is small and is not is given up before it is unpacked", async () => {
  const bytes = await writeSheet([bureau]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let lies = 0;
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, 10, true);
    lies += 1;
  }
  expect(lies).toBeGreaterThan(5);
  await expect(readSheet(bytes)).rejects.toMatchObject({ code: "malformed" });
});

test("a row is as high as its longest words need, also across columns", () => {
  const long = "申请人无正当理由逾期不补正"; // 13 characters
  expect(heightOf(["短", 12, null], [10, 10, 10])).toBeUndefined();
  expect(heightOf([long, ""], [14, 14])).toBe(32);
  expect(heightOf([{ value: long, columnSpan: 2 }, null], [14, 14])).toBeUndefined();
  expect(heightOf([{ value: "第一行\n第二行\n第三行" }], [14])).toBe(48);
  expect(heightOf([{ value: long, rowSpan: 3 }], [10])).toBeUndefined();
});

test("headings and units are printed on every page", async () => {
  const { fileBytes, totalBytes, parts: entries } = limits;
  const parts = unpackZip(await writeSheet([bureau]), () => true, { fileBytes, totalBytes, entries });
  const workbook = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'年报数据'!$A:${String.fromCharCode(64 + unitColumns.length).replace(/^/, "$")},'年报数据'!$1:$3</definedName>`,
  );
});
