import type { Page } from "playwright-core";
import { faultsForReaders } from "../panel/panel-page.js";
import { appBench } from "./app-bench.js";

/** The browser app's own frame, round document and panel: for every reader, in each look and at each width. */
jest.setTimeout(180_000);
const themes = [
  ["light", "浅色"],
  ["dark", "深色"],
  ["highContrast", "高对比度"],
] as const;
/** A desk's screen, a laptop's, and that of a desk at 200 % and 400 %. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
  { width: 320, height: 640 },
] as const;

let page: Page;
const { look } = appBench("frame", (opened) => void (page = opened));

const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
async function fine(state: string): Promise<void> {
  const faults = await faultsForReaders(page, { exclude: [".editor-page", "[data-tabster-dummy]"] });
  expect({ state, faults, wider: await wider() }).toEqual({ state, faults: [], wider: 0 });
}

test("bars, pop-ups and messages in three looks", async () => {
  await page.locator("[data-panel] [role=tabpanel]:visible").waitFor();
  for (const [name, label] of themes) {
    await page.getByRole("button", { name: "设置和说明" }).click();
    await page.getByText(label, { exact: true }).click();
    await page.getByRole("button", { name: "返回" }).click();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      await fine(`${name} ${String(size.width)}`);
      await look(`${name}-${String(size.width)}`);
    }
    await page.setViewportSize(sizes[0]);
    for (const opener of ["新建报告", "最近的文件", "另存为…"]) {
      await page.getByRole("button", { name: opener }).click();
      await page.getByRole("dialog").waitFor();
      await fine(`${name} ${opener}`);
      await look(`${name}-${opener}`);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page
      .getByLabel("选择文件", { exact: true })
      .first()
      .setInputFiles({ name: "照片.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
    await page.getByRole("alert").filter({ hasText: "这是图片" }).waitFor();
    await fine(`${name} message`);
    await look(`${name}-message`);
    await page.getByRole("button", { name: "知道了", exact: true }).click();
  }
});

test("a narrow window shows the document or the panel, one press or F6 away from each other", async () => {
  await page.setViewportSize(sizes[2]);
  const [document, panel] = [page.locator("[data-region=document]"), page.locator("[data-region=panel]")];
  expect([await document.isVisible(), await panel.isVisible()]).toEqual([true, false]);
  await page.getByRole("button", { name: "面板", exact: true }).click();
  expect([await document.isVisible(), await panel.isVisible()]).toEqual([false, true]);
  await page.getByRole("tab", { name: /^检查/ }).click();
  await page.locator("[data-finding]").first().waitFor();
  await look("narrow-panel");
  await page.keyboard.press("Shift+F6");
  await document.waitFor();
  expect([await document.isVisible(), await panel.isVisible()]).toEqual([true, false]);
  await look("narrow-document");
  await page.keyboard.press("F6");
  await panel.waitFor();
});
