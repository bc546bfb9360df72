import { contractCases } from "@nianbao/host";
import { renderReport } from "@nianbao/docx";
import { notice2021 } from "@nianbao/core";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { profiles } from "./emulator/index.js";
import { launchBrowser, openAddin } from "./seams/chromium-office.js";

/** The port's promises kept by the built add-in: its own self-test page in Chromium, as every Word that clerks have. */
jest.setTimeout(150_000);
const artifacts = join(process.cwd(), ".artifacts", "word");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface SelfTest {
  readonly passed: number;
  readonly failed: number;
  readonly platform: string;
  readonly requirementSets: Record<string, string>;
  readonly results: readonly { readonly name: string; readonly passed: boolean; readonly fault?: string }[];
}

/** The floor and the newest web here; all four run in jsdom, and in Chromium with PROFILES=all. */
const tried = profiles.filter(
  ({ name }) => process.env["PROFILES"] === "all" || name === "PC/1.3" || name === "web/1.9",
);

test.each(tried.map((profile) => [profile.name, profile] as const))("%s", async (name, profile) => {
  const report = renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });
  const options = { profile, pagePath: "/selftest.html", width: 320, height: 445 };
  const addin = await openAddin(browser, report, options);
  const { pane, page, strayRequests, consoleErrors } = addin;
  await pane.getByRole("button", { name: "开始自检" }).click();
  await pane.getByRole("button", { name: "清空并自检" }).click();
  const save = pane.getByRole("button", { name: "保存自检报告" });
  await save.waitFor({ timeout: 140_000 });
  const download = page.waitForEvent("download");
  await save.click();
  const result = JSON.parse(readFileSync(await (await download).path(), "utf8")) as SelfTest;
  await page.screenshot({ path: join(artifacts, `self-test-${name.replace("/", "-")}.png`) });
  expect(result.results.filter(({ passed }) => !passed)).toEqual([]);
  expect(result.results.map((each) => each.name)).toEqual(contractCases.map((each) => each.name));
  expect(result.requirementSets["WordApi"]).toBe(`1.${String(profile.level - 100)}`);
  expect({ strayRequests, consoleErrors }).toEqual({ strayRequests: [], consoleErrors: [] });
  await addin.close();
});
