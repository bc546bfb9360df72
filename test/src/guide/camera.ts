import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PanelPage } from "../panel/page/clerk.js";
import { startBrowser } from "../web/browser.js";
import { serveFolder } from "../web/serve.js";

/** Pictures for the user guide: sharp, at a fixed date, with nothing moving; the same each time they are taken. */
declare global {
  var panelPage: PanelPage;
}

const root = join(__dirname, "..", "..", "..");
const folder = join(root, ".artifacts", "guide");

/** What is photographed. Sizes in CSS pixels; pictures of the panel have twice as many. */
export interface Subject {
  /** What the clerk chose under 外观. */
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** First hints are left open, as on the first day. */
  readonly hints?: boolean;
}

export interface Camera {
  /** Where pictures are left. */
  readonly folder: string;
  /** The panel alone on one of the test page's documents, 320 px wide unless told. What was open before is closed. */
  panel(doc: string, view: "report" | "fill" | "check" | "send", subject?: Subject): Promise<Page>;
  /** The browser app with its sample report, 1280×740 unless told. */
  web(subject?: Subject): Promise<Page>;
  /** Takes what is on the screen once it has come to rest; `name.png` is left in .artifacts/guide. */
  take(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds the panel's page, serves it and the built browser app, and starts a browser. */
export async function setUpCamera(): Promise<Camera> {
  mkdirSync(folder, { recursive: true });
  const built = mkdtempSync(join(tmpdir(), "nianbao-guide-"));
  execFileSync(process.execPath, [join(__dirname, "..", "panel", "build-page.mjs"), built], { stdio: "pipe" });
  const [panelServer, webServer] = await Promise.all([
    serveFolder(built),
    serveFolder(join(root, "apps", "web", "dist")),
  ]);
  const browser = await startBrowser();
  let page: Page | undefined;
  const open = async (subject: Subject, usual: Frame): Promise<Page> => {
    await page?.context().close();
    page = await openStill(browser, subject, usual);
    return page;
  };
  return {
    folder,
    async panel(doc, view, subject = {}) {
      const opened = await open(subject, { width: 320, height: 640, scale: 2 });
      await opened.goto(`${panelServer.url}?doc=${doc}&theme=${subject.theme ?? "light"}&view=${view}`);
      await checked(opened);
      if (doc === "clean") await opened.evaluate(sign);
      return opened;
    },
    async web(subject = {}) {
      const opened = await open(subject, { width: 1280, height: 740, scale: 1 });
      await opened.goto(webServer.url);
      await opened.locator(".docx-page").first().waitFor();
      await checked(opened);
      return opened;
    },
    async take(name) {
      await page!.waitForTimeout(500); // the check after a pause, and what still fades in
      await page!.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
    },
    async close() {
      await browser.close();
      panelServer.close();
      webServer.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** Usual size of a subject, and pixels of the picture for one of its own. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

async function openStill(browser: Browser, subject: Subject, usual: Frame): Promise<Page> {
  const { theme = "light", hints = false, width = usual.width, height = usual.height } = subject;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: usual.scale,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: theme,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(new Date("2026-01-12T09:30:00+08:00"));
  await page.addInitScript("delete window.showSaveFilePicker");
  const preferences = {
    theme: theme === "light" ? "auto" : theme,
    hintsClosed: hints ? [] : ["report", "fill", "check", "send"],
  };
  await page.addInitScript((kept) => localStorage.setItem("nianbao.preferences.1", kept), JSON.stringify(preferences));
  return page;
}

/** Waits until the first check has told its counts. */
export async function checked(page: Page): Promise<void> {
  await page
    .getByTestId("spoken")
    .filter({ hasText: /问题|处/u })
    .waitFor({ state: "attached" });
}

/** Dates the signature, which a new report leaves to the clerk. */
async function sign(): Promise<void> {
  const blank = "　月　日";
  if ((await panelPage.words()).includes(blank)) await panelPage.typeOver(blank, "1月12日");
}

/** Pastes words or a table into what has the focus, as from a spreadsheet. */
export function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
