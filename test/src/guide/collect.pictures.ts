import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, notice2021, recognise, toAnnualReport, type ExampleOptions } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { nianbao, temporaryFolder } from "../cli/harness.js";
import { showInOffice } from "../render/office.js";
import { setUpCamera, type Camera } from "./camera.js";

/** Pictures of what the collector's commands write: the page of findings and the letter that goes back with a report. */
const folder = temporaryFolder();
let camera: Camera;
beforeAll(async () => {
  camera = await setUpCamera();
});
afterAll(() => camera.close());

function put(name: string, agency: string, options: ExampleOptions = {}): void {
  const { year, ...content } = toAnnualReport(recognise(exampleDocument(options)));
  mkdirSync(join(folder(), "各单位"), { recursive: true });
  writeFileSync(
    join(folder(), "各单位", `${name}.docx`),
    renderReport(notice2021, { ...content, agency, year: year ?? 2025 }),
  );
}

test("the page of findings of many reports", async () => {
  put("司法局", "示例市示例区司法局");
  // Copied from the other one's: its name is still in the text.
  put("水务局", "示例市示例区水务局", { cells: { "t4.reconsideration.total": 9 } });
  await nianbao(["check", "各单位", "--format", "html", "-o", "结果.html"], { cwd: folder() });
  const page = await camera.web({ width: 900, height: 620 });
  await page.goto(`file://${join(folder(), "结果.html")}`);
  await camera.take("collect-findings");
});

test("the letter that goes back", async () => {
  put("司法局", "示例市示例区司法局", {
    cells: { "t4.reconsideration.total": 9 },
    chapters: { 6: { paragraphs: ["本年度未收取政府信息公开信息处理费,,特此说明。"] } },
  });
  const from = ["--from", "示例市示例区人民政府办公室", "--date", "2026-01-15", "--severity", "error"];
  await nianbao(["return", "各单位", ...from, "-o", "退回"], { cwd: folder() });
  const pages = await showInOffice(readFileSync(join(folder(), "退回", "司法局-退回意见.docx")), 72);
  copyFileSync(pages.images[0]!, join(camera.folder, "collect-letter.png"));
  await pages.close();
});
