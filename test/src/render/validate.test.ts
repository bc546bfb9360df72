import { notice2021 } from "@nianbao/core";
import { flatOpcToDocx, renderReport, skeletonFlatOpc, tableFlatOpc } from "@nianbao/docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { sampleCells, sampleReport } from "./sampleReport.js";
import { validateAll } from "./validator.js";

const fields = { agency: "示例市示例区民政局", year: 2025 };
const nasty = "甲&乙<丙>“丁”'\"`=\u0000\u000b\ufffe\ud800😀\t制表\r\n换行";

const blank = renderReport(notice2021, fields);

/** A valid file made invalid: run properties after the text. */
function broken(): Uint8Array {
  const parts = unzipSync(blank);
  const document = new TextDecoder().decode(parts["word/document.xml"]);
  parts["word/document.xml"] = strToU8(document.replace("</w:t></w:r>", "</w:t><w:rPr><w:b/></w:rPr></w:r>"));
  return zipSync(parts);
}

const files: Record<string, Uint8Array> = {
  blank,
  "all zero": renderReport(notice2021, sampleReport(sampleCells(() => 0))),
  "all different": renderReport(notice2021, sampleReport(sampleCells((index) => index * 37))),
  "large numbers": renderReport(notice2021, sampleReport(sampleCells(() => Number.MAX_SAFE_INTEGER))),
  amounts: renderReport(notice2021, sampleReport(sampleCells(() => "98765.4321"))),
  "slashes and words": renderReport(
    notice2021,
    sampleReport(
      Object.fromEntries(
        Object.keys(sampleCells(() => 0)).map((id, index) => [
          id,
          { value: null, state: index % 2 === 0 ? "slash" : "text", raw: index % 2 === 0 ? "/" : nasty },
        ]),
      ),
    ),
  ),
  "long name": renderReport(notice2021, { agency: "示例".repeat(200), year: 2025 }),
  "special characters": renderReport(notice2021, {
    ...sampleReport(
      sampleCells(() => 1),
      nasty,
    ),
    preamble: [nasty, ""],
    chapters: notice2021.chapters.map(({ number }) => ({
      number,
      heading: nasty,
      paragraphs: [nasty, "", `注：${nasty}`],
    })),
  }),
  ...Object.fromEntries(notice2021.tables.map((table) => [table.name, flatOpcToDocx(tableFlatOpc(table))])),
  "report to insert": flatOpcToDocx(skeletonFlatOpc(notice2021, fields)),
  broken: broken(),
};

test("what we write is valid for the Open XML SDK, and the SDK was awake", async () => {
  const { broken: complaints, ...results } = await validateAll(files);
  expect(complaints).not.toEqual([]);
  expect(results).toEqual(Object.fromEntries(Object.keys(results).map((name) => [name, []])));
}, 300_000);
