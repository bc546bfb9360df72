import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import { CommonApi, EmulatedWord, type Quirks } from "../emulator/index.js";
import { officeJs } from "./library.js";
import { ADDIN_ORIGIN, HOST_ORIGIN, hostPage } from "./xdm-host-page.js";

const site = join(process.cwd(), "apps/word-addin/dist/site");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** The browser of the e2e tests; one for a test file. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The built add-in running in an emulated Word on the web. */
export interface OpenedAddin {
  readonly page: Page;
  /** The task pane's document. */
  readonly pane: Frame;
  readonly word: EmulatedWord;
  readonly common: CommonApi;
  /** Addresses the add-in asked for that neither it nor Microsoft's library has. */
  readonly strayRequests: readonly string[];
  /** Errors in any console, among them breaches of the content security policy. */
  readonly consoleErrors: readonly string[];
  /** As when the clerk moved the cursor or typed. */
  readonly selectionChanged: () => Promise<void>;
  /** Presses a ribbon button that runs this function of the command page. */
  readonly press: (command: string) => Promise<void>;
  close(): Promise<void>;
}

export interface AddinOptions {
  readonly quirks?: Partial<Quirks>;
  readonly pagePath?: string;
  readonly width?: number;
  readonly height?: number;
  /** Microsoft's script cannot be reached. */
  readonly withoutOfficeJs?: boolean;
}

/**
 * Opens a document beside the add-in's production pages. Nothing in them is changed: the script tag for Microsoft's
 * network is answered from the installed package, and the library talks to its host page as it does in Word on the web.
 */
export async function openAddin(browser: Browser, bytes: Uint8Array, options: AddinOptions = {}): Promise<OpenedAddin> {
  if (!existsSync(join(site, "taskpane.html"))) throw new Error("build the add-in first: npm run build");
  const { width = 320, height = 640, pagePath = "/taskpane.html" } = options;
  const word = new EmulatedWord(bytes, options.quirks);
  const common = new CommonApi(word);
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
  const strayRequests: string[] = [];
  await serve(context, pagePath, options.withoutOfficeJs ?? false, strayRequests);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(error.message));
  await page.exposeFunction("emulatedWord", (name: string, data: unknown) => common.answer(name, data));
  await page.goto(`${HOST_ORIGIN}/`);
  const pane = await frameOf(page);
  return {
    page,
    pane,
    word,
    common,
    strayRequests,
    consoleErrors,
    selectionChanged: () => page.evaluate("window.pushEvent('ocumentSelectionChanged')"),
    press: async (command) => {
      await pane.waitForFunction(
        (name) =>
          (globalThis as { Office?: { actions?: { _association?: { mappings?: Record<string, unknown> } } } }).Office
            ?.actions?._association?.mappings?.[name.toUpperCase()] !== undefined,
        command,
      );
      await page.evaluate(`window.pushEvent("ppCommandInvoked", ["press-1", ${JSON.stringify(command)}, "{}"])`);
    },
    close: () => context.close(),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#addin")).contentFrame();
  if (frame === null) throw new Error("the add-in's frame is gone");
  await frame.waitForURL(`${ADDIN_ORIGIN}/**`);
  return frame;
}

async function serve(
  context: BrowserContext,
  pagePath: string,
  withoutOffice: boolean,
  stray: string[],
): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const microsoft = "/lib/1/hosted/";
    if (url.origin === HOST_ORIGIN && url.pathname === "/") {
      return route.fulfill({ contentType: types[".html"]!, body: hostPage(pagePath) });
    }
    const library = url.hostname === "appsforoffice.microsoft.com" && url.pathname.startsWith(microsoft);
    if (library && withoutOffice) return route.abort();
    const file = library
      ? join(officeJs, url.pathname.slice(microsoft.length).toLowerCase())
      : url.origin === ADDIN_ORIGIN
        ? join(site, url.pathname)
        : "";
    if (file === "" || !existsSync(file)) {
      if (!url.pathname.endsWith("/favicon.ico")) stray.push(url.href);
      return route.fulfill({ status: 404, body: "" });
    }
    return route.fulfill({
      contentType: types[extname(file)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
      body: readFileSync(file),
    });
  });
}
