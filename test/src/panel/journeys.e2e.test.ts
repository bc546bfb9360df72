import { exampleDocument, recognise, toAnnualReport } from "@nianbao/core";
import type { Page } from "playwright-core";
import { keyboard, mouse, type Hand } from "./hand.js";
import { look, panelBench } from "./panel-page.js";

/** What clerks come for, from the beginning to the end, at the size of Word's pane: once by mouse, once by keyboard alone. */
jest.setTimeout(120_000);
const example = toAnnualReport(recognise(exampleDocument()));

const bench = panelBench();

const open = (doc: string, view = "report") => bench.open(doc, { view, size: { width: 320, height: 445 } });
const words = (page: Page) => page.evaluate(() => panelPage.words());
const findings = (page: Page) => page.locator("[data-finding]");
const named = (name: string) => (name === "mouse" ? mouse : keyboard);

/** Chooses a file when the panel asks for one. */
async function choose(page: Page, press: () => Promise<void>, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Sends the report: the view says so, and the files are made. */
async function send(page: Page, hand: Hand): Promise<void> {
  await hand.tab("送审");
  await page.getByRole("heading", { name: "可以报送" }).waitFor();
  await hand.press("生成干净稿");
  await page.waitForFunction(() => panelPage.handedOut().some(({ name }) => name.includes("干净稿")));
  await hand.press("Word 文档");
  await page.waitForFunction(() => panelPage.handedOut().some(({ name }) => name.includes("检查记录")));
}

describe.each(["mouse", "keyboard"])("by %s", (how) => {
  test("from an empty document to a report that is sent", async () => {
    const page = await open("empty");
    const hand = named(how)(page);
    await hand.write("机关名称", example.agency!);
    await hand.write("报告年度", "2025");
    await hand.press("插入报告框架");
    await page.locator("[data-table=t3]:visible").filter({ hasText: "有空格 175" }).waitFor();
    await page.evaluate(() => panelPage.writeAnew("text")); // in the document: no work of the panel
    await page.evaluate(() => panelPage.typeOver("2026年　月　日", "2026年1月20日"));
    await hand.tab("填表");
    await page.locator("input[data-cell]:visible").first().waitFor();
    await hand.press("更多");
    await hand.press("导入…");
    const data = JSON.stringify({ agency: example.agency, year: 2025, cells: example.cells });
    await choose(page, () => hand.press("选择文件…"), "今年的数.json", data);
    await page.getByTestId("import-plan").waitFor();
    await look(page, `journey-import-${how}`);
    await hand.press(/^写入 \d+ 格/u);
    await page.getByTestId("imported").waitFor();
    await hand.press("返回");
    await hand.tab("检查");
    await page.getByText("没有发现问题").first().waitFor();
    await send(page, hand);
  });

  test("from last year's file to a report that is sent", async () => {
    const page = await open("last");
    const hand = named(how)(page);
    await hand.press("看看要改什么");
    await page.locator("[data-roll-change=title]").first().waitFor();
    await hand.press(/^改成这样/u);
    await page.locator("[data-rewrite]").first().waitFor();
    expect(await words(page)).toContain("2025年政府信息公开工作年度报告");
    await page.evaluate(() => panelPage.writeAnew("text"));
    await page.evaluate(() => panelPage.writeAnew("figures"));
    for (let left = -1; left !== 0;) {
      await page.waitForFunction((count) => document.querySelectorAll("[data-rewrite]").length !== count, left);
      left = await page.locator("[data-rewrite]").count();
      if (left > 0) await hand.press(/^今年也这样/u);
    }
    await hand.press("返回");
    await send(page, hand);
  });

  test("everything safe is mended at once, and taken back", async () => {
    const page = await open("slips", "check");
    const hand = named(how)(page);
    await findings(page).first().waitFor();
    const before = await words(page);
    await hand.press(/^一键修复 \d+ 处…/u);
    await hand.press(/^改这 \d+ 处/u);
    await page.getByTestId("bulk").waitFor({ state: "detached" });
    expect(await words(page)).toContain("公开为常态，不公开");
    await hand.press(/^撤销/u);
    await page.getByText("已撤销：").waitFor();
    expect(await words(page)).toBe(before);
  });

  test("a finding is set aside with a reason, seen among those set aside, and brought back", async () => {
    const page = await open("slips", "check");
    const hand = named(how)(page);
    await findings(page).first().waitFor();
    const all = await findings(page).count();
    const what = await findings(page).first().locator("[data-card] span span").first().innerText();
    await hand.press(new RegExp(what.slice(0, 12).replace(/[.*+?()[\]{}|\\^$]/gu, "\\$&"), "u"));
    await hand.press("忽略…");
    await hand.press("情况属实，不需要改");
    await hand.press("忽略这一处");
    await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length < many, all);
    await hand.press(/^已忽略 1 处/u);
    await page.getByText("理由：情况属实，不需要改").waitFor();
    await hand.press("恢复");
    await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length === many, all);
    expect(await page.evaluate(() => panelPage.dismissed())).toEqual([]);
  });
});
