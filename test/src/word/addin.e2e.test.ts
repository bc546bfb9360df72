import { linkedNumbers, notice2021, recognise } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { reportWith } from "../repair/body.js";
import { brokenLabels, numberOf, sound, unmerged } from "../repair/damage.js";
import { cellInDocument } from "./cell-in-document.js";
import { launchBrowser, openAddin, type AddinOptions, type OpenedAddin } from "./seams/chromium-office.js";

/** The built add-in as a clerk uses it, in Chromium, through Microsoft's unmodified library. */
jest.setTimeout(90_000);
const artifacts = join(process.cwd(), ".artifacts", "word");

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

async function open(bytes: Uint8Array, options: AddinOptions = {}): Promise<OpenedAddin> {
  addin = await openAddin(browser, bytes, options);
  addin.page.setDefaultTimeout(20_000);
  return addin;
}

const look = (name: string) => addin!.page.screenshot({ path: join(artifacts, `${name}.png`) });
const report = () => renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });

/** A report whose tables were forgotten. */
function withoutTables(): Uint8Array {
  const file = openDocx(report());
  const edits = file.document.blocks.flatMap((block, at) =>
    block.kind === "table" ? [{ kind: "removeBlock" as const, block: at, expect: "" }] : [],
  );
  return file.apply(edits).file.toBytes();
}

/** Waits for something in the emulated Word. */
async function until(reached: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !reached();) {
    if (Date.now() > end) throw new Error("it never came about");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("inserts the three tables, fills one, finds the fault and mends it; the page keeps its policy and calls nobody", async () => {
  const { pane, word, strayRequests, consoleErrors } = await open(withoutTables());
  for (const [id, name] of [
    ["t2", "表二"],
    ["t3", "表三"],
    ["t4", "表四"],
  ] as const) {
    await pane
      .locator(`[data-table=${id}]`)
      .getByRole("button", { name: `插入${name}` })
      .click();
    await pane.getByRole("button", { name: "放在本部分末尾" }).first().click();
    await pane.locator(`[data-table=${id}]`).filter({ hasText: "有空格" }).waitFor();
  }
  await look("tables-inserted");

  await pane.locator("[data-tab=fill]").click();
  const input = (id: string) => pane.locator(`input[data-cell="${id}"]:visible`);
  await input("t3.new.naturalPerson").fill("12");
  await input("t3.carriedOver.naturalPerson").fill("0");
  await input("t3.granted.naturalPerson").fill("8");
  await input("t3.total.naturalPerson").fill("9");
  await input("t3.carriedForward.naturalPerson").fill("4");
  await input("t3.new.naturalPerson").focus();
  await pane.locator('input[data-cell="t3.carriedForward.naturalPerson"][data-state=settled]:visible').waitFor();
  // A cell is settled before its figure is given as well as after.
  await until(() => cellInDocument(word.document.toDocx(), "t3.total.naturalPerson") === "9");
  await pane.getByRole("button", { name: "补零" }).click();
  await pane.getByRole("button", { name: /“自然人”一列的 \d+ 个空格/ }).click();
  await look("fill");

  await pane.locator("[data-tab=check]").click();
  const card = pane.locator("[data-finding]").filter({ hasText: "（七）总计" }).first();
  await card.locator("[data-card]").click();
  await look("finding");
  await card.getByRole("button", { name: "把这一格改为 8", exact: true }).click();
  await until(() => cellInDocument(word.document.toDocx(), "t3.total.naturalPerson") === "8");
  await look("mended");
  expect({ strayRequests, consoleErrors }).toEqual({ strayRequests: [], consoleErrors: [] });
});

test("what is typed in Word is checked without a press, from the selection event alone", async () => {
  const { pane, word, selectionChanged } = await open(report());
  await pane.locator("[data-table=t4]").filter({ hasText: "有空格 15" }).waitFor();
  word.document.typeInFirstEmptyCell("行政复议", "5");
  await selectionChanged();
  await pane.locator("[data-table=t4]").filter({ hasText: "有空格 14" }).waitFor();
});

test("a damaged table is repaired in Word; its copy opens as a document; a sentence is inserted with its numbers linked", async () => {
  const bytes = reportWith({ t2: [sound("t2")], t3: [brokenLabels(unmerged(sound("t3")))] }).toBytes();
  const { pane, word, strayRequests, consoleErrors } = await open(bytes);
  await pane.getByRole("button", { name: "修复表三…" }).click();
  await pane.getByText("每个数去了哪里（175 个）").waitFor();
  await look("repair");
  await pane.getByRole("button", { name: "修复", exact: true }).click();
  await pane.getByTestId("repaired").waitFor();
  const file = () => word.document.toDocx();
  const { cells } = recognise(openDocx(file()).document).tables.get("t3")!;
  for (const [id, number] of numberOf) if (id.startsWith("t3")) expect(cells.get(id)?.raw).toBe(String(number));
  await pane.getByRole("button", { name: "表三修复前的副本" }).click();
  await until(() => word.document.opened.length === 1);
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: /^插入语句：二、/ }).click();
  const sentence = pane.locator('[data-sentence="fees"]');
  await sentence.getByRole("button", { name: "插到本部分末尾" }).click();
  await sentence.getByText("文稿里已有").waitFor();
  await look("sentence");
  const linked = linkedNumbers(recognise(openDocx(file()).document));
  expect(linked).toMatchObject([{ name: "t2.fee", text: String(numberOf.get("t2.fee")), agrees: true }]);
  expect({ strayRequests, consoleErrors }).toEqual({ strayRequests: [], consoleErrors: [] });
});

test("检查报告 on the ribbon opens the pane at the findings", async () => {
  const { pane } = await open(report(), { pagePath: "/taskpane.html?view=check" });
  await pane.locator("[data-finding]:visible").first().waitFor();
});

test("what the pane has to load before it can be used is small, and zod is not in it", () => {
  const site = join(process.cwd(), "apps/word-addin/dist/site");
  const html = readFileSync(join(site, "taskpane.html"), "utf8");
  const scripts = [...new Set([...html.matchAll(/assets\/[\w-]+\.js/g)].map(([name]) => name))];
  const code = scripts.map((name) => readFileSync(join(site, name)));
  const size = code.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  console.info(`task pane before it can be used: ${(size / 1000).toFixed(0)} kB compressed`);
  expect(size).toBeLessThan(200_000);
  expect(code.some((bytes) => bytes.includes("ZodError"))).toBe(false);
});

test("a ribbon button inserts its table at the cursor", async () => {
  const { press, word } = await open(withoutTables(), { pagePath: "/commands.html" });
  await press("insertTable4");
  await until(() => openDocx(word.document.toDocx()).document.blocks.some((block) => block.kind === "table"));
  expect(cellInDocument(word.document.toDocx(), "t4.reconsideration.total")).toBe("");
});

test("without Microsoft's script the pane says what to do", async () => {
  const { pane } = await open(report(), { withoutOfficeJs: true });
  await pane.getByText("没有读到微软的 Office 脚本").waitFor();
  await pane.getByText("请升级 Word（2021 及以上）").waitFor();
  await look("no-office-script");
});
