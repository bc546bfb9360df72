import { notice2021 } from "@nianbao/core";
import { flatOpcToDocx, ReadError, skeletonFlatOpc, tableFlatOpc } from "@nianbao/docx";
import { strFromU8, unzipSync } from "fflate";
import { allOf, childrenOf, parseXml, textOf } from "./xmlTree.js";

const packages = [
  ...notice2021.tables.map((table) => [table.name, tableFlatOpc(table)] as const),
  ["报告", skeletonFlatOpc(notice2021, { agency: "示例市示例区民政局", year: 2025 })] as const,
];

describe.each(packages)("Flat OPC of %s", (_name, flat) => {
  const root = parseXml(flat);
  const document = allOf(root, "w:document")[0]!;

  test("has the fewest parts, each with its relationship", () => {
    expect(childrenOf(root, "pkg:part").map((part) => part.attributes["pkg:name"])).toEqual([
      "/_rels/.rels",
      "/word/_rels/document.xml.rels",
      "/word/document.xml",
      "/word/styles.xml",
    ]);
    expect(allOf(root, "Relationship").map(({ attributes }) => attributes["Target"])).toEqual([
      "word/document.xml",
      "styles.xml",
    ]);
  });

  test("ships exactly the styles it uses and leaves the document's page and defaults alone", () => {
    const used = new Set(allOf(document, "w:pStyle").map(({ attributes }) => attributes["w:val"]));
    const shipped = allOf(root, "w:style").map(({ attributes }) => attributes["w:styleId"]);
    expect(new Set(shipped)).toEqual(used);
    expect(flat).not.toMatch(/w:sectPr|w:docDefaults|w:latentStyles|w:basedOn|rsid|paraId|_GoBack|mc:|w14:/);
  });

  test("ends in a spare paragraph for Word to spoil, after one that may not be lost", () => {
    const blocks = childrenOf(childrenOf(document, "w:body")[0]!);
    const [last, before] = [blocks.at(-1)!, blocks.at(-2)!];
    expect([before.name, last.name]).toEqual(["w:p", "w:p"]);
    expect(last.children).toEqual([]);
    expect(before.children).not.toEqual([]);
  });

  test("unflattens to a file with the same document", () => {
    const parts = unzipSync(flatOpcToDocx(flat));
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/styles.xml",
    ]);
    expect(textOf(parseXml(strFromU8(parts["word/document.xml"]!)))).toBe(textOf(document));
  });
});

test("what is not a package is said to be none", () => {
  expect(() => flatOpcToDocx("<w:document/>")).toThrow(ReadError);
});

test("binary parts come through", () => {
  const image = `<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBO
Rw==</pkg:binaryData></pkg:part>`;
  const parts = unzipSync(flatOpcToDocx(packages[0]![1].replace("</pkg:package>", `${image}</pkg:package>`)));
  expect([...parts["word/media/a.png"]!]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});
