import type { Page } from "playwright-core";
import { numberOf } from "../repair/damage.js";
import { look as lookAt, overflow as overflowOf, panelBench, type PanelBench } from "./panel-page.js";

jest.setTimeout(60_000);

const bench = panelBench();
let page: Page;

async function open(doc: string, options: Parameters<PanelBench["open"]>[1] = {}): Promise<void> {
  page = await bench.open(doc, options);
}

const look = (name: string) => lookAt(page, name);
const overflow = () => overflowOf(page);
const tab = (name: "report" | "fill" | "check" | "send") => page.locator(`[data-tab=${name}]`).click();
const input = (id: string) => page.locator(`input[data-cell="${id}"]:visible`);
const inDocument = (id: string) => page.evaluate((cell) => panelPage.cell(cell), id);
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["cell"]);
const comesTo = (id: string) =>
  page.waitForFunction((cell) => (document.activeElement as HTMLElement | null)?.dataset["cell"] === cell, id);
const settled = (id: string) => page.locator(`input[data-cell="${id}"][data-state=settled]:visible`).waitFor();
const count = (text: string) => page.getByTestId("spoken").filter({ hasText: text }).waitFor();
const paste = (text: string) =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test("numbers typed in a column reach the document, sums appear, and all of it can be taken back", async () => {
  await open("new");
  await tab("fill");
  await input("t3.new.naturalPerson").click();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("t3.carriedOver.naturalPerson");
  await settled("t3.new.naturalPerson");
  expect(await inDocument("t3.new.naturalPerson")).toBe("12");
  await page.keyboard.type("0");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("8");
  await page.keyboard.press("ArrowRight");
  await comesTo("t3.granted.business");
  await page.keyboard.press("ArrowLeft");
  await comesTo("t3.granted.naturalPerson");
  await settled("t3.granted.naturalPerson");

  await page.getByRole("button", { name: "补零" }).click();
  await page.getByRole("button", { name: "“自然人”一列的 22 个空格" }).click();
  await page.getByText("差 4：一+二=12，三(七)+四=8").waitFor();
  expect(await inDocument("t3.total.naturalPerson")).toBe("8");
  expect(await inDocument("t3.new.business")).toBe("");
  await input("t3.carriedForward.naturalPerson").fill("4");
  await input("t3.new.naturalPerson").focus();
  await page.getByText("平衡 ✓").waitFor();
  await look("fill-column");

  await settled("t3.carriedForward.naturalPerson");
  await page.getByTestId("undo").click();
  await page.getByText("差 4：").waitFor();
  await page.getByTestId("undo").click();
  await page.getByText("还有 22 格空着").waitFor();
  expect(await inDocument("t3.granted.naturalPerson")).toBe("8");
  expect(await inDocument("t3.total.naturalPerson")).toBe("");
});

test("a block from a spreadsheet spreads over columns and its totals follow; one typed over shows both and is accepted by a press", async () => {
  await open("clean");
  await tab("fill");
  await input("t3.new.naturalPerson").focus();
  await paste("100\t200\r\n1,000\t５\r\n");
  await settled("t3.carriedOver.naturalPerson");
  expect(await inDocument("t3.carriedOver.naturalPerson")).toBe("1000");
  expect(await inDocument("t3.carriedOver.business")).toBe("5");
  await page.getByLabel("申请人", { exact: true }).selectOption("total");
  const own = await input("t3.carriedOver.total").inputValue();
  expect(await inDocument("t3.carriedOver.total")).toBe(own);
  await input("t3.carriedOver.total").fill("7");
  await input("t3.new.total").focus();
  const accept = page.locator('[data-accept="t3.carriedOver.total"]');
  expect(await accept.innerText()).toBe(`= ${own}`);
  await settled("t3.carriedOver.total");
  expect(await inDocument("t3.carriedOver.total")).toBe("7");
  await look("fill-total-differs");
  await accept.click();
  await accept.waitFor({ state: "detached" });
  await settled("t3.carriedOver.total");
  expect(await inDocument("t3.carriedOver.total")).toBe(own);
});

test("what is no number is refused at the cell, keeps its text through other columns, and Esc gives back the document's", async () => {
  await open("clean");
  await tab("fill");
  const cell = input("t3.granted.naturalPerson");
  const own = await cell.inputValue();
  await cell.fill("-3");
  await page.keyboard.press("Tab");
  await page.getByRole("alert").filter({ hasText: "不能是负数" }).waitFor();
  expect(await inDocument("t3.granted.naturalPerson")).toBe(own);
  await page.getByRole("button", { name: "下一列" }).click();
  await page.getByRole("button", { name: "上一列" }).click();
  expect(await cell.inputValue()).toBe("-3");
  await look("fill-refused");
  await cell.focus();
  await page.keyboard.press("Escape");
  await settled("t3.granted.naturalPerson");
  expect(await cell.inputValue()).toBe(own);
  // F2 edits in place: the side arrows then move in the text.
  await page.keyboard.press("F2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("1");
  expect(await focused()).toBe("t3.granted.naturalPerson");
  await page.keyboard.press("Escape");
});

test("typing in the document comes back: cells, count and cards, without moving the list", async () => {
  await open("clean");
  await count("没有发现问题");
  await tab("fill");
  await page.evaluate(() => panelPage.typeInCell("t3.new.naturalPerson", "61件"));
  await page.getByRole("alert").filter({ hasText: "不是单纯的数字" }).waitFor();
  await count("必须改");
  await page.evaluate(() => panelPage.typeInCell("t3.new.naturalPerson", "61"));
  await count("没有发现问题");
});

test("a card shows its place, its reasons and its repairs; the keys go through the list; a reason sets it aside", async () => {
  await open("faults");
  await tab("check");
  const cards = page.locator("[data-finding]");
  await cards.first().waitFor();
  const before = await cards.count();
  await look("check-list");
  const card = cards.filter({ hasText: "表四" }).first();
  await card.locator("[data-card]").click();
  await card.getByText("依据").first().waitFor();
  expect(await page.evaluate(() => panelPage.selection()?.cell)).toBeDefined();
  await look("check-open");
  await card
    .getByRole("button", { name: /改为 14/ })
    .first()
    .click();
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length < many, before);
  expect(await inDocument("t4.reconsideration.total")).toBe("14");

  await page.keyboard.press("Alt+ArrowDown");
  await page.locator("[data-card]").first().focus();
  await page.keyboard.press("j");
  const opened = page.locator('[data-card][aria-expanded="true"]');
  expect(await opened.count()).toBe(1);
  const left = await cards.count();
  const set = page.locator("[data-finding]").filter({ has: opened });
  await set.getByRole("button", { name: "忽略…" }).click();
  await set.getByRole("button", { name: "口径不同，已核实" }).click();
  await set.getByRole("button", { name: "忽略这一处" }).click();
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length < many, left);
  expect(await page.evaluate(() => panelPage.dismissed())).toMatchObject([{ reason: "口径不同，已核实" }]);
  await page.getByTestId("dismissed").locator("summary").click();
  await page.getByRole("button", { name: "恢复" }).click();
  await page.waitForFunction((many) => document.querySelectorAll("[data-finding]").length === many, left);
});

test("the list that is shown is copied as plain text by a key press, also where the clipboard itself is refused", async () => {
  await open("faults");
  await tab("check");
  const button = page.getByRole("button", { name: /^复制这 \d+ 处问题$/ });
  await button.waitFor();
  await look("check-copy-before");
  for (const allowed of [true, false]) {
    await page.evaluate((may) => {
      const kept = globalThis as unknown as { copied: string };
      kept.copied = "";
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: {
          writeText: (text: string) => (may ? ((kept.copied = text), Promise.resolve()) : Promise.reject(new Error())),
        },
      });
      document.addEventListener("copy", (event) => (kept.copied ||= event.clipboardData?.getData("text/plain") ?? ""));
    }, allowed);
    await button.focus();
    await page.keyboard.press("Enter");
    const many = await page.locator("[data-finding]").count();
    await page
      .getByRole("status")
      .filter({ hasText: `已复制 ${String(many)} 处` })
      .waitFor();
    const text = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(text.match(/^\d+\. .+（[A-Z\d]+-\w+）\r$/gmu)).toHaveLength(many);
  }
  expect(await overflow()).toBe(0);
  await look("check-copy");

  await page.locator("[data-severity=error]").click();
  const errors = await page.locator("[data-finding]").count();
  await page.getByRole("button", { name: `复制这 ${String(errors)} 处问题` }).waitFor();
});

test("an empty document gets a skeleton, and a second table only after a warning", async () => {
  await open("empty");
  await look("report-empty");
  await page.getByRole("button", { name: "插入报告框架" }).click();
  await page.getByText("请填机关名称").waitFor();
  await page.getByLabel("机关名称").fill("示例市示例区水务局");
  await page.getByLabel("报告年度").fill("2025年");
  await page.getByRole("button", { name: "插入报告框架" }).click();
  await page.getByTestId("identity").filter({ hasText: "示例市示例区水务局" }).waitFor();
  await page.locator("[data-table=t3]:visible").filter({ hasText: "有空格 175" }).waitFor();
  await look("report-new");
  await page.getByRole("button", { name: "再插入一张表三…" }).click();
  await page.getByRole("button", { name: "再插入一张，放在本部分末尾" }).click();
  await page.getByText("再插入就有两张了").waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByTestId("undo").click();
  await page.locator("[data-table=t3]:visible").filter({ hasText: "未插入" }).waitFor();
});

test("a damaged table is shown beside the standard one, repaired with every number, and taken back", async () => {
  await open("damaged");
  const own = await page.evaluate(() => panelPage.words());
  await page.getByRole("button", { name: "修复表三…" }).click();
  await page.getByText("没有对应的格 1 处").waitFor();
  expect(await overflow()).toBe(0);
  await look("repair");
  await page.locator('[data-role="moved"]').first().click();
  expect(await page.locator("[data-picked]").count()).toBe(2);
  await page.getByText("每个数去了哪里（175 个）").click();
  await page.locator('[data-move="t3.granted.business"]').click();
  await look("repair-move");
  await page.getByRole("button", { name: "修复", exact: true }).click();
  await page.getByTestId("repaired").filter({ hasText: "表三已换成标准表，175 个数都填进去了" }).waitFor();
  await look("repaired");
  for (const [id, number] of numberOf) if (id.startsWith("t3")) expect(await inDocument(id)).toBe(String(number));
  expect(await page.evaluate(() => panelPage.words())).toContain("注：本表含上年结转的件数。");
  await page.getByRole("button", { name: "表三修复前的副本" }).click();
  await page.getByText("副本已打开或已下载").waitFor();
  expect(await page.evaluate(() => panelPage.copies())).toEqual({ kept: 1, opened: 1 });
  await page.getByRole("button", { name: "撤销修复" }).click();
  await page.getByText("没有对应的格 1 处").waitFor();
  expect(await page.evaluate(() => panelPage.words())).toBe(own);

  await page.getByRole("button", { name: "返回" }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("修复表三…");
  await page.getByRole("button", { name: "修复表四…" }).click();
  await page.getByText("第 2 块").waitFor();
  await look("repair-split");
  await page.getByRole("button", { name: "修复", exact: true }).click();
  await page.getByTestId("repaired").waitFor();
  for (const [id, number] of numberOf) if (id.startsWith("t4")) expect(await inDocument(id)).toBe(String(number));
});

test("sentences are read before they are inserted; a number that then differs from its cell is offered both ways", async () => {
  await open("clean");
  await page.getByRole("button", { name: /^插入语句：一、/ }).click();
  const sentence = page.locator('[data-sentence="newRequests"]');
  await sentence.getByText("本年度共收到政府信息公开申请").waitFor();
  expect(await overflow()).toBe(0);
  await look("sentences");
  await sentence.getByRole("button", { name: "插到本部分末尾" }).click();
  await sentence.getByText("文稿里已有").waitFor();
  const linked = () => page.evaluate(() => panelPage.linked());
  const total = await inDocument("t3.new.total");
  expect(await linked()).toContainEqual({ name: "t3.new.total", text: total });
  await page.evaluate(() => panelPage.clickOn("五、"));
  await page.locator('[data-sentence="outcomes"]').getByRole("button", { name: "插到光标处" }).click();
  await page.getByText("已插入语句：办理结果").waitFor();
  expect(await page.evaluate(() => panelPage.words())).toMatch(/五、.*\n本年度共办结政府信息公开申请/u);

  // A number that a rule understands is a finding, with both ways; it is not listed a second time.
  await page.evaluate(() => panelPage.typeInCell("t3.new.total", "999"));
  await tab("check");
  const card = page
    .locator("[data-finding]")
    .filter({ hasText: `${total}件` })
    .first();
  await card.waitFor();
  expect(await page.locator("[data-linked]").count()).toBe(0);
  await look("linked-finding");
  await card.getByRole("button", { name: /^以表为准/ }).click();
  await card.waitFor({ state: "detached" });
  expect(await linked()).toContainEqual({ name: "t3.new.total", text: "999" });
  await page.getByTestId("undo").click();
  await card.waitFor();
  await page.evaluate((text) => panelPage.typeInCell("t3.new.total", text), total);
  await card.waitFor({ state: "detached" });

  // What no rule makes out is still known by its link.
  await page.evaluate(() => panelPage.typeOverLinked("t3.new.total", "若干"));
  const own = page.locator('[data-linked="t3.new.total"]');
  await own.filter({ hasText: `正文写“若干”` }).waitFor();
  await own.getByText("不能填到表里").waitFor();
  await look("linked");
  await own.getByRole("button", { name: "看正文" }).click();
  expect(await page.evaluate(() => panelPage.selection())).toMatchObject({ block: expect.any(Number) as number });
  await own.getByRole("button", { name: "以表为准" }).click();
  await own.waitFor({ state: "detached" });
  expect(await linked()).toContainEqual({ name: "t3.new.total", text: total });
});

test("what no table holds is asked; what the tables contradict is said and not offered", async () => {
  await open("faults");
  await page.getByRole("button", { name: /^插入语句：六、/ }).click();
  const fee = page.locator('[data-sentence="processingFee"]');
  await fee.getByText("表里没有信息处理费的数").waitFor();
  expect(await fee.getByRole("button").count()).toBe(0);
  await fee.getByText("发出过收费通知").click();
  await fee.getByLabel("通知（件）").fill("2");
  await fee.getByLabel("总金额（元）").fill("300元");
  await fee.getByLabel("实收（元）").fill("100");
  await fee.getByText(/300/).last().waitFor();
  await look("sentence-fee");
  expect(await fee.getByRole("button").count()).toBe(2);
  await page.getByRole("button", { name: "返回" }).click();
  await page.getByRole("button", { name: /^插入语句：四、/ }).click();
  await page.locator('[data-sentence="cases"]').waitFor();
  expect(await page.locator('[data-sentence="cases"]').getByRole("button").count()).toBe(0);
  await look("sentence-not-ready");
});

test("it opens at the view it was asked for", async () => {
  await open("faults", { view: "check" });
  await page.locator("[data-finding]").first().waitFor();
});

test("a document that does not answer is said so quietly; the list stays and a retry mends it", async () => {
  await open("faults");
  await tab("check");
  await page.locator("[data-finding]").first().waitFor();
  const before = await page.locator("[data-finding]").count();
  await page.evaluate(() => panelPage.fail("Word 没有响应，请稍候。"));
  await page.getByText("Word 没有响应，请稍候。").waitFor({ timeout: 8000 });
  expect(await page.locator("[data-finding]").count()).toBe(before);
  await look("trouble");
  await page.evaluate(() => panelPage.fail(undefined));
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("Word 没有响应，请稍候。").waitFor({ state: "detached" });
});

test("narrow and low, nothing is cut off; wide, the whole table is there", async () => {
  await open("faults", { size: { width: 320, height: 445 } });
  for (const name of ["report", "fill", "check", "send"] as const) {
    await tab(name);
    await look(`${name}-445`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
  await open("faults", { size: { width: 1000, height: 900 } });
  await tab("fill");
  await page.locator("table input").first().waitFor();
  expect(await page.locator("table input").count()).toBe(175);
  await page.locator('table input[data-cell="t3.new.naturalPerson"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("t3.new.business");
  await look("fill-wide");
});
