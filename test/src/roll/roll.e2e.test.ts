import type { Page } from "playwright-core";
import { faultsForReaders, look, panelBench } from "../panel/panel-page.js";

jest.setTimeout(90_000);
const bench = panelBench();

const small = { width: 320, height: 445 };
const rewrites = (page: Page) => page.locator("[data-rewrite]");
const handedOut = (page: Page) => page.evaluate(() => panelPage.handedOut());
const tab = (page: Page, name: string) => page.locator(`[data-tab=${name}]`).click();

test("from last year's file to a report that can go out, by mouse", async () => {
  const page = await bench.open("last", { size: small });
  await page
    .getByTestId("roll-card")
    .getByText(/改成 2025 年/)
    .waitFor();
  await look(page, "roll-card");
  await page.getByRole("button", { name: "看看要改什么" }).click();
  await page.locator("[data-roll-change=title]").first().waitFor();
  await look(page, "roll-preview");
  await page.getByTestId("roll-apply").click();
  await rewrites(page).first().waitFor();
  await look(page, "roll-rewrites");
  const words = await page.evaluate(() => panelPage.words());
  expect(words).toContain("2025年政府信息公开工作年度报告");
  expect(words).not.toContain("2024年1月1日");
  expect(await page.evaluate(() => panelPage.copies().kept)).toBe(1);

  const open = await rewrites(page).count();
  await rewrites(page).first().getByRole("button", { name: "去改：" }).click();
  expect(await page.evaluate(() => panelPage.selection()?.block)).toBeGreaterThan(0);
  await rewrites(page).first().getByRole("button", { name: "今年也这样：" }).click();
  await page.waitForFunction((count) => document.querySelectorAll("[data-rewrite]").length === count, open - 1);
  await page.getByRole("button", { name: "返回" }).click();

  await tab(page, "send");
  await page.getByRole("heading", { name: /还有 \d+ 处必须改/ }).waitFor();
  await look(page, "send-not-ready");
  await page.evaluate(() => panelPage.writeAnew("text"));
  await page.evaluate(() => panelPage.writeAnew("figures"));
  await tab(page, "report");
  await page.getByRole("button", { name: "看看是哪些" }).click();
  // What is left is a figure that was taken over as a start, and what this year's report says in the same words.
  await rewrites(page).first().waitFor();
  for (let left = await rewrites(page).count(); left > 0; left = await rewrites(page).count()) {
    await rewrites(page).first().locator("[data-confirm]").click();
    await page.waitForFunction((count) => document.querySelectorAll("[data-rewrite]").length < count, left);
  }
  await page.getByText("去年的内容都处理完了。").waitFor();
  await page.getByRole("button", { name: "返回" }).click();
  await tab(page, "send");
  await page.getByRole("heading", { name: "可以报送" }).waitFor();
  await look(page, "send-ready");
  for (const [id, name] of [
    ["clean", "（干净稿）.docx"],
    ["record-docx", "（检查记录）.docx"],
    ["record-html", "（检查记录）.html"],
    ["data-xlsx", "（数据）.xlsx"],
    ["data-json", "（数据）.json"],
  ] as const) {
    const before = (await handedOut(page)).length;
    await page.getByTestId(id).click();
    await page.waitForFunction((count) => panelPage.handedOut().length > count, before);
    const file = (await handedOut(page)).at(-1)!;
    expect(file.name).toContain(name);
    expect(file.size).toBeGreaterThan(1000);
  }
});

test("by keyboard alone: preview, a change left out, made, taken back", async () => {
  const page = await bench.open("last", { size: small });
  await page.getByRole("button", { name: "看看要改什么" }).focus();
  await page.keyboard.press("Enter");
  const box = page.locator("[data-roll-change=title] input").first();
  await box.focus();
  await page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(false);
  await page.keyboard.press("Space");
  await page.getByTestId("roll-apply").focus();
  await page.keyboard.press("Enter");
  await rewrites(page).first().waitFor();
  await page.getByTestId("undo").focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-roll-change=title]").first().waitFor();
  expect(await page.evaluate(() => panelPage.words())).toContain("2024年1月1日");
});

test("the picture: shown, put into the document, saved", async () => {
  const page = await bench.open("clean", { size: small, view: "send" });
  await page.getByRole("button", { name: "看看图解" }).click();
  const picture = page.getByRole("img", { name: /2025年政府信息公开工作年度报告图解/ });
  await picture.waitFor();
  await look(page, "chart");
  await page.getByRole("button", { name: "插入文稿" }).click();
  await page.getByTestId("undo").waitFor();
  await page.getByRole("button", { name: "另存图片" }).click();
  await page.waitForFunction(() => panelPage.handedOut().length === 1);
  const [file] = await handedOut(page);
  expect(file!.name).toMatch(/图解\.png$/);
  expect(file!.size).toBeGreaterThan(20_000);
});

describe.each(["light", "dark", "contrast"])("axe, %s", (theme) => {
  test.each([320, 600])("at %i px", async (width) => {
    const size = { width, height: 445 };
    let page = await bench.open("last", { size, theme });
    await page.getByTestId("roll-card").waitFor();
    expect(await faultsForReaders(page)).toEqual([]);
    await page.getByRole("button", { name: "看看要改什么" }).click();
    await page.locator("[data-roll-change=title]").first().waitFor();
    expect(await faultsForReaders(page)).toEqual([]);
    await page.getByTestId("roll-apply").click();
    await rewrites(page).first().waitFor();
    expect(await faultsForReaders(page)).toEqual([]);
    page = await bench.open("faults", { size, theme, view: "send" });
    await page.getByTestId("clean").waitFor();
    expect(await faultsForReaders(page)).toEqual([]);
    await look(page, `send-${theme}-${width}`);
    await page.getByRole("button", { name: "看看图解" }).click();
    await page.getByRole("button", { name: "另存图片" }).waitFor();
    expect(await faultsForReaders(page)).toEqual([]);
  });
});
