import { notice2021 } from "@nianbao/core";
import { lintDocx } from "../lint/index.js";
import { flatOpcToDocx, openDocx, openFlatOpc, readFlatOpc } from "../open.js";
import { readReport } from "../readReport.js";
import { skeletonFlatOpc } from "../render/index.js";
import { ReadError } from "../types.js";

const flat = skeletonFlatOpc(notice2021, { agency: "示例市示例区", year: 2025 });

it("reads the same from Flat OPC as from the zip of its parts", () => {
  const { blocks } = openDocx(flatOpcToDocx(flat)).document;
  expect(readFlatOpc(flat).blocks).toEqual(blocks);
  expect(readReport(new TextEncoder().encode(flat), { name: "a.xml" }).blocks).toEqual(blocks);
});

it("edits Flat OPC and writes a sound .docx", () => {
  const file = openFlatOpc(flat);
  const { file: edited, refused } = file.apply([
    { kind: "replaceText", place: { block: 0, start: 0, end: 2 }, expect: "示例", text: "某某" },
    { kind: "insertTable", table: "t4", after: 0 },
  ]);
  expect(refused).toEqual([]);
  expect(lintDocx(edited.toBytes())).toEqual([]);
  expect(openDocx(edited.toBytes()).document.blocks).toEqual(edited.document.blocks);
  expect(lintDocx(file.toBytes())).toEqual([]);
});

it("takes namespaces declared round a part, and binary parts", () => {
  const xml = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>
    <pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>
    <pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>iVBO\nRw==</pkg:binaryData></pkg:part></pkg:package>`;
  expect(readFlatOpc(xml).blocks).toMatchObject([{ text: "甲" }]);
  expect(openFlatOpc(xml).toBytes().length).toBeGreaterThan(0);
});

it.each([
  ["nothing", ""],
  ["not a package", "<a/>"],
  ["cut off", flat.slice(0, 3000)],
  [
    "base64 that is none",
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/a"><pkg:binaryData>*</pkg:binaryData></pkg:part></pkg:package>',
  ],
])("refuses %s", (_, xml) => {
  expect(() => readFlatOpc(xml)).toThrow(ReadError);
});
