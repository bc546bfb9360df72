import { notice2021, parseCell } from "@nianbao/core";
import { unpackZip } from "@nianbao/docx";
import fc from "fast-check";
import { zipSync } from "fflate";
import { readGrids, readSheet, writeSheet } from "../index.js";

const sheet = "xl/worksheets/sheet1.xml";
const relationships = "xl/_rels/workbook.xml.rels";
const figure = notice2021.tables[0]!.cells[0]!;
const bureau = { agency: "示例市示例区司法局", year: 2025, cells: { [figure.id]: parseCell("7", figure.kind) } };

/** A workbook of ours with some parts changed. */
async function workbook(change: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const parts = new Map(unpackZip(await writeSheet([bureau]), () => true));
  for (const [name, changed] of Object.entries(change))
    parts.set(name, new TextEncoder().encode(changed(new TextDecoder().decode(parts.get(name)))));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** 8 MiB: the reader, which begins what is not complete anew with each piece, would be at it for minutes. */
const endless = (character: string): string => character.repeat(8 * 1024 * 1024);
const inside = (markup: string) => (xml: string) => xml.replace("<sheetData>", `${markup}<sheetData>`);

test.each([
  ["is nothing but zeros", () => endless("\0"), "malformed"],
  ["has a comment that never ends", inside(`<!-- ${endless(" >")}`), "malformed"],
  ["has a CDATA section that never ends", inside(`<![CDATA[${endless("]")}`), "malformed"],
  ["has an instruction that never ends", inside(`<?x ${endless("x")}`), "malformed"],
  ["has a quote that never ends", (xml: string) => `${xml}<c r="${endless(">")}`, "malformed"],
  ["breaks off in a tag", (xml: string) => `${xml.slice(0, 600)}<c ${endless(" ")}`, "malformed"],
  ["has a comment of megabytes", inside(`<!--${endless(" ")}-->`), "tooLarge"],
  ["has an attribute of megabytes", inside(`<x y="${endless(" ")}"/>`), "tooLarge"],
  ["has megabytes of white space", inside(endless("\n")), "tooLarge"],
  ["has megabytes behind its end", (xml: string) => xml + endless(" "), "tooLarge"],
] as const)("a sheet that %s is refused before it is read", async (_, change, code) => {
  await expect(readSheet(await workbook({ [sheet]: change }))).rejects.toMatchObject({ code });
});

const cell = (reference: string) => (xml: string) =>
  xml.replace("</sheetData>", `<row><c ${reference} t="inlineStr"><is><t>x</t></is></c></row></sheetData>`);

test.each([
  ["one far away", cell('r="ALL50000"')],
  ["one beyond any sheet", cell('r="ZZZ60000"')],
  ["one named under a prefix", cell('x:r="ZZZ60000"')],
  ["rows without number", (xml: string) => xml.replace("</sheetData>", "<row/>".repeat(60_000) + "</sheetData>")],
])("no room is made for the cells before %s, whatever the part is called", async (_, change) => {
  await expect(readSheet(await workbook({ [sheet]: change }))).rejects.toMatchObject({ code: "tooLarge" });
  const elsewhere = await workbook({
    [sheet]: () => "<worksheet/>",
    "xl/elsewhere.xml": () => change('<worksheet xmlns:r="urn:r"><sheetData></sheetData></worksheet>'),
    [relationships]: (xml) => xml.replace(/worksheets\/sheet1\.xml/, "elsewhere.xml"),
  });
  await expect(readSheet(elsewhere)).rejects.toMatchObject({ code: "tooLarge" });
});

test("a sheet may hold comments, instructions and quotes of either kind wherever XML allows; other parts need not be XML", async () => {
  const markup = fc.constantFrom(
    "<!-- ' \" <c r='?'> -->".replace(" r=", " s="),
    "<?x ' > ?>",
    "\n",
    "<x a='\">' b=\">'\"/>",
  );
  const plain = await readGrids(await writeSheet([bureau]));
  await fc.assert(
    fc.asyncProperty(fc.array(markup, { maxLength: 6 }), fc.array(markup, { maxLength: 6 }), async (before, after) => {
      const file = await workbook({
        [sheet]: (xml) => inside(before.join(""))(xml) + after.filter((piece) => !piece.startsWith("<x")).join(""),
        "customXml/item1.xml": () => "\0<\0",
      });
      expect(await readGrids(file)).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test("a cell is as long as a spreadsheet allows, each character written as a reference", async () => {
  const long = "&#x5E74;".repeat(32_767);
  const file = await workbook({
    [sheet]: (xml) =>
      xml.replace("</sheetData>", `<row r="9"><c r="A9" t="inlineStr"><is><t>${long}</t></is></c></row></sheetData>`),
  });
  expect((await readGrids(file))[0]?.rows.at(8)?.[0]).toBe("年".repeat(32_767));
});
