import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openPage, startBrowser } from "./browser.js";
import { serveFolder } from "./serve.js";

const root = join(__dirname, "..", "..", "..");
const folder = join(root, ".artifacts", "web-contract");

jest.setTimeout(120_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--mode", "contract", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  const built = spawnSync(process.execPath, args, { cwd: join(root, "apps", "web"), encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  server = await serveFolder(folder);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Result {
  readonly name: string;
  readonly error?: string;
}

test("the page editor keeps every promise of the DocumentHost port, under a strict policy", async () => {
  const { page, misdeeds } = await openPage(browser, `${server.url}contract.html`);
  // The policy forbids what Playwright's waiting for a condition does: the page says it by its title.
  for (let waited = 0; (await page.title()) !== "done" && waited < 100_000; waited += 200)
    await page.waitForTimeout(200);
  const results: readonly Result[] = await page.evaluate("window.contractResults");
  expect(results.length).toBeGreaterThan(15);
  expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(misdeeds.errors).toEqual([]);
});
