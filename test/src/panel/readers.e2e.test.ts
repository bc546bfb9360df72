import type { Page } from "playwright-core";
import { faultsForReaders, look, overflow, panelBench } from "./panel-page.js";
import { tabThrough } from "./readers.js";

/**
 * Every view and state of the panel for those who do not see it, see it badly or have no mouse: in three themes at pane width
 * and at 600 px. A state is brought about once; look and width change under it, as they do in Word.
 */
jest.setTimeout(180_000);
const themes = ["light", "dark", "highContrast"] as const;
const widths = [320, 600] as const;

const bench = panelBench();
let page: Page;

async function open(doc: string, view = "report"): Promise<void> {
  page = await bench.open(doc, { view, size: { width: 320, height: 900 }, hints: true });
  await page.emulateMedia({ reducedMotion: "reduce" });
}
const button = (name: string | RegExp) => page.locator("[data-panel]").getByRole("button", { name }).first();
const press = (name: string | RegExp) => button(name).click();
const back = () => page.getByRole("button", { name: "返回" }).click();
const tab = (name: string) => page.locator(`[data-tab=${name}]`).click();

/** Holds one state to it: axe and overflow in each look and width, then the way of the Tab key through it. */
async function fine(state: string, without: readonly string[] = []): Promise<void> {
  const seen: Record<string, unknown> = {};
  for (const theme of themes) {
    await page.evaluate((name) => panelPage.theme(name), theme);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await faultsForReaders(page);
      const wider = await overflow(page);
      if (faults.length > 0 || wider > 0) seen[`${theme} ${String(width)}`] = { faults, wider };
    }
    await look(page, `readers-${state}-${theme}`);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  const stops = await tabThrough(page);
  const nameless = stops.filter(({ name }) => name.trim() === "");
  const hidden = stops.filter((stop) => stop.hidden);
  expect({ state, seen, nameless, hidden }).toEqual({ state, seen: {}, nameless: [], hidden: [] });
  expect(stops[0]).toMatchObject({ role: "tab" });
  expect(stops[1]).toMatchObject({ role: "button", name: "设置和说明" });
  for (const name of without) expect(stops.map((stop) => stop.name)).not.toContain(name);
}

test("报告: the outline, agency and year, the second table asked for, the sentences, an empty document", async () => {
  await open("faults");
  await page.locator("[data-chapter]").nth(5).waitFor();
  await fine("report");
  await press("改机关名称和年度");
  await page.getByTestId("identity-form").waitFor();
  await fine("identity");
  await press("取消");
  await press("再插入一张表四…");
  await fine("again");
  await page.keyboard.press("Escape");
  await press(/^插入语句：六、/);
  await page.getByText("发出过收费通知").click();
  await fine("sentences");
  await back();
  await open("empty");
  await page.getByLabel("机关名称").waitFor();
  await press("插入报告框架");
  await fine("empty");
});

test("报告: the repair of a table, before and after", async () => {
  await open("damaged");
  await press("修复表三…");
  await page.locator('[data-role="moved"]').first().click();
  await page.getByText("每个数去了哪里（175 个）").click();
  await fine("repair");
  await page.getByRole("button", { name: "修复", exact: true }).click();
  await page.getByTestId("repaired").waitFor();
  await fine("repaired");
});

test("报告: last year's report rolled on, before and after", async () => {
  await open("last");
  await page.locator("[data-opens=roll]").click();
  await page.getByTestId("roll-apply").waitFor();
  await fine("roll");
  await page.getByTestId("roll-apply").click();
  await page.locator("[data-rewrite]").first().waitFor();
  await fine("rewrites");
});

test("填表: by column, by row and whole, its tools, zeros, a paste that does not fit, import", async () => {
  await open("faults", "fill");
  await page.locator("input[data-cell]:visible").first().waitFor();
  await fine("fill");
  await press("更多");
  await press("按行填");
  await fine("fill-row");
  await press("整张表");
  await page.locator("table input").first().waitFor();
  await fine("fill-whole");
  await press("收起整张表");
  await press(/^粘贴/);
  await fine("paste");
  await press("取消");
  await press(/^导入/);
  await fine("import");
  await page.getByLabel("要导入的文件").setInputFiles({
    name: "今年的数.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ year: 2025, cells: { "t3.new.naturalPerson": 77, "t2.fee": 5 } })),
  });
  await page.getByTestId("import-plan").waitFor();
  await fine("import-plan");
});

test("检查: open card, reasons, filter, a list of fixes, what was set aside, what could not be decided", async () => {
  await open("slips", "check");
  await page.locator("[data-finding]").first().waitFor();
  await fine("check");
  await page.locator("[data-card]").first().click();
  await press("筛选");
  await press("忽略…");
  await page.getByRole("button", { name: "情况属实，不需要改" }).waitFor();
  await fine("check-open");
  await press("情况属实，不需要改");
  await press("忽略这一处");
  await page.getByTestId("dismissed").locator("summary").click();
  await page.getByTestId("not-assessable").locator("summary").click();
  await fine("check-aside");
  await page.getByTestId("fix-all").click();
  await page.getByTestId("bulk").waitFor();
  await fine("check-bulk");
});

test("检查: a linked number that differs, trouble with the document", async () => {
  await open("clean");
  await press(/^插入语句：二、/);
  await press(/插到本部分末尾/);
  await page.getByText("文稿里已有").waitFor();
  await page.evaluate(() => panelPage.typeOverLinked("t2.fee", "若干"));
  await tab("check");
  await page.locator("[data-linked]").waitFor();
  await fine("linked");
  await page.evaluate(() => panelPage.fail("Word 没有响应，请稍候。"));
  await page.getByText("Word 没有响应，请稍候。").waitFor({ timeout: 15_000 });
  await fine("trouble");
});

test("送审, 图解 and 设置", async () => {
  await open("faults", "send");
  await page
    .getByText(/还有 \d+ 处必须改/)
    .first()
    .waitFor();
  for (const summary of await page.locator("[data-panel] summary:visible").all()) await summary.click();
  await fine("send");
  await press("看看图解");
  await page.locator("[data-page=chart] img, [data-page=chart] svg").first().waitFor();
  await fine("chart");
  await back();
  await press("设置和说明");
  await page.getByTestId("rules").click();
  await fine("settings");
});
