import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { CommonApi, EmulatedWord, profileOf, type Profile, type Quirks } from "../emulator/index.js";
import { serveAddin } from "./add-in-site.js";
import { newerMembersScript, pcScript } from "./page-scripts.js";
import { ADDIN_ORIGIN, HOST_ORIGIN } from "./xdm-host-page.js";

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

/** The built add-in running in an emulated Word. */
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
  readonly profile?: Profile;
  readonly pagePath?: string;
  readonly width?: number;
  readonly height?: number;
  /** Microsoft's script cannot be reached. */
  readonly withoutOfficeJs?: boolean;
  /** Word tells of a selection that the add-in moves, too; false: only the test tells. */
  readonly tellsOfSelection?: boolean;
}

/** Tells the page of an event of Word. */
type Tell = (name: "selection" | "command", payload?: readonly unknown[]) => Promise<void>;

/**
 * Opens a document beside the add-in's production pages. Nothing in them is changed: the script tag for Microsoft's
 * network is answered from the installed package, and the library talks to its host as it does in Word: on the web to the
 * page round it, on PC to `window.external`.
 */
export async function openAddin(browser: Browser, bytes: Uint8Array, options: AddinOptions = {}): Promise<OpenedAddin> {
  const { width = 320, height = 640, pagePath = "/taskpane.html", profile = profileOf("web/1.3") } = options;
  const word = new EmulatedWord(bytes, options.quirks, profile);
  const common = new CommonApi(word);
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
  const strayRequests: string[] = [];
  await serveAddin(context, { pagePath, withoutOfficeJs: options.withoutOfficeJs ?? false, stray: strayRequests });
  if (profile.level >= 109) await context.addInitScript(newerMembersScript());
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(error.message));
  const office = profile.platform === "PC" ? onPc : onWeb;
  const { pane, tell } = await office(page, common, pagePath, options.tellsOfSelection ?? true);
  return {
    page,
    pane,
    word,
    common,
    strayRequests,
    consoleErrors,
    selectionChanged: () => tell("selection"),
    press: async (command) => {
      await pane.waitForFunction(
        (name) =>
          (globalThis as { Office?: { actions?: { _association?: { mappings?: Record<string, unknown> } } } }).Office
            ?.actions?._association?.mappings?.[name.toUpperCase()] !== undefined,
        command,
      );
      await tell("command", ["press-1", command, "{}"]);
    },
    close: () => context.close(),
  };
}

interface InOffice {
  readonly pane: Frame;
  readonly tell: Tell;
}

async function onWeb(page: Page, common: CommonApi, _path: string, telling: boolean): Promise<InOffice> {
  const tell: Tell = async (name, payload) => {
    // The first letter's case differs between the library's versions of a name.
    const event = { selection: "ocumentSelectionChanged", command: "ppCommandInvoked" }[name];
    await page.evaluate(`window.pushEvent(${JSON.stringify(event)}, ${JSON.stringify(payload ?? {})})`);
  };
  const answer = (name: string, data: unknown): Promise<unknown> => common.answer(name, data);
  await page.exposeFunction("emulatedWord", telling ? noticing(common, tell, answer) : answer);
  await page.goto(`${HOST_ORIGIN}/`);
  const pane = await (await page.waitForSelector("#addin")).contentFrame();
  if (pane === null) throw new Error("the add-in's frame is gone");
  await pane.waitForURL(`${ADDIN_ORIGIN}/**`);
  return { pane, tell };
}

async function onPc(page: Page, common: CommonApi, path: string, telling: boolean): Promise<InOffice> {
  const tell: Tell = async (name, payload) => {
    const event = { selection: 2, command: 39 }[name];
    await page.evaluate(`window.emulatedFire(${String(event)}, ${JSON.stringify(payload ?? [])})`);
  };
  const answer = (id: number, parameters: readonly unknown[]): Promise<readonly unknown[]> =>
    common.native(id, parameters);
  await page.exposeFunction("emulatedCall", telling ? noticing(common, tell, answer) : answer);
  await page.exposeFunction("emulatedSettings", (entries: [string, string][]) => {
    common.saveSettings(entries);
  });
  await page.addInitScript(pcScript(common));
  await page.goto(`${ADDIN_ORIGIN}${path}`);
  return { pane: page.mainFrame(), tell };
}

/** The same, and Word tells when what was done moved the selection. */
function noticing<Given extends unknown[], Answer>(
  { word }: CommonApi,
  tell: Tell,
  answer: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => {
    const before = word.document.selection;
    const answered = await answer(...given);
    // The page may be gone by then; the clerk who closed it wants to hear nothing.
    if (word.document.selection !== before) setTimeout(() => void tell("selection").catch(() => undefined), 1);
    return answered;
  };
}
