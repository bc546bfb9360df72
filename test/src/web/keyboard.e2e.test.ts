import { readFileSync } from "node:fs";
import { openDocx } from "@nianbao/docx";
import { recognise, toAnnualReport } from "@nianbao/core";
import type { Page } from "playwright-core";
import { appBench } from "./app-bench.js";

/** The browser app by keyboard alone: every key is pressed, nothing is given the focus by the test. */

jest.setTimeout(120_000);

let page: Page;
const { look } = appBench("keyboard", async (opened) => {
  page = opened;
  await page.locator("[data-panel] [role=tabpanel]:visible").waitFor();
  await page.waitForTimeout(500); // the editor would reach for the focus by now
});

/** What has the focus: its region and its name, as far as they tell it apart. */
const focus = () =>
  page.evaluate(() => {
    const active = document.activeElement;
    const region = active?.closest<HTMLElement>("[data-region]")?.dataset["region"] ?? active?.tagName ?? "";
    const name = active?.getAttribute("aria-label") ?? active?.textContent ?? "";
    return `${region}: ${name.trim().slice(0, 60)}`;
  });
const press = async (key: string, times = 1): Promise<string> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  await page.waitForTimeout(150);
  return focus();
};
/** Presses a key until what has the focus is called so. */
async function until(key: string, name: RegExp, most = 40): Promise<void> {
  const seen: string[] = [];
  for (let time = 0; time < most; time += 1) {
    if (name.test(await focus())) return;
    seen.push(await press(key));
  }
  if (!name.test(seen.at(-1) ?? "")) throw new Error(`${key} never came to ${String(name)}: ${seen.join(" → ")}`);
}
const inDocument = () => page.locator(".docx-pages").first().innerText();

test("F6 goes round toolbar, document and panel; Tab goes through, and Esc leaves the document", async () => {
  expect(await focus()).not.toMatch(/^document/);
  expect(await press("F6")).toBe("tools: 打开…");
  expect(await press("F6")).toBe("document: 文稿内容");
  expect(await press("F6")).toMatch(/^panel: 报告/);
  expect(await press("F6")).toBe("tools: 打开…");
  expect(await press("Shift+F6")).toMatch(/^panel: 报告/);
  expect(await press("Shift+F6")).toBe("document: 文稿内容");
  expect(await press("Escape")).toMatch(/^panel: 报告/);
  const before = await inDocument();
  await press("F6");
  await until("Tab", /^document/);
  await until("Tab", /^panel: 报告/, 8);
  expect(await inDocument()).toBe(before);
  const described = await page.locator(".docx-pages").getAttribute("aria-describedby");
  expect(await page.locator(`#${described ?? ""}`).innerText()).toContain("F6");
});

test("from the sample report to one that can go out", async () => {
  await until("F6", /^panel/);
  await until("ArrowRight", /^panel: 检查/);
  // Going to a place leaves the focus on the card, and no key gets into the document.
  const before = await inDocument();
  await press("F8");
  const card = await focus();
  expect(card).toMatch(/^panel/);
  expect(await press("Enter")).toBe(card);
  expect(await press("Space")).toBe(card);
  expect(await inDocument()).toBe(before);
  await look("card");
  for (let mended = 0; mended < 12; mended += 1) {
    if ((await page.locator("[data-finding]").count()) === 0) break;
    await press("F8");
    const open = '[data-finding]:has([aria-expanded="true"])';
    const key = await page.locator(open).first().getAttribute("data-finding");
    await until("Tab", /^panel: (改为|修改|填 0|把“（七）总计”|把这一格|忽略…)/, 20);
    if (/忽略…/.test(await focus())) {
      // What no fix is offered for is set aside with a reason.
      await press("Enter", 2);
      await until("Tab", /忽略这一处/, 6);
    }
    if (/照改/.test(await press("Enter"))) await press("Enter"); // asked once more, with the focus on the answer
    await page.locator(`[data-finding="${key ?? ""}"]`).waitFor({ state: "detached" });
    await page.waitForTimeout(200);
    expect(await focus()).toMatch(/^panel: ./);
  }
  expect(await page.locator("[data-finding]").count()).toBe(0);
  await until("Shift+Tab", /^panel: 检查/);
  await until("ArrowRight", /^panel: 送审/);
  await page.getByText("可以报送").first().waitFor();
  await look("ready");
});

test("F8 in the document puts the caret before the next place and selects nothing", async () => {
  await until("F6", /^document/);
  expect(await press("F8")).toBe("document: 文稿内容");
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
});

test("a new report: its tables are filled, undone and redone in the cells, and saved", async () => {
  await press("F6");
  await until("Tab", /新建报告/);
  await press("Enter");
  await until("Tab", /新建$/, 6);
  await press("Enter");
  expect(await page.getByText("请填写单位全称").count()).toBe(1);
  await page.keyboard.type("示例市示例区档案馆");
  await press("Enter");
  await page.locator(".docx-pages").filter({ hasText: "示例市示例区档案馆" }).waitFor();
  await page.locator("[data-panel] [role=tabpanel]:visible").waitFor();
  await page.waitForTimeout(500);
  await until("F6", /^panel/);
  await until("Tab", /填表：表二/, 60);
  await press("Enter");
  await page.locator("input[data-cell]:visible").first().waitFor();
  await page.waitForTimeout(300);
  await until("Tab", /^panel: .*行政处罚|制发/, 12);
  const cell = await focus();
  await page.keyboard.type("7");
  await press("Control+Enter");
  await until("ArrowUp", new RegExp(cell.replace(/[()（）]/gu, ".")), 3);
  await press("Control+z");
  await page.waitForTimeout(800);
  expect(await focus()).toBe(cell);
  await press("Control+y");
  await page.waitForTimeout(800);
  expect(await focus()).toBe(cell);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByRole("status").filter({ hasText: "已保存" }).waitFor();
  const report = toAnnualReport(recognise(openDocx(Uint8Array.from(readFileSync(await download.path()))).document));
  expect(Object.values(report.cells).filter((each) => each.value === 7)).toHaveLength(1);
});

test("what was typed is brought back after a reload", async () => {
  await until("F6", /^panel/);
  await until("ArrowRight", /^panel: 填表/);
  await page.locator("input[data-cell]:visible").first().waitFor();
  await page.waitForTimeout(300);
  await until("Tab", /^panel: .*本年新收/u, 12);
  await page.keyboard.type("73");
  await press("Enter");
  await page.waitForTimeout(2500); // a draft is kept by then
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.locator(".docx-page").first().waitFor();
  await page.getByTestId("recovery").waitFor();
  await until("Tab", /恢复/u);
  await press("Enter");
  await page.getByText("未保存").waitFor();
  await until("F6", /^panel/);
  await until("ArrowRight", /^panel: 填表/);
  await page.locator("input[data-cell]:visible").first().waitFor();
  expect(await page.locator("input[data-cell]:visible").first().inputValue()).toBe("73");
});

test("the look is chosen by arrows: 设置 stays, and all of the app follows", async () => {
  await until("F6", /^panel/);
  await until("Tab", /设置和说明/, 4);
  await press("Enter");
  await until("Tab", /^panel: $/, 60); // the radio buttons are named by their labels
  const chosen = () =>
    page.locator('input[name="nianbao-theme"]:checked').evaluate((input) => input.parentElement?.textContent);
  const before = await chosen();
  const all = new Set<string | null | undefined>();
  for (let option = 0; option < 4; option += 1) {
    await press("ArrowDown");
    await page.waitForTimeout(600);
    all.add(await chosen());
  }
  expect(all.size).toBe(4);
  expect(await chosen()).toBe(before);
});
