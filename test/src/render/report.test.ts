import { notice2021 } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { strFromU8, unzipSync } from "fflate";
import { sampleCells, sampleReport } from "./sampleReport.js";
import { allOf, ownText, parseXml, textOf, valueOf, type Element } from "./xmlTree.js";

const agency = "示例市<示例>区&民政局";
const parts = unzipSync(renderReport(notice2021, { agency, year: 2025 }));
const part = (name: string): Element => parseXml(strFromU8(parts[name]!));
const millimetres = (twips: string | undefined): number => (Number(twips) * 25.4) / 1440;

test("every part is well-formed, has a content type and is reached by a relationship", () => {
  const types = allOf(part("[Content_Types].xml"), "Override").map(({ attributes }) => attributes["PartName"]);
  const targets = [
    ...allOf(part("_rels/.rels"), "Relationship").map(({ attributes }) => `/${attributes["Target"]}`),
    ...allOf(part("word/_rels/document.xml.rels"), "Relationship").map(
      ({ attributes }) => `/word/${attributes["Target"]}`,
    ),
  ];
  const names = Object.keys(parts).filter((name) => !/\.rels$|^\[/.test(name));
  for (const name of Object.keys(parts)) part(name);
  expect(types.toSorted()).toEqual(names.map((name) => `/${name}`).sort());
  expect(targets.toSorted()).toEqual(types.toSorted());
});

test("the page is that of GB/T 9704: A4, margins 37, 35, 28, 26 mm, 22 lines of 28 characters", () => {
  const section = allOf(part("word/document.xml"), "w:sectPr")[0]!;
  const size = allOf(section, "w:pgSz")[0]!.attributes;
  const margins = allOf(section, "w:pgMar")[0]!.attributes;
  expect([size["w:w"], size["w:h"]].map((length) => Math.round(millimetres(length)))).toEqual([210, 297]);
  expect(["top", "bottom", "left", "right"].map((side) => Math.round(millimetres(margins[`w:${side}`])))).toEqual([
    37, 35, 28, 26,
  ]);
  const height = Number(size["w:h"]) - Number(margins["w:top"]) - Number(margins["w:bottom"]);
  const width = Number(size["w:w"]) - Number(margins["w:left"]) - Number(margins["w:right"]);
  const body = allOf(part("word/styles.xml"), "w:style").find((style) => valueOf(style, "w:name") === "公开年报正文")!;
  const [paragraphSpacing, runSpacing] = allOf(body, "w:spacing");
  const line = Number(paragraphSpacing!.attributes["w:line"]);
  const character = Number(valueOf(body, "w:sz")) * 10 + Number(runSpacing!.attributes["w:val"]);
  expect(Math.floor(height / line)).toBe(22);
  expect(Math.floor(width / character)).toBe(28);
  expect(allOf(section, "w:docGrid")[0]?.attributes["w:linePitch"]).toBe(String(line));
});

test("the page number stands right on odd pages, left on even ones", () => {
  const references = allOf(part("word/document.xml"), "w:footerReference").map(({ attributes }) => attributes);
  const targets = new Map(
    allOf(part("word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [attributes["Id"], attributes]),
  );
  const sides = references.map((reference) => {
    const footer = part(`word/${targets.get(reference["r:id"])!["Target"]}`);
    expect(textOf(footer)).toMatch(/^— \d —$/);
    expect(allOf(footer, "w:instrText").map(ownText)).toEqual([" PAGE "]);
    return [reference["w:type"], valueOf(footer, "w:jc")];
  });
  expect(sides).toEqual([
    ["default", "right"],
    ["even", "left"],
  ]);
  expect(allOf(part("word/settings.xml"), "w:evenAndOddHeaders")).toHaveLength(1);
});

test("the properties carry the title on one line, escaped", () => {
  expect(allOf(part("docProps/core.xml"), "dc:title")[0]?.children).toEqual([
    `${agency}2025年政府信息公开工作年度报告`,
  ]);
});

test("every face of the styles is declared, those a machine may lack with substitutes", () => {
  const declared = new Map(
    allOf(part("word/fontTable.xml"), "w:font").map((font) => [font.attributes["w:name"], font]),
  );
  const faces = new Set(allOf(part("word/styles.xml"), "w:rFonts").map(({ attributes }) => attributes["w:eastAsia"]));
  for (const face of faces)
    expect([face, valueOf(declared.get(face)!, "w:altName")]).toEqual([face, expect.any(String)]);
});

test("equal input gives equal bytes", () => {
  const report = sampleReport(sampleCells((index) => index));
  expect(renderReport(notice2021, report)).toEqual(renderReport(notice2021, structuredClone(report)));
});
