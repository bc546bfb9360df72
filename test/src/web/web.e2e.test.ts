import { readFileSync } from "node:fs";
import { blockText, linkedNumbers, recognise, toAnnualReport, type ReportDocument } from "@nianbao/core";
import { lintDocx, openDocx, readReport } from "@nianbao/docx";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { reportWith } from "../repair/body.js";
import { brokenLabels, numberOf, sound, unmerged } from "../repair/damage.js";
import { appBench } from "./app-bench.js";

jest.setTimeout(120_000);

let page: Page;
const { look } = appBench("web", (opened) => void (page = opened));

const altered = "五、存在的问题和下一步工作打算";
const tab = (name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
const cards = () => page.locator("[data-finding]");
const cardWith = (text: string) => cards().filter({ hasText: text });
/** A paragraph as the page shows it. */
const onPage = (text: string) => page.locator(".docx-pages .layout-paragraph").filter({ hasText: text });
const choose = (name: string, bytes: Uint8Array) =>
  page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

/** Presses 保存 and reads what was downloaded. */
async function saved(): Promise<{
  readonly name: string;
  readonly document: ReportDocument;
  readonly bytes: Uint8Array;
}> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  const bytes = Uint8Array.from(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), document: openDocx(bytes).document, bytes };
}

const firstParagraph = () => onPage("示例市示例区水务局围绕").last();
/** Puts the caret somewhere into the first paragraph of chapter one and types. */
async function typeThere(text: string): Promise<void> {
  await firstParagraph().scrollIntoViewIfNeeded();
  await firstParagraph().click();
  await page.keyboard.type(text, { delay: 15 });
  await firstParagraph().filter({ hasText: text }).waitFor();
}

test("the first screen is the sample report with its planted faults found", async () => {
  await tab("检查").click();
  await cardWith(altered).first().waitFor();
  await cardWith("2024年").first().waitFor();
  expect(await cards().count()).toBeGreaterThanOrEqual(4);
  await look("sample-findings");
  await cardWith(altered).first().locator("button").first().click();
  await onPage(altered).last().waitFor();
  await page.locator(".docx-text-highlight").first().waitFor();
  await look("finding-located");
});

test("a fix changes the page, removes the finding and can be taken back", async () => {
  await tab("检查").click();
  const card = cardWith(altered).first();
  await card.locator("button").first().click();
  await onPage(altered).last().waitFor();
  await card.getByRole("button", { name: /^修改/ }).click();
  await onPage("五、存在的主要问题及改进情况").last().waitFor();
  await card.waitFor({ state: "detached" });
  expect(await page.getByText("未保存").count()).toBe(1);
  expect(JSON.stringify((await saved()).document.blocks)).not.toContain(altered);
  await page.getByText("未保存").waitFor({ state: "detached" });
  await page.getByTestId("undo").click();
  await onPage(altered).last().waitFor();
  await cardWith(altered).first().waitFor();
  expect(JSON.stringify((await saved()).document.blocks)).toContain(altered);
});

test("what is typed in the page is checked as it is typed", async () => {
  await tab("检查").click();
  await cards().first().waitFor();
  const before = await cards().count();
  await typeThere("【请填写：其他工作】");
  await cardWith("请填写").first().waitFor();
  expect(await cards().count()).toBe(before + 1);
  await look("typed-finding");
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await cardWith("请填写").first().waitFor({ state: "detached" });
});

test("figures from the grid stand in the page and in the saved file; caret and scroll stay", async () => {
  await typeThere("甲");
  const scroll = () => page.locator(".editor-page").evaluate((element) => element.scrollTop);
  await tab("填表").click();
  await page.getByRole("combobox", { name: "表", exact: true }).selectOption("t2");
  // The clerk looks at another page than the caret is on, once what was typed has been laid out.
  await page.locator(".editor-page").evaluate((element) => void (element.scrollTop += 1500));
  let scrolled = -1;
  while (scrolled !== (scrolled = await scroll())) await page.waitForTimeout(300);
  expect(scrolled).toBeGreaterThan(1000);
  const cell = page.locator('input[data-cell="t2.coercion"]');
  await cell.fill("7");
  await cell.press("Enter");
  await page.getByTestId("undo").waitFor();
  expect(await scroll()).toBe(scrolled);
  await look("grid");
  // Back to the page by the keyboard: typing goes on where it was left, after the package was replaced as well.
  await page.keyboard.press("Shift+F6");
  await page.waitForTimeout(100);
  await page.keyboard.type("b");
  await firstParagraph().filter({ hasText: "甲b" }).waitFor();
  const { name, document } = await saved();
  expect(name).toBe("示例报告.docx");
  expect(toAnnualReport(recognise(document)).cells["t2.coercion"]).toMatchObject({ value: 7, state: "number" });
});

test("a new report: tables stand in the page, one more can be inserted and taken back", async () => {
  await page.getByRole("button", { name: "新建报告" }).click();
  const form = page.getByRole("dialog", { name: "新建报告" });
  await form.getByLabel("单位全称").fill("示例市示例区档案馆");
  await form.getByLabel("报告年度").fill("2025");
  await form.getByRole("button", { name: "新建" }).click();
  await onPage("示例市示例区档案馆").first().waitFor();
  await tab("检查").click();
  await cards().first().waitFor();
  await look("new-report");
  await tab("报告").click();
  const row = page.locator('[data-table="t4"]');
  await row.getByRole("button", { name: /再插入一张/ }).click();
  await page.getByText(/放在本部分末尾/).click();
  await page.getByRole("button", { name: "仍要插入" }).click();
  await page.getByTestId("undo").waitFor();
  await page.locator(".docx-table-fragment").filter({ hasText: "行政诉讼" }).nth(1).waitFor();
  await look("inserted-table");
  const tables = (document: ReportDocument) => document.blocks.filter((block) => block.kind === "table").length;
  expect(tables((await saved()).document)).toBe(4);
  await page.getByTestId("undo").click();
  await page.getByText("已撤销").waitFor();
  const { name, document } = await saved();
  expect(tables(document)).toBe(3);
  expect(name).toBe("示例市示例区档案馆2025年政府信息公开工作年度报告.docx");
});

const unreadable: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["空.docx", () => new Uint8Array()],
  ["加密.docx", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
  ["截断.docx", () => Uint8Array.from(Buffer.from("PK\u0003\u0004 …"))],
  ["扫描件.docx", () => Uint8Array.from(Buffer.from("%PDF-1.7\n%âãÏÓ\n"))],
  ["过大.docx", () => zipSync({ "word/document.xml": new Uint8Array(70 * 1024 * 1024) }, { level: 1 })],
  ["表格.zip", () => Uint8Array.from(Buffer.from("PK\u0005\u0006" + "\0".repeat(18)))],
];

test("a file that cannot be read gives one clear line, the same as the command line; the open report stays", async () => {
  for (const [name, bytes] of unreadable) await tellsWhy(name, bytes());
});

async function tellsWhy(name: string, bytes: Uint8Array): Promise<void> {
  let message = "";
  try {
    readReport(bytes, { name });
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(/[\u4e00-\u9fff]/);
  await choose(name, bytes);
  const alert = page.getByRole("alert").filter({ hasText: name });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(`没有打开“${name}”：${message}`);
  expect(await onPage("示例市示例区水务局").count()).toBeGreaterThan(0);
  await look(`message-${name}`);
}

test("a text opens for checking only", async () => {
  const text =
    "示例市示例区水务局2025年政府信息公开工作年度报告\n\n一、总体情况\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n";
  await choose("报告.txt", new TextEncoder().encode(text));
  await page.locator(".plain-page").getByText("一、总体情况").waitFor();
  await tab("检查").click();
  await cardWith("2024年").first().locator("button").first().click();
  await page.locator(".plain-page mark").waitFor();
  expect(await page.getByRole("button", { name: "保存" }).isDisabled()).toBe(true);
  await page.getByTestId("read-only").filter({ hasText: "只能检查，不能修改" }).waitFor();
  expect(await page.getByRole("button", { name: /^修改|^以.为准|改为/ }).count()).toBe(0);
  await tab("报告").click();
  expect(await page.getByRole("button", { name: /插入|修复|语句/ }).count()).toBe(0);
  await tab("检查").click();
  await look("text");
});

test("a damaged table is repaired in the page with every number, the original kept as a file, and taken back", async () => {
  const damaged = reportWith({ t3: [brokenLabels(unmerged(sound("t3")))], t4: [sound("t4")] }).toBytes();
  await choose("前任的报告.docx", damaged);
  await onPage("示例市示例区民政局").first().waitFor();
  await page.getByRole("button", { name: "修复表三…" }).click();
  await page.getByText("每个数去了哪里（175 个）").waitFor();
  await look("repair");
  await page.getByRole("button", { name: "修复", exact: true }).click();
  await page.getByTestId("repaired").filter({ hasText: "175 个数都填进去了" }).waitFor();
  await look("repaired");
  const { document } = await saved();
  const { cells } = toAnnualReport(recognise(document));
  for (const [id, number] of numberOf) if (!id.startsWith("t2")) expect(cells[id]).toMatchObject({ value: number });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "表三修复前的副本" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("前任的报告（表三修复前）.docx");
  const copy = openDocx(Uint8Array.from(readFileSync(await download.path()))).document;
  expect(copy.blocks.map(blockText)).toEqual(openDocx(damaged).document.blocks.map(blockText));
  await page.getByRole("button", { name: "撤销修复" }).click();
  await page.getByText("已撤销").waitFor();
  expect((await saved()).document.blocks.map(blockText)).toEqual(copy.blocks.map(blockText));
});

test("an inserted sentence has its numbers linked; a change of the table offers the new number, which stays linked", async () => {
  await choose("去年的报告.docx", reportWith({ t2: [sound("t2")] }).toBytes());
  await onPage("示例市示例区民政局").first().waitFor();
  await page.getByRole("button", { name: /^插入语句：二、/ }).click();
  const sentence = page.locator('[data-sentence="fees"]');
  const fee = String(numberOf.get("t2.fee"));
  await sentence.getByText(fee).waitFor();
  await look("sentence");
  await sentence.getByRole("button", { name: "插到本部分末尾" }).click();
  await sentence.getByText("文稿里已有").waitFor();
  await onPage("行政事业性收费").filter({ hasText: fee }).last().waitFor();
  const linked = (document: ReportDocument) =>
    linkedNumbers(recognise(document)).map(({ name, text }) => `${name}=${text}`);
  expect(linked((await saved()).document)).toEqual([`t2.fee=${fee}`]);

  await tab("填表").click();
  await page.getByRole("combobox", { name: "表", exact: true }).selectOption("t2");
  const cell = page.locator('input[data-cell="t2.fee"]');
  await cell.fill("8");
  await cell.press("Enter");
  await tab("检查").click();
  const offer = page.getByRole("button", { name: /^以表为准/ }).first();
  await offer.waitFor();
  await look("linked");
  await offer.click();
  await onPage("行政事业性收费金额为8万元").last().waitFor();
  const { document } = await saved();
  expect(linked(document)).toEqual(["t2.fee=8"]);
  expect(lintDocx((await saved()).bytes)).toEqual([]);

  // Typed over in the page the number is beside its control for the editor, and still linked for us.
  const written = onPage("行政事业性收费金额为8万元").last();
  await written.scrollIntoViewIfNeeded();
  const number = await written.evaluate((paragraph) => {
    const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if ((walker.currentNode as Text).data !== "8") continue; // in a control, and so in a run of its own
      const range = paragraph.ownerDocument.createRange();
      range.setStart(walker.currentNode, 0);
      range.setEnd(walker.currentNode, 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2, width };
    }
    throw new Error("no number");
  });
  await page.mouse.move(number.x, number.y);
  await page.mouse.down();
  await page.mouse.move(number.x + number.width, number.y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type("47", { delay: 30 });
  await onPage("行政事业性收费金额为47万元").last().waitFor();
  expect(linked((await saved()).document)).toEqual(["t2.fee=47"]);
});

test("what was set aside is in the saved file under any name; all taken back, there is nothing to save", async () => {
  await tab("检查").click();
  const card = cardWith(altered).first();
  await card.locator("button").first().click();
  await card.getByRole("button", { name: "忽略…" }).click();
  await card.getByRole("button", { name: "情况属实，不需要改" }).click();
  await card.getByRole("button", { name: "忽略这一处" }).click();
  await card.waitFor({ state: "detached" });
  await page.getByText("未保存").waitFor();
  const { bytes } = await saved();
  await page.getByText("未保存").waitFor({ state: "detached" });
  await choose("换了名字.docx", bytes);
  await page.getByTitle("换了名字.docx").waitFor();
  await tab("检查").click();
  await page.getByText("理由：情况属实，不需要改").waitFor({ state: "attached" });
  expect(await cardWith(altered).count()).toBe(0);

  await typeThere("改");
  await page.getByText("未保存").waitFor();
  const undo = page.getByRole("button", { name: "撤销", exact: true });
  for (let step = 0; step < 6 && (await undo.isEnabled()); step += 1) await undo.click();
  await page.getByText("未保存").waitFor({ state: "detached" });
});

test("changes are not lost unasked", async () => {
  await typeThere("改");
  await page.getByText("未保存").waitFor();
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: "示例报告" }).click();
  await firstParagraph().filter({ hasText: "改" }).waitFor();
  expect(asked).toHaveLength(1);
  page.once("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  for (let wait = 0; asked.length < 2 && wait < 50; wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked[1]).toBe("beforeunload");
});
