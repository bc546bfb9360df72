import type { Page } from "playwright-core";
import { faultsForReaders, look, overflow, panelBench } from "./panel-page.js";
import { tabThrough } from "./readers.js";

/** What stands behind the dots of a card in 检查, by keyboard: what is looked for, its words to pass on, not to be asked again. */
jest.setTimeout(60_000);

const bench = panelBench();
let page: Page;

const cards = () => page.locator("[data-finding]");
const card = () => page.locator('[data-finding]:has([data-card][aria-expanded="true"])');
const notice = (text: RegExp) => page.getByText(text).first();
const press = async (name: string): Promise<void> => {
  await card().getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
};

/** Opens the first card and what is behind its dots, by key. @returns the rule that found it, as the card names it */
async function openDots(): Promise<{ readonly title: string; readonly rule: string }> {
  page = await bench.open("slips", { size: { width: 320, height: 900 }, view: "check" });
  await page.emulateMedia({ reducedMotion: "reduce" }); // a colour in the middle of a fade is nobody's
  await cards().first().locator("[data-card]").focus();
  await page.keyboard.press("Enter");
  await card().getByRole("button", { name: "忽略…" }).focus();
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "更多");
  await page.keyboard.press("Enter");
  const looksFor = await card()
    .getByText(/^检查的是：/)
    .innerText();
  const [, title = "", rule = ""] = /^检查的是：(.+)（([A-Z0-9-]+)）$/u.exec(looksFor) ?? [];
  expect({ looksFor, named: title !== "" }).toEqual({ looksFor, named: true });
  return { title, rule };
}
/** The rules this browser is told not to ask for. */
const offRules = () =>
  page.evaluate(() => (JSON.parse(localStorage.getItem("nianbao.preferences.1")!) as { off?: string[] }).off ?? []);

test("the dots are a stop of the Tab key with a name; what is behind them reads well in every look", async () => {
  await openDots();
  for (const theme of ["light", "dark", "highContrast"] as const) {
    await page.evaluate((name) => panelPage.theme(name), theme);
    expect({ theme, faults: await faultsForReaders(page), wider: await overflow(page) }).toEqual({
      theme,
      faults: [],
      wider: 0,
    });
    await look(page, `check-more-${theme}`);
  }
  const names = (await tabThrough(page)).map(({ name }) => name);
  const at = names.indexOf("更多");
  expect(names.slice(at - 1, at + 3)).toEqual(["忽略…", "更多", "复制这一条", "不再查这一项"]);
  await card().locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await card().getByText("不再查这一项", { exact: true }).isVisible()).toBe(false);
});

test("the words of one card are copied; where the clipboard is refused the clerk is told what to do", async () => {
  await openDots();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const what = await card().locator("[data-card]").innerText();
  await press("复制这一条");
  await notice(/已复制，可以粘贴到别处/).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(what).toContain(lines[0]);
  expect(lines.slice(1).map((line) => line.split("：")[0])).toEqual(
    expect.arrayContaining(["在哪里", "为什么", "怎么改", "依据"]),
  );

  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await press("复制这一条");
  await notice(/这里不能复制.*Ctrl\+C/).waitFor();
});

test("a rule is not asked again, the focus goes to the next card, and 设置 brings the finding back", async () => {
  const { title, rule } = await openDots();
  const before = await cards().count();
  const key = await card().getAttribute("data-finding");
  await press("不再查这一项");
  await page.locator(`[data-finding="${key ?? ""}"]`).waitFor({ state: "detached" });
  await notice(/^不再查：.*设置/).waitFor();
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["card"] !== undefined);
  expect(await cards().count()).toBeLessThan(before);
  expect(await offRules()).toEqual([rule]);
  await look(page, "check-switched-off");

  await page.getByRole("button", { name: "设置和说明" }).focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("rules").focus();
  await page.keyboard.press("Enter");
  const box = page.getByRole("checkbox", { name: title });
  expect(await box.isChecked()).toBe(false);
  await box.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "返回" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(`[data-finding="${key ?? ""}"]`).waitFor();
  expect(await cards().count()).toBe(before);
  expect(await offRules()).toEqual([]);
});
