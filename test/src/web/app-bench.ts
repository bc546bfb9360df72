import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openPage, startBrowser, type Misdeeds } from "./browser.js";
import { serveFolder } from "./serve.js";

const root = join(__dirname, "..", "..", "..");

/** The built browser app for a test file: opened anew for each test, which fails when the page misbehaved. */
export interface AppBench {
  /** Where the app is served. */
  readonly url: () => string;
  /** Keeps a picture of the page for whoever wants to look at it. */
  readonly look: (name: string) => Promise<unknown>;
}

/**
 * Sets the bench up before a file's tests and takes it down after the last.
 * @param folder of the pictures, in `.artifacts`
 * @param opened is given the page of each test, when the sample report stands in it
 */
export function appBench(folder: string, opened: (page: Page) => void | Promise<void>): AppBench {
  const artifacts = join(root, ".artifacts", folder);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  let misdeeds: Misdeeds;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    server = await serveFolder(join(root, "apps", "web", "dist"));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    ({ page, misdeeds } = await openPage(browser, server.url));
    await page.locator(".docx-page").first().waitFor();
    await opened(page);
  });
  afterEach(async () => {
    await page.context().close();
    expect(misdeeds).toEqual({ foreign: [], errors: [] });
  });
  return {
    url: () => server.url,
    look: (name) => page.screenshot({ path: join(artifacts, `${name}.png`) }),
  };
}
