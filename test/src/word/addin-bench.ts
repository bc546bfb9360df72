import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Profile } from "./emulator/index.js";
import { launchBrowser, openAddin, type AddinOptions, type OpenedAddin } from "./seams/chromium-office.js";

const artifacts = join(process.cwd(), ".artifacts", "word");

/** A browser for a test file, in which one add-in at a time is open, at the size that Word gives it. */
export interface AddinBench {
  readonly open: (bytes: Uint8Array, options?: AddinOptions) => Promise<OpenedAddin>;
  /** Keeps a picture of the page for whoever wants to look at it. */
  readonly look: (name: string) => Promise<void>;
}

/** Sets the bench up before a file's tests, clears it after each and takes it down after the last. */
export function addinBench(): AddinBench {
  let browser: Browser;
  let addin: OpenedAddin | undefined;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await addin?.close();
    addin = undefined;
  });
  afterAll(() => browser.close());
  return {
    open: async (bytes, options = {}) => {
      addin = await openAddin(browser, bytes, { width: 320, height: 445, ...options });
      addin.page.setDefaultTimeout(30_000);
      return addin;
    },
    look: async (name) => {
      await addin?.page.screenshot({ path: join(artifacts, `${name}.png`) });
    },
  };
}

/** A profile's name in the name of a file. */
export const fileName = ({ name }: Profile): string => name.replace("/", "-");

/** Waits for something in the emulated Word. @throws when it does not come about in 20 s */
export async function until(reached: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !reached();) {
    if (Date.now() > end) throw new Error("it never came about");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
