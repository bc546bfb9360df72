import { setUpCamera, type Camera } from "./camera.js";

/** Pictures of the view 检查. */
let camera: Camera;
beforeAll(async () => {
  camera = await setUpCamera();
});
afterAll(() => camera.close());

test("the list, an open card, a reason to leave it, what was left", async () => {
  const page = await camera.panel("faults", "check", { hints: true });
  await page.locator("[data-finding]").first().waitFor();
  await camera.take("check-list");
  await page.getByRole("button", { name: "知道了" }).first().click();
  const card = page.locator("[data-finding]").first();
  await card.locator("[data-card]").click();
  await card.getByText("依据").first().waitFor();
  await camera.take("check-card");
  await card.getByRole("button", { name: "忽略…" }).click();
  await card.getByRole("button", { name: "忽略这一处" }).scrollIntoViewIfNeeded();
  await camera.take("check-dismiss");
  await card.getByRole("button", { name: "口径不同，已核实" }).click();
  await card.getByRole("button", { name: "忽略这一处" }).click();
  await page.locator("[data-severity=ignored]").click();
  await page.getByText("理由：口径不同，已核实").waitFor();
  await camera.take("check-dismissed");
});

test("before and after of a fix, everything safe at once, filters, what could not be judged", async () => {
  const page = await camera.panel("slips", "check");
  const card = page.locator("[data-finding]").filter({ hasText: "," }).first();
  await card.locator("[data-card]").click();
  await card.getByTestId("preview").first().scrollIntoViewIfNeeded();
  await camera.take("check-preview");
  await page.getByTestId("fix-all").click();
  await page.getByTestId("bulk").locator("del").first().waitFor();
  await camera.take("check-fix-all");
  await page.getByRole("button", { name: "取消" }).first().click();
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByLabel("按字查找问题").fill("两个标点");
  await camera.take("check-filters");
  await page.getByLabel("按字查找问题").fill("");
  await page.getByTestId("not-assessable").locator("summary").click();
  await page.getByTestId("not-assessable").scrollIntoViewIfNeeded();
  await camera.take("check-undecided");
});

test("a report without a fault", async () => {
  const page = await camera.panel("clean", "check", { height: 445 });
  await page.getByText("没有发现问题").first().waitFor();
  await camera.take("check-none");
});
