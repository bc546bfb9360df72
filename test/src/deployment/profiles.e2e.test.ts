import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentPolicy, officeLibrary } from "../../../apps/word-addin/vite/office-library.js";
import { launchBrowser } from "../word/seams/chromium-office.js";

/** What is built for Microsoft's network and for an intranet without it. */
jest.setTimeout(240_000);
const app = join(process.cwd(), "apps/word-addin");
const out = mkdtempSync(join(tmpdir(), "nianbao-site-"));
const webApp = "https://web.example/nianbao/";
afterAll(() => rmSync(out, { recursive: true, force: true }));

beforeAll(() => {
  const args = ["--site", "https://addin.test", "--office", "intranet", "--web", webApp, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, ["scripts/site.mjs", ...args], { cwd: app, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
});

const pages = ["taskpane.html", "commands.html", "help.html", "selftest.html"];

test("every page of both builds carries its policy before any script, and no inline script or style", () => {
  for (const [folder, choice] of [
    [join(app, "dist/site"), "cdn"],
    [join(out, "site"), "intranet"],
  ] as const) {
    const library = officeLibrary(choice);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), "utf8");
      const policy = html.indexOf(`content="${contentPolicy(library)}"`);
      expect(policy).toBeGreaterThan(0);
      expect(html.indexOf("<script")).toBeGreaterThan(policy);
      expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
      expect(html).not.toMatch(/<style|\son\w+="|\sstyle="/);
      expect(html).toContain(`src="${library.script}"`);
      expect(html).not.toMatch(/%[A-Z_]+%|<!-- (policy|plain|office)/);
    }
  }
});

test("the intranet build has Microsoft's files unmodified with their licence, the usual one has none of them", () => {
  const copy = join(out, "site/office-js");
  const original = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
  expect(existsSync(join(copy, "LICENSE.md"))).toBe(true);
  for (const name of ["office.js", "word-win32-16.01.js", "word-web-16.00.js", "zh-cn/office_strings.js"]) {
    expect(readFileSync(join(copy, name)).equals(readFileSync(join(original, name)))).toBe(true);
  }
  expect(readdirSync(join(app, "dist/site"))).not.toContain("office-js");
});

test("the intranet build asks nothing of any other host; outside Word it points to the browser app", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 445 } });
    const hosts = new Set<string>();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      hosts.add(url.origin);
      const file = join(out, "site", url.pathname);
      if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
      const type = file.endsWith(".html") ? "text/html" : file.endsWith(".css") ? "text/css" : "text/javascript";
      return route.fulfill({ contentType: `${type}; charset=utf-8`, body: readFileSync(file) });
    });
    await page.goto("https://addin.test/taskpane.html");
    await page.getByText("请在 Word 里打开本加载项").waitFor();
    expect(await page.getByRole("link", { name: webApp }).getAttribute("href")).toBe(webApp);
    await page.screenshot({ path: join(process.cwd(), ".artifacts/deployment/not-word.png") });
    expect([...hosts]).toEqual(["https://addin.test"]);
    expect(errors.filter((text) => /policy/i.test(text))).toEqual([]);
  } finally {
    await browser.close();
  }
});
