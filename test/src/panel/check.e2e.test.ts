import type { Page } from "playwright-core";
import { look, overflow, panelBench, type PanelBench } from "./panel-page.js";

/** The view 检查 as a clerk uses it, by mouse and by keyboard. */
jest.setTimeout(60_000);
const low = { width: 320, height: 445 };

const bench = panelBench();
let page: Page;

const cards = () => page.locator("[data-finding]");
const words = () => page.evaluate(() => panelPage.words());
const openCard = () => page.locator('[data-card][aria-expanded="true"]');
const focusedCard = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["card"]);

async function openCheck(doc: string, options: Parameters<PanelBench["open"]>[1] = {}): Promise<void> {
  page = await bench.open(doc, { size: low, view: "check", ...options });
  await cards().first().waitFor();
}

test("everything safe is shown before it is mended, one slip is left out, and one press takes it back", async () => {
  await openCheck("slips");
  const before = await words();
  await page.getByTestId("fix-all").click();
  const bulk = page.getByTestId("bulk");
  await bulk.getByText("公开目录").first().waitFor({ state: "attached" });
  expect(await bulk.locator("del").count()).toBeGreaterThan(2);
  expect(await overflow(page)).toBe(0);
  await look(page, "check-fix-all");
  const many = await bulk.getByRole("checkbox").count();
  await bulk.getByRole("checkbox").first().uncheck();
  await bulk.getByRole("button", { name: `改这 ${String(many - 1)} 处` }).click();
  await bulk.waitFor({ state: "detached" });
  const after = await words();
  expect(after).toContain("常态,不公开"); // the one that was left out
  expect(after).toContain("公开指南，修订");
  await page.getByTestId("undo").click();
  await page.getByText("已撤销：").waitFor();
  expect(await words()).toBe(before);
});

test("all of a kind are mended together from any one of their cards", async () => {
  await openCheck("slips");
  const card = cards().filter({ hasText: "," }).first();
  await card.locator("[data-card]").click();
  await card.getByTestId("preview").first().waitFor();
  await look(page, "check-kind");
  await card.getByRole("button", { name: /^全部改为“，”（\d+ 处）…$/ }).click();
  const bulk = page.getByTestId("bulk");
  await look(page, "check-kind-list");
  await bulk.getByRole("button", { name: /^改这 \d+ 处$/ }).click();
  await bulk.waitFor({ state: "detached" });
  expect((await words()).includes("公开为常态,")).toBe(false);
});

test("counts are filters; words and a chapter narrow the list; what is held back is said", async () => {
  await openCheck("slips");
  const all = await cards().count();
  await page.locator("[data-severity=warning]").click();
  const warnings = await cards().count();
  expect(warnings).toBeLessThanOrEqual(all);
  await page.getByText(`只列出 ${String(warnings)} 处，共 ${String(all)} 处`).waitFor();
  await page.getByRole("button", { name: "全部列出" }).click();
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByLabel("按字查找问题").fill("句号");
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length < many, all);
  await page.getByLabel("按字查找问题").fill("没有这样的字");
  await page.getByText("没有符合的问题").waitFor();
  await page.getByLabel("按字查找问题").fill("");
  await page.getByLabel("只看哪一部分").selectOption({ label: "六、其他需要报告的事项" });
  await look(page, "check-filter");
  await page.getByRole("button", { name: "全部列出" }).click();
  expect(await cards().count()).toBe(all);
  await page.getByLabel("排列").selectOption("chapter");
  await page.getByRole("heading", { name: /^二、/ }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: /^二、/ }).waitFor(); // the order is remembered
});

test("F8 goes from one to the next from anywhere in the panel, the document follows", async () => {
  page = await bench.open("slips", { size: low });
  await page.getByTestId("spoken").filter({ hasText: "处" }).waitFor();
  await page.locator("[data-tab=report]").focus();
  await page.keyboard.press("F8");
  await openCard().waitFor();
  const first = await focusedCard();
  expect(first).toBeDefined();
  const place = await page.evaluate(() => panelPage.selection());
  await page.keyboard.press("F8");
  await page.waitForFunction((key) => (document.activeElement as HTMLElement).dataset["card"] !== key, first);
  expect(await page.evaluate(() => panelPage.selection())).not.toEqual(place);
  await page.keyboard.press("Shift+F8");
  await page.waitForFunction((key) => (document.activeElement as HTMLElement).dataset["card"] === key, first);
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForFunction((key) => (document.activeElement as HTMLElement).dataset["card"] !== key, first);
  expect(await openCard().count()).toBe(1);
});

test("the card of the paragraph that the cursor comes to is marked and brought into sight", async () => {
  await openCheck("slips");
  await page.evaluate(() => panelPage.clickOn("公开指南"));
  await page.locator("[data-here]").filter({ hasText: "第二部分第2段" }).first().waitFor();
  await page.evaluate(() => panelPage.clickOn("及时公开法定内容"));
  const here = page.locator("[data-here]").filter({ hasText: "," }).first();
  await here.waitFor();
  expect(await here.locator("[data-card]").getAttribute("aria-current")).toBe("location");
  await look(page, "check-here");
});

test("by keyboard alone: a finding is set aside with a ready reason, the focus goes on, and it is brought back", async () => {
  await openCheck("slips");
  const before = await cards().count();
  await page.locator("[data-card]").first().focus();
  const first = await focusedCard();
  await page.keyboard.press("Enter");
  const card = page.locator(`[data-finding="${first ?? ""}"]`);
  await card.getByRole("button", { name: "忽略…" }).focus();
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "情况属实，不需要改" }).focus();
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "忽略这一处" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length < many, before);
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["card"] !== undefined);
  expect(await page.evaluate(() => panelPage.dismissed())).toMatchObject([{ reason: "情况属实，不需要改" }]);
  await page.locator("[data-severity=ignored]").click();
  await page.getByText("理由：情况属实，不需要改").waitFor();
  await look(page, "check-ignored");
  await page.getByRole("button", { name: "恢复" }).click();
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length === many, before);
});

test("the list moves nothing under the clerk: scroll, open card and focus stay when findings come and go above", async () => {
  await openCheck("slips");
  await page.getByLabel("排列").selectOption("chapter");
  const card = page.locator("[data-card]").last();
  await card.click();
  await card.focus();
  const key = await focusedCard();
  const top = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
  const before = await top();
  const many = await cards().count();
  await page.evaluate(() => panelPage.typeAfter("及时公开法定内容", ",群众满意"));
  await page.waitForFunction((count) => document.querySelectorAll("[data-finding]").length > count, many);
  expect(await focusedCard()).toBe(key);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  expect(await openCard().getAttribute("data-card")).toBe(key);
});

test("what could not be decided stands apart, with its reasons", async () => {
  await openCheck("slips");
  await page.getByTestId("not-assessable").locator("summary").click();
  await page.getByTestId("not-assessable").locator("li").first().waitFor();
  await page.getByTestId("not-assessable").scrollIntoViewIfNeeded();
  await look(page, "check-undecided");
});
