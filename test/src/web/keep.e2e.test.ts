import { readFileSync } from "node:fs";
import { notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import type { Page } from "playwright-core";
import { reportWith } from "../repair/body.js";
import { sound } from "../repair/damage.js";
import { appBench } from "./app-bench.js";

/** What the browser app keeps on the machine: unsaved changes always, opened files on request. */
jest.setTimeout(90_000);

let page: Page;
const { look, url } = appBench("web", (opened) => void (page = opened));

const cell = (id: string) => page.locator(`input[data-cell="${id}"]:visible`);
const recovery = () => page.getByTestId("recovery");
const choose = (name: string, bytes: Uint8Array) =>
  page
    .getByLabel("选择文件", { exact: true })
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

async function fillCoercion(text: string): Promise<void> {
  await page.getByRole("tab", { name: /^填表/ }).click();
  await page.getByRole("combobox", { name: "表", exact: true }).selectOption("t2");
  await cell("t2.coercion").fill(text);
  await cell("t2.coercion").press("Enter");
  await page.locator('input[data-cell="t2.coercion"][data-state=settled]').waitFor();
}

/** Drafts that the browser holds. */
const drafts = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("nianbao");
        opening.onerror = () => reject(new Error("no database"));
        opening.onsuccess = () => {
          const counting = opening.result.transaction("drafts").objectStore("drafts").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
async function drafted(count: number): Promise<void> {
  for (let waited = 0; (await drafts()) !== count && waited < 8000; waited += 100) await page.waitForTimeout(100);
  expect(await drafts()).toBe(count);
}

async function reload(): Promise<void> {
  page.once("dialog", (dialog) => void dialog.accept()); // 离开此网站？
  await page.reload();
  await page.locator(".docx-page").first().waitFor();
}

/** What 保存 gives, pressed or by its key. */
async function saved(press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const report = toAnnualReport(recognise(openDocx(Uint8Array.from(readFileSync(await download.path()))).document));
  return { name: download.suggestedFilename(), report };
}
const saveKey = () => saved(() => page.keyboard.press("Control+s"));

test("what was typed is offered after a reload, comes back whole, and is gone once it is saved", async () => {
  await fillCoercion("71");
  await drafted(1);
  await reload();
  await recovery().getByText("上次没有保存的修改").waitFor();
  await look("recovery");
  await recovery().getByRole("button", { name: "恢复" }).click();
  await recovery().waitFor({ state: "detached" });
  await page.getByText("未保存").waitFor();
  await page.getByRole("tab", { name: /^填表/ }).click();
  await page.getByRole("combobox", { name: "表", exact: true }).selectOption("t2");
  expect(await cell("t2.coercion").inputValue()).toBe("71");
  await drafted(1); // not lost by a second crash
  const { name, report } = await saveKey();
  expect(name).toBe("示例报告.docx");
  expect(report.cells["t2.coercion"]).toMatchObject({ value: 71 });
  await drafted(0);
  await reload();
  await page.waitForTimeout(2000);
  expect(await recovery().count()).toBe(0);
});

test("the copy from before a large change and last year's report for comparison come back with a draft", async () => {
  const sample = (await saveKey()).report;
  await choose(
    `${String(sample.year)}年的报告.docx`,
    renderReport(notice2021, { ...sample, agency: sample.agency!, year: sample.year! - 1 }),
  );
  await page.getByRole("button", { name: "看看要改什么" }).click();
  await page.getByRole("button", { name: /^改成这样/ }).click();
  const copy = page.getByTestId("copies").getByRole("button", { name: /改年度前的副本/ });
  await page.getByRole("button", { name: "返回" }).click();
  await copy.waitFor();
  const compared = async () => {
    await page.getByRole("tab", { name: /^检查/ }).click();
    await page.locator("[data-finding]", { hasText: "年报告" }).first().waitFor();
  };
  await compared();
  await page.waitForTimeout(2000);
  await drafted(1);
  await reload();
  await recovery().getByRole("button", { name: "恢复" }).click();
  await recovery().waitFor({ state: "detached" });
  await copy.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), copy.click()]);
  const original = recognise(openDocx(Uint8Array.from(readFileSync(await download.path()))).document);
  expect(original.year?.value).toBe(sample.year! - 1);
  await compared();
  await look("recovered-copy");
});

test("a draft can be dropped; what another window is working on is not offered", async () => {
  await fillCoercion("72");
  await drafted(1);
  const other = await page.context().newPage();
  await other.goto(url());
  await other.locator(".docx-page").first().waitFor();
  await other.waitForTimeout(2000);
  expect(await other.getByTestId("recovery").count()).toBe(0);
  await other.close();
  await reload();
  await recovery().getByRole("button", { name: "丢弃" }).click();
  await drafted(0);
  await reload();
  await page.waitForTimeout(2000);
  expect(await recovery().count()).toBe(0);
});

test("a figure still being typed is in the file that is saved with its key", async () => {
  await page.getByRole("tab", { name: /^填表/ }).click();
  await page.getByRole("combobox", { name: "表", exact: true }).selectOption("t2");
  await cell("t2.coercion").focus();
  await page.keyboard.type("73");
  expect((await saveKey()).report.cells["t2.coercion"]).toMatchObject({ value: 73 });
});

test("opened files are kept only when asked for; they open again, are removed one by one and all at once", async () => {
  const files = () => page.getByRole("button", { name: "最近的文件" }).click();
  const list = page.getByRole("dialog", { name: "最近的文件" });
  const open = async (name: string) => {
    await choose(name, reportWith({ t2: [sound("t2")] }).toBytes());
    await page.getByRole("heading", { name }).waitFor();
    await page.locator(".docx-page").first().waitFor();
  };
  await open("甲.docx");
  await files();
  await list.getByText("现在不保留").waitFor();
  await list.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  for (const name of ["乙.docx", "丙.docx"]) await open(name);
  await page.reload();
  await page.locator(".docx-page").first().waitFor();
  await files();
  await list.getByRole("button", { name: "乙.docx", exact: true }).waitFor();
  await look("recent");
  expect(await list.getByRole("button", { name: "甲.docx" }).count()).toBe(0);
  await list.getByRole("button", { name: "乙.docx", exact: true }).click();
  await page.getByRole("heading", { name: "乙.docx" }).waitFor();
  await files();
  await list.getByRole("button", { name: "移除 丙.docx" }).click();
  await list.getByRole("button", { name: "丙.docx", exact: true }).waitFor({ state: "detached" });
  await list.getByRole("button", { name: "全部清除" }).click();
  await list.getByText("还没有").waitFor();
});

test("save under another name; a whole table widens the panel and gives the room back", async () => {
  await page.getByRole("button", { name: "另存为…" }).click();
  await page.getByLabel("文件名").fill("改名:后");
  const { name } = await saved(() => page.getByRole("button", { name: "另存", exact: true }).click());
  expect(name).toBe("改名后.docx");
  await page.getByRole("heading", { name: "改名后.docx" }).waitFor();

  const width = () => page.getByRole("complementary").evaluate((element) => element.getBoundingClientRect().width);
  const before = await width();
  await page.getByRole("tab", { name: /^填表/ }).click();
  await page.getByRole("button", { name: "整张表", exact: true }).click();
  await page.getByTestId("grid").waitFor();
  expect(await width()).toBeGreaterThan(700);
  await look("whole-table");
  await page.getByRole("button", { name: "收起整张表" }).click();
  expect(await width()).toBe(before);
});
