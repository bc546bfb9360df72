import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, recognise, type ReportDocument } from "@nianbao/core";
import { openDocx, readReport } from "@nianbao/docx";
import type { Browser, Page } from "playwright-core";
import { openPage, startBrowser, type Misdeeds } from "./browser.js";
import { serveFolder } from "./serve.js";

const root = join(__dirname, "..", "..", "..");
const artifacts = join(root, ".artifacts", "web");
mkdirSync(artifacts, { recursive: true });

jest.setTimeout(120_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
  server = await serveFolder(join(root, "apps", "web", "dist"));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  ({ page, misdeeds } = await openPage(browser, server.url));
  await page.locator(".docx-page").first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect(misdeeds).toEqual({ foreign: [], errors: [] });
});

const tab = (name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
const cards = () => page.locator("[data-finding]");
const cardWith = (text: string) => cards().filter({ hasText: text });
/** A paragraph as the page shows it. */
const onPage = (text: string) => page.locator(".docx-pages .layout-paragraph").filter({ hasText: text });
const look = (name: string) => page.screenshot({ path: join(artifacts, `${name}.png`) });
const choose = (name: string, bytes: Uint8Array) =>
  page
    .locator('input[type="file"]')
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

/** Puts the caret at the end of a paragraph on the page. */
async function clickEnd(text: string): Promise<void> {
  const paragraph = onPage(text).last();
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press("End");
}

test("the first screen is the sample report with its planted faults found", async () => {
  await tab("检查").click();
  await cardWith("五、存在的问题和下一步工作打算").first().waitFor();
  await cardWith("2024年").first().waitFor();
  expect(await cards().count()).toBeGreaterThanOrEqual(4);
  await look("sample-findings");
  await cardWith("五、存在的问题和下一步工作打算").first().locator("button").first().click();
  await onPage("五、存在的问题和下一步工作打算").first().waitFor();
  await page.locator(".docx-text-highlight").first().waitFor();
  await look("finding-located");
});

test("a fix changes the page, removes the finding and can be taken back", async () => {
  await tab("检查").click();
  const card = cardWith("五、存在的问题和下一步工作打算").first();
  await card.getByRole("button", { name: /^修改/ }).first().click();
  await onPage("五、存在的主要问题及改进情况").waitFor({ state: "attached" });
  await card.waitFor({ state: "detached" });
  expect(await page.getByText("未保存").count()).toBe(1);
  await page.getByTestId("undo").click();
  await cardWith("五、存在的问题和下一步工作打算").first().waitFor();
  const { document } = await saved();
  expect(JSON.stringify(document.blocks)).toContain("五、存在的问题和下一步工作打算");
  await page.getByText("未保存").waitFor({ state: "detached" });
});

test("what is typed in the page is checked as it is typed", async () => {
  await tab("检查").click();
  await cards().first().waitFor();
  const before = await cards().count();
  await clickEnd("依法、及时、准确公开政府信息");
  await page.keyboard.type("另有【请填写：其他工作】。", { delay: 15 });
  await cardWith("请填写").first().waitFor();
  expect(await cards().count()).toBe(before + 1);
  await look("typed-finding");
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await cardWith("请填写").first().waitFor({ state: "detached" });
});

test("figures from the grid stand in the page and in the saved file; caret and scroll stay", async () => {
  await clickEnd("依法、及时、准确公开政府信息");
  const scroll = () => page.locator(".editor-page").evaluate((element) => element.scrollTop);
  const scrolled = await scroll();
  await tab("填表").click();
  await page.getByLabel("表", { exact: true }).selectOption("t2");
  const cell = page.locator('input[data-cell="t2.coercion"]');
  await cell.fill("7");
  await cell.press("Enter");
  await page
    .locator('input[data-cell="t2.coercion"][data-state="document"]')
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  await page.waitForTimeout(600);
  expect(await scroll()).toBe(scrolled);
  await look("grid");
  await page.locator(".docx-pages").press("a");
  await onPage("方便群众了解和监督。a").waitFor({ state: "attached" });
  const { name, document, bytes } = await saved();
  expect(name).toBe("示例报告.docx");
  const report = recognise(document);
  expect(report.cells.get("t2.coercion")).toMatchObject({ value: 7, state: "number" });
  expect(check(recognise(readReport(bytes, { name }))).findings.some((finding) => finding.quote === "")).toBe(false);
});

test("a new report: tables stand in the page, one more can be inserted and taken back", async () => {
  await page.getByRole("button", { name: "新建报告" }).click();
  await page.getByLabel("单位全称").fill("示例市示例区档案馆");
  await page.getByLabel("报告年度").fill("2025");
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await onPage("示例市示例区档案馆").first().waitFor();
  await tab("检查").click();
  await cards().first().waitFor();
  await look("new-report");
  await tab("报告").click();
  const row = page.locator('[data-table="t4"]');
  await row.getByRole("button", { name: /更多/ }).click();
  await page.getByRole("menuitem", { name: /放在本部分末尾/ }).click();
  await page.getByRole("button", { name: "仍要插入" }).click();
  await page.getByTestId("undo").waitFor();
  await page.waitForTimeout(500);
  const tables = (document: ReportDocument) => document.blocks.filter((block) => block.kind === "table").length;
  expect(tables((await saved()).document)).toBe(4);
  await page.getByTestId("undo").click();
  await page.getByText("已撤销").waitFor();
  const { name, document } = await saved();
  expect(tables(document)).toBe(3);
  expect(name).toBe("示例市示例区档案馆2025年政府信息公开工作年度报告.docx");
});

test.each([
  ["空.docx", () => new Uint8Array()],
  ["加密.docx", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
  ["截断.docx", () => Uint8Array.from(Buffer.from("PK\u0003\u0004 …"))],
  ["扫描件.docx", () => Uint8Array.from(Buffer.from("%PDF-1.7\n%âãÏÓ\n"))],
  ["表格.zip", () => Uint8Array.from(Buffer.from("PK\u0005\u0006" + "\0".repeat(18)))],
] as const)("%s gives one clear line, the same as the command line, and the open report stays", async (name, bytes) => {
  let message = "";
  try {
    readReport(bytes(), { name });
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(/[\u4e00-\u9fff]/);
  await choose(name, bytes());
  const alert = page.getByRole("alert").filter({ hasText: name });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(`没有打开“${name}”：${message}`);
  expect(await onPage("示例市示例区水务局").count()).toBeGreaterThan(0);
  await look(`message-${name}`);
});

test("a text opens for checking only", async () => {
  const text =
    "示例市示例区水务局2025年政府信息公开工作年度报告\n\n一、总体情况\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n";
  await choose("报告.txt", new TextEncoder().encode(text));
  await page.locator(".plain-page").getByText("一、总体情况").waitFor();
  await tab("检查").click();
  await cardWith("2024年").first().locator("button").first().click();
  await page.locator(".plain-page mark").waitFor();
  expect(await page.getByRole("button", { name: "保存" }).isDisabled()).toBe(true);
  await look("text");
});

test("changes are not lost unasked", async () => {
  await clickEnd("依法、及时、准确公开政府信息");
  await page.keyboard.type("改");
  await page.getByText("未保存").waitFor();
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: "示例报告" }).click();
  await onPage("方便群众了解和监督。改").waitFor();
  expect(asked).toHaveLength(1);
  page.once("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  for (let wait = 0; asked.length < 2 && wait < 50; wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked[1]).toBe("beforeunload");
});
