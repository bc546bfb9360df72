import { setUpCamera, type Camera } from "./camera.js";

/** Pictures of the views 报告 and 送审 and of the pages that are opened from them. */
let camera: Camera;
beforeAll(async () => {
  camera = await setUpCamera();
});
afterAll(() => camera.close());

test("报告: an empty document, a new report on the first day, one with faults", async () => {
  const page = await camera.panel("empty", "report", { height: 560 });
  await page.getByLabel("机关名称").fill("示例市示例区司法局");
  await page.getByLabel("报告年度").fill("2025");
  await camera.take("report-empty");
  await camera.panel("new", "report", { hints: true });
  await camera.take("report-new");
  await camera.panel("faults", "report");
  await camera.take("report-faults");
});

test("报告: a second table is warned of", async () => {
  const page = await camera.panel("clean", "report");
  await page.getByRole("button", { name: "再插入一张表三…" }).click();
  await page.getByRole("button", { name: "再插入一张，放在本部分末尾" }).click();
  await page.getByText("再插入就有两张了").waitFor();
  await camera.take("report-second-table");
});

test("last year's report: the card, what will change, what must be rewritten", async () => {
  const page = await camera.panel("last", "report");
  await page.getByTestId("roll-card").waitFor();
  await camera.take("roll-card");
  await page.getByRole("button", { name: "看看要改什么" }).click();
  await page.locator("[data-roll-change=title]").first().waitFor();
  await camera.take("roll-preview");
  await page.getByTestId("roll-apply").click();
  await page.locator("[data-rewrite]").first().waitFor();
  await camera.take("roll-rewrites");
});

test("sentences, and the numbers in the text that are linked to the tables", async () => {
  const page = await camera.panel("clean", "report");
  await page.getByRole("button", { name: /^插入语句：一、/ }).click();
  const sentence = page.locator('[data-sentence="newRequests"]');
  await sentence.getByText("本年度共收到政府信息公开申请").waitFor();
  await camera.take("sentences");
  await sentence.getByRole("button", { name: "插到本部分末尾" }).click();
  await sentence.getByText("文稿里已有").waitFor();
  await page.evaluate(() => panelPage.typeOverLinked("t3.new.total", "若干"));
  await page.locator("[data-tab=check]").click();
  await page.locator('[data-linked="t3.new.total"]').waitFor();
  await camera.take("linked");
});

test("a damaged table: what goes where, and repaired", async () => {
  const page = await camera.panel("damaged", "report");
  await camera.take("report-damaged");
  await page.getByRole("button", { name: "修复表三…" }).click();
  await page.getByText("没有对应的格 1 处").waitFor();
  await page.locator('[data-role="moved"]').first().click();
  await camera.take("repair");
  await page.getByRole("button", { name: "修复", exact: true }).click();
  await page.getByTestId("repaired").waitFor();
  await camera.take("repaired");
});

test("送审: not ready, ready, what goes out with the report, the picture of the year", async () => {
  let page = await camera.panel("faults", "send");
  await page.getByRole("heading", { name: /还有 \d+ 处必须改/ }).waitFor();
  await camera.take("send-not-ready");
  page = await camera.panel("clean", "send");
  await page.getByRole("heading", { name: "可以报送" }).waitFor();
  await camera.take("send-ready");
  await page.getByRole("button", { name: "看看图解" }).click();
  await page.getByRole("img", { name: /图解/ }).waitFor();
  await camera.take("chart");
});

test("设置; a document that does not answer", async () => {
  let page = await camera.panel("clean", "report");
  await page.locator("[data-opens=settings]").click();
  await page.getByTestId("rules").waitFor();
  await camera.take("settings");
  page = await camera.panel("faults", "check");
  await page.locator("[data-finding]").first().waitFor();
  await page.evaluate(() => panelPage.fail("Word 没有响应，请稍候。"));
  await page.getByText("Word 没有响应，请稍候。").waitFor();
  await camera.take("trouble");
});
