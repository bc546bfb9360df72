import { join } from "node:path";
import type { Page } from "playwright-core";
import { checked, setUpCamera, type Camera } from "./camera.js";

/** Pictures of the browser app, and of the check record as it opens in a browser. */
let camera: Camera;
beforeAll(async () => {
  camera = await setUpCamera();
});
afterAll(() => camera.close());

const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });

test.each([
  ["light", "web"],
  ["dark", "web-dark"],
] as const)("theme %s: the sample report, one finding located in its page", async (theme, name) => {
  const page = await camera.web({ theme });
  await tab(page, "检查").click();
  const card = page.locator("[data-finding]").filter({ hasText: "存在的问题和下一步工作打算" }).first();
  await card.locator("[data-card]").click();
  await page.locator(".docx-text-highlight").first().waitFor();
  await camera.take(name);
});

test("figures beside their table; unsaved changes offered after a crash; a new report", async () => {
  const page = await camera.web();
  await page.getByRole("button", { name: "新建报告" }).click();
  await page.getByLabel("单位全称").fill("示例市示例区司法局");
  await camera.take("web-new");
  await page.keyboard.press("Escape");
  await tab(page, "填表").click();
  const cell = page.locator('input[data-cell="t3.new.naturalPerson"]:visible');
  await cell.fill("12");
  await cell.press("Enter");
  await page.locator('input[data-cell="t3.new.naturalPerson"][data-state=settled]').waitFor();
  await page.waitForTimeout(2500); // the draft is written
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByTestId("recovery").waitFor();
  await page.locator(".docx-page").first().waitFor();
  await checked(page);
  await camera.take("web-recovery");
});

test("the check record", async () => {
  const page = await camera.web({ width: 900, height: 760 });
  await tab(page, "送审").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("record-html").click()]);
  const file = join(camera.folder, "record.html");
  await download.saveAs(file);
  await page.goto(`file://${file}`);
  await camera.take("record");
});
