import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openPage, startBrowser, type Misdeeds } from "../web/browser.js";
import { serveFolder } from "../web/serve.js";
import type { PanelPage } from "./page/clerk.js";

/** The panel by itself, on a .docx in memory, at the size that Word gives it. */
declare global {
  var panelPage: PanelPage;
}

const artifacts = join(__dirname, "..", "..", "..", ".artifacts", "panel");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: string;
  readonly view?: string;
  /** First hints are closed, as with a clerk who has used it before. */
  readonly hints?: boolean;
}

/** The built page in a browser; one for a test file. */
export interface PanelBench {
  /** Opens one of the page's documents. What was open before is closed. */
  open(doc: string, options?: OpenOptions): Promise<Page>;
}

interface Bench extends PanelBench {
  /** Closes what is open. @returns what it did that it must not do. */
  leave(): Promise<Misdeeds>;
  close(): Promise<void>;
}

/** Sets the bench up before a file's tests and takes it down after the last; a test fails when the page misbehaved. */
export function panelBench(): PanelBench {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUp();
  });
  afterAll(() => bench.close());
  afterEach(async () => {
    expect(await bench.leave()).toEqual({ foreign: [], errors: [] });
  });
  return { open: (doc, options) => bench.open(doc, options) };
}

/** Builds the page and starts a browser. */
async function setUp(): Promise<Bench> {
  mkdirSync(artifacts, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "nianbao-panel-"));
  execFileSync(process.execPath, [join(__dirname, "build-page.mjs"), folder], {
    stdio: "pipe",
    env: { ...process.env, NODE_ENV: "production" }, // jest's own would bundle React as it is for developers
  });
  const server = await serveFolder(folder);
  const browser: Browser = await startBrowser();
  let opened: { readonly page: Page; readonly misdeeds: Misdeeds } | undefined;
  const leave = async (): Promise<Misdeeds> => {
    const last = opened;
    opened = undefined;
    await last?.page.context().close();
    return last?.misdeeds ?? { foreign: [], errors: [] };
  };
  return {
    async open(doc, { size = { width: 320, height: 640 }, theme = "light", view = "report", hints = false } = {}) {
      await leave();
      opened = await openPage(browser, server.url, size);
      const { page } = opened;
      if (!hints) await page.evaluate(closeHints);
      await page.goto(`${server.url}?doc=${doc}&theme=${theme}&view=${view}`);
      await page.locator("[data-chapter]").first().waitFor({ state: "attached" });
      return page;
    },
    leave,
    async close() {
      await leave();
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function closeHints(): void {
  localStorage.setItem("nianbao.preferences.1", JSON.stringify({ hintsClosed: ["report", "fill", "check", "send"] }));
}

/** A picture for whoever looks at the run afterwards. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}

/** What stands in the way of clerks with a handicap, as axe-core finds it, but for what is not ours. */
export async function faultsForReaders(
  page: Page,
  { exclude = [] }: { readonly exclude?: string | readonly string[] } = {},
): Promise<readonly string[]> {
  await settled(page);
  return await page.evaluate(
    async ([source, left]) => {
      if (!("axe" in globalThis)) await (0, eval)(source);
      const { violations } = await (
        globalThis as unknown as {
          axe: {
            run(
              context: object,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        }
      ).axe.run(
        { include: ["body"], exclude: left },
        {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    },
    [axe, [exclude].flat()] as const,
  );
}

/** Waits until no colour is in the middle of a fade: those are nobody's colours, and a busy machine would have them judged. */
async function settled(page: Page): Promise<void> {
  // A look that was just asked for starts its fades only when it is drawn, so what is at rest is looked at once more.
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
        ),
    );
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
