import { contractCases } from "@nianbao/host";
import { notice2021 } from "@nianbao/core";
import { flatOpcToDocx, openDocx, renderReport } from "@nianbao/docx";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { cellInDocument } from "../word/cell-in-document.js";
import { launchBrowser, openAddin, type AddinOptions, type OpenedAddin } from "../word/seams/chromium-office.js";

/** The pages round the panel, as built, in Chromium: what is said where the add-in cannot work, help, self-test, ribbon. */
jest.setTimeout(240_000);
const site = join(process.cwd(), "apps/word-addin/dist/site");
const artifacts = join(process.cwd(), ".artifacts", "deployment");
const marker = "机密标记丁酉";
const report = () =>
  renderReport(notice2021, {
    agency: "示例市示例区司法局",
    year: 2025,
    chapters: [{ number: 1, heading: notice2021.chapters[0]!.heading, paragraphs: [`${marker}。2024年收到申请3件。`] }],
  });
/** A new document: one empty line. */
function blank(): Uint8Array {
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const schemas = "http://schemas.openxmlformats.org";
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const w = `xmlns:w="${schemas}/wordprocessingml/2006/main"`;
  const parts = [
    part("/_rels/.rels", rels, relation("officeDocument", "word/document.xml")),
    part("/word/_rels/document.xml.rels", rels, relation("styles", "styles.xml")),
    part(
      "/word/document.xml",
      `${types}.document.main+xml`,
      `<w:document ${w}><w:body><w:p/><w:sectPr/></w:body></w:document>`,
    ),
    part(
      "/word/styles.xml",
      `${types}.styles+xml`,
      `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    ),
  ];
  const namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";
  return flatOpcToDocx(`<pkg:package xmlns:pkg="${namespace}">${parts.join("")}</pkg:package>`);
}

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

async function open(options: AddinOptions & { readonly bytes?: Uint8Array } = {}): Promise<OpenedAddin> {
  addin = await openAddin(browser, options.bytes ?? report(), { width: 320, height: 445, ...options });
  addin.page.setDefaultTimeout(30_000);
  return addin;
}
const look = (page: Page, name: string) => page.screenshot({ path: join(artifacts, `${name}.png`) });

/** The built page on its own, outside Word; `edit` changes its HTML as an old or broken place would. */
async function alone(edit: (html: string) => string, script?: () => void, hang = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 445 } });
  if (script !== undefined) await page.addInitScript(script);
  await page.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== "https://addin.test") return hang ? undefined : route.abort();
    const body = readFileSync(join(site, url.pathname));
    return url.pathname.endsWith(".html")
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: edit(body.toString()) })
      : route.fulfill({ contentType: url.pathname.endsWith(".css") ? "text/css" : "text/javascript", body });
  });
  await page.goto("https://addin.test/taskpane.html", { waitUntil: "commit" });
  return page;
}

test("an old browser control, which runs no modules, is told so in plain HTML", async () => {
  const page = await alone(
    (html) => html.replace(/<script type="module".*?<\/script>/, ""),
    () => Reflect.deleteProperty(HTMLScriptElement.prototype, "noModule"),
  );
  await page.getByText("这个版本的 Word 不能运行本加载项").waitFor();
  await look(page, "old-view");
  await page.close();
});

test("without any script the page still says what to do after a while", async () => {
  const page = await alone((html) => html.replace(/<script.*?<\/script>/g, ""));
  await page.getByText("请升级 Word（2021 及以上）").waitFor();
  await page.waitForTimeout(4500);
  await look(page, "no-script");
  await page.close();
});

test("office.js blocked, swallowed by the network, or our own files missing: each is told", async () => {
  const blocked = await open({ withoutOfficeJs: true });
  await blocked.pane.getByText("没有读到微软的 Office 脚本").waitFor();
  await look(blocked.page, "no-office-script");
  const hanging = await alone((html) => html, undefined, true);
  await hanging.getByText("没有读到微软的 Office 脚本").waitFor({ timeout: 30_000 });
  await hanging.close();
  const incomplete = await alone((html) =>
    html.replace(/assets\/taskpane-[\w-]+\.js/, "page.css").replace(/<script *src="https[^>]*><\/script>/, ""),
  );
  await incomplete.getByText("加载项的文件没有读全").waitFor({ timeout: 30_000 });
  await incomplete.close();
});

test("Word below WordApi 1.3 is refused politely, with the diagnostic file at hand", async () => {
  addin = await openAddin(browser, report(), { width: 320, height: 445 });
  await addin.page.context().addInitScript(() => {
    // The web library claims 1.3 whatever the host says, so the answer is changed where the page asks.
    addEventListener("DOMContentLoaded", () => {
      const office = (globalThis as { Office?: { onReady: () => Promise<unknown>; context: { requirements: object } } })
        .Office;
      void office?.onReady().then(() => Object.assign(office.context.requirements, { isSetSupported: () => false }));
    });
  });
  await addin.pane.goto("https://addin.test/taskpane.html");
  await addin.pane.getByText("这个版本的 Word 太旧").waitFor();
  await addin.pane.getByText("网页版的地址请问信息中心").waitFor();
  await look(addin.page, "old-word");
});

test("a document that may not be changed: what to do, and checking without changing", async () => {
  const { pane, page } = await open({ quirks: { readOnly: true } });
  await pane.getByText("这份文稿现在不能改动").waitFor();
  await look(page, "read-only");
  await pane.getByRole("button", { name: "只检查，不改动" }).click();
  await pane.getByTestId("read-only").waitFor();
  await look(page, "check-only");
});

test("help: the diagnostic file tells of the machine and nothing of the document", async () => {
  const first = await open();
  await first.pane.locator("[data-table=t4]").waitFor();
  await first.pane.goto("https://addin.test/help.html");
  await first.pane.getByText("会不会外传").waitFor();
  await look(first.page, "help");
  const download = first.page.waitForEvent("download");
  await first.pane.getByRole("button", { name: "保存诊断文件" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  const file = JSON.parse(text) as {
    requirementSets: Record<string, string>;
    journal: { operation: string; milliseconds: number }[];
  };
  expect(file).toMatchObject({ kind: "nianbao-diagnostics", officeJs: "cdn", host: "Word" });
  expect(file.requirementSets["WordApi"]).toBe("1.3");
  expect(file.journal.map(({ operation }) => operation)).toContain("read");
  for (const secret of [marker, "示例市", "2024年", "report.docx", "addin.test"]) expect(text).not.toContain(secret);
  expect(first.strayRequests).toEqual([]);
  expect(first.consoleErrors).toEqual([]);
});

test("the self-test spares a document with text, and passes in an empty one; its report holds no document", async () => {
  const written = await open({ pagePath: "/selftest.html" });
  await written.pane.getByRole("button", { name: "开始自检" }).click();
  await written.pane.getByText("这份文档里有内容").waitFor();
  expect(Buffer.from(written.word.document.toDocx()).length).toBeGreaterThan(0);
  expect(JSON.stringify(openDocx(written.word.document.toDocx()).document.blocks)).toContain(marker);
  await look(written.page, "self-test-refused");
  await written.close();
  const { pane, page, selectionChanged } = await open({ pagePath: "/selftest.html", bytes: blank() });
  await pane.getByRole("button", { name: "开始自检" }).click();
  await pane.getByText("正在自检").waitFor();
  // Word tells that the selection moved when the self-test plays the clerk; the emulated one has to be asked to.
  const telling = setInterval(() => void selectionChanged().catch(() => undefined), 100);
  await pane.getByRole("button", { name: "保存自检报告" }).waitFor({ timeout: 200_000 });
  clearInterval(telling);
  await look(page, "self-test");
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "保存自检报告" }).click();
  const result = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
    failed: number;
    results: { name: string; passed: boolean; fault?: string }[];
  };
  expect(result.results.filter(({ passed }) => !passed)).toEqual([]);
  expect(result).toMatchObject({ kind: "nianbao-self-test", failed: 0, passed: contractCases.length });
});

test("下一处问题 goes through the problems without the panel; a table that is there is shown, not doubled", async () => {
  const { press, word } = await open({ pagePath: "/commands.html" });
  const selected = () => {
    const { paragraph, start } = word.document.selection;
    return `${paragraph.textContent}:${String(start)}`;
  };
  const places = new Set([selected()]);
  for (let time = 0; time < 3; time += 1) {
    const before = selected();
    await press("nextProblem");
    for (const end = Date.now() + 15_000; selected() === before && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    places.add(selected());
  }
  expect(places.size).toBeGreaterThanOrEqual(3);
  const before = openDocx(word.document.toDocx()).document.blocks.length;
  await press("insertTable4");
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(openDocx(word.document.toDocx()).document.blocks).toHaveLength(before);
  expect(cellInDocument(word.document.toDocx(), "t4.reconsideration.total")).toBe("");
});

test("what is inserted makes the panel open by itself with the document", async () => {
  const { press, common } = await open({ pagePath: "/commands.html", bytes: blank() });
  await press("insertTable3");
  for (const end = Date.now() + 15_000; common.settings.size === 0 && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(common.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe("true");
});
