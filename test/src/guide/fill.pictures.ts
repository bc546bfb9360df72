import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { writeSheet } from "@nianbao/sheet";
import type { Page } from "playwright-core";
import { paste, setUpCamera, type Camera } from "./camera.js";

/** Pictures of the view 填表 and of 导入. */
let camera: Camera;
beforeAll(async () => {
  camera = await setUpCamera();
});
afterAll(() => camera.close());

const cell = (page: Page, id: string) => page.locator(`input[data-cell="${id}"]:visible`);
const example = toAnnualReport(recognise(exampleDocument()));
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

test("one column: being filled, what 补零 offers, balanced", async () => {
  const page = await camera.panel("new", "fill", { hints: true });
  await cell(page, "t3.new.naturalPerson").fill("12");
  await cell(page, "t3.carriedOver.naturalPerson").fill("0");
  await cell(page, "t3.granted.naturalPerson").fill("8");
  await cell(page, "t3.partlyGranted.naturalPerson").focus();
  await page.locator('input[data-cell="t3.granted.naturalPerson"][data-state=settled]').waitFor();
  await camera.take("fill-column");
  await page.getByRole("button", { name: "知道了" }).first().click();
  await page.getByRole("button", { name: "补零" }).click();
  await camera.take("fill-zero");
  await page.getByRole("button", { name: /^“自然人”一列/ }).click();
  await page.getByText("差 4：").waitFor();
  await camera.take("fill-off");
  await cell(page, "t3.carriedForward.naturalPerson").fill("4");
  await cell(page, "t3.new.naturalPerson").focus();
  await page.getByText("平衡 ✓").waitFor();
  await camera.take("fill-balanced");
});

test("one row, more tools, the whole table in a wide pane", async () => {
  const page = await camera.panel("clean", "fill", { height: 560 });
  await cell(page, "t3.granted.naturalPerson").click();
  await page.getByRole("button", { name: "更多" }).click();
  await camera.take("fill-tools");
  await page.getByRole("button", { name: "按行填" }).click();
  await camera.take("fill-row");
  const wide = await camera.panel("clean", "fill", { width: 760 });
  await cell(wide, "t3.granted.naturalPerson").focus();
  await wide.keyboard.press("Shift+ArrowRight");
  await wide.keyboard.press("Shift+ArrowDown");
  await camera.take("fill-whole");
});

test("what is refused, a total typed over, a change on both sides", async () => {
  const page = await camera.panel("clean", "fill", { height: 445 });
  await cell(page, "t3.granted.naturalPerson").fill("-3");
  await page.keyboard.press("Tab");
  await page.getByRole("alert").filter({ hasText: "不能是负数" }).waitFor();
  await camera.take("fill-refused");
  await cell(page, "t3.granted.naturalPerson").focus();
  await page.keyboard.press("Escape");
  await cell(page, "t3.new.naturalPerson").focus();
  await page.keyboard.type("70");
  await page.evaluate(() => panelPage.typeInCell("t3.new.naturalPerson", "80"));
  await page.waitForTimeout(1500); // the panel has read the document again while the clerk types on
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "文稿里刚改成了“80”" }).waitFor();
  await camera.take("fill-conflict");
  await page.getByRole("button", { name: "用我填的" }).click();
  await page.getByLabel("申请人", { exact: true }).selectOption("total");
  await cell(page, "t3.new.total").fill("99");
  await cell(page, "t3.carriedOver.total").focus();
  await page.locator('[data-accept="t3.new.total"]').waitFor();
  await camera.take("fill-total");
});

test("a block from a spreadsheet that does not fit is shown before anything is written", async () => {
  const page = await camera.panel("clean", "fill", { height: 445 });
  await cell(page, "t3.carriedForward.naturalPerson").focus();
  await paste(page, "1\t2\n3\t4");
  await page.getByTestId("paste-sheet").waitFor();
  await camera.take("fill-paste");
});

test("导入: from this year's figures, from last year's report", async () => {
  let page = await camera.panel("clean", "fill");
  await importing(page);
  await camera.take("import");
  const cells = {
    ...example.cells,
    "t3.new.business": { ...example.cells["t3.new.business"]!, value: 500, raw: "500" },
    "t4.reconsideration.upheld": { ...example.cells["t4.reconsideration.upheld"]!, value: 9, raw: "9" },
  };
  const sheet = await writeSheet([{ agency: example.agency ?? null, year: example.year ?? null, cells }]);
  await page.getByLabel("要导入的文件").setInputFiles(file("今年的数据.xlsx", sheet));
  await page.getByTestId("import-plan").waitFor();
  await camera.take("import-plan");
  page = await camera.panel("new", "fill");
  await importing(page);
  const last = renderReport(notice2021, { ...example, agency: example.agency!, year: example.year! - 1 });
  await page.getByLabel("要导入的文件").setInputFiles(file("去年的报告.docx", last));
  await page.getByText("是文稿的上一年").waitFor();
  await camera.take("import-last-year");
});

async function importing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: "导入…" }).click();
  await page.getByText("先看哪些格会变").waitFor();
}
