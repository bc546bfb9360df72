import { chromium, type Browser, type Page } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium: Debian's, or the one that CHROMIUM_PATH names. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args });
}

/** What a page did that it must not do. */
export interface Misdeeds {
  /** Requests to any host but its own. */
  readonly foreign: string[];
  /** Uncaught errors, console errors and violations of its content security policy. */
  readonly errors: string[];
}

/** Opens a page of its own, and notes what it does wrong from its first moment. */
export async function openPage(
  browser: Browser,
  url: string,
  size = { width: 1280, height: 800 },
): Promise<{ readonly page: Page; readonly misdeeds: Misdeeds }> {
  const context = await browser.newContext({ viewport: size, locale: "zh-CN", acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const misdeeds: Misdeeds = { foreign: [], errors: [] };
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) misdeeds.foreign.push(request.url());
  });
  page.on("pageerror", (error) => misdeeds.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.errors.push(message.text());
  });
  // The chooser of the operating system cannot be pressed from here: saves become downloads.
  await page.addInitScript("delete window.showSaveFilePicker");
  await page.exposeFunction("keyboard", (text: string) => page.keyboard.type(text));
  await page.goto(url);
  return { page, misdeeds };
}
