import { notice2021 } from "@nianbao/core";
import { flatOpcToDocx, renderReport, tableFlatOpc } from "@nianbao/docx";
import { missingForOffice, showInOffice } from "./office.js";
import { sampleCells, sampleReport } from "./sampleReport.js";

/** Text without the spaces and line ends that layout puts in. */
const bare = (text: string): string => text.replace(/\s/g, "");

/** The text lies in the page: labels whole and in order, whatever the line breaks. */
function expectLabels(pages: readonly string[], table: (typeof notice2021.tables)[number]): void {
  const text = bare(pages.join(""));
  const missing = table.layout.flatMap(({ text: label }) =>
    label === undefined || text.includes(bare(label)) ? [] : [label],
  );
  expect(missing).toEqual([]);
}

const missing = missingForOffice();
if (missing.length > 0) console.warn(`LibreOffice tests need: ${missing.join(", ")}`);
const skipped = missing.length > 0 && process.env["CI"] === undefined;

(skipped ? describe.skip : describe)("in LibreOffice", () => {
  test("a filled report opens with every label and figure, table 3 on one page", async () => {
    // Unlike any other number in the report, so that finding one means its cell is neither cut nor broken over lines.
    const cells = sampleCells((index) => 7000 + index);
    const pages = await showInOffice(renderReport(notice2021, sampleReport(cells)));
    try {
      for (const table of notice2021.tables) expectLabels(pages.text, table);
      const numbers = new Set(pages.text.join(" ").match(/\b7\d{3}\b/g));
      expect(Object.values(cells).filter(({ raw }) => !numbers.has(raw))).toEqual([]);
      const table3 = notice2021.tables[1]!;
      const page = pages.text.find((text) => text.includes("申请人情况"))!;
      expectLabels([page], table3);
      expect(bare(page)).toContain("三、收到和处理政府信息公开申请情况");
      pages.text.forEach((text, index) => expect(text).toContain(`— ${index + 1} —`));
    } finally {
      await pages.close();
    }
  }, 180_000);

  test("what is inserted into Word opens as a document too", async () => {
    const pages = await showInOffice(flatOpcToDocx(tableFlatOpc(notice2021.tables[2]!)));
    try {
      expectLabels(pages.text, notice2021.tables[2]!);
    } finally {
      await pages.close();
    }
  }, 180_000);
});
