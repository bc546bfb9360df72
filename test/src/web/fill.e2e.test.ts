import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { writeSheet } from "@nianbao/sheet";
import type { Browser, Page } from "playwright-core";
import type { PanelPage } from "../panel/page/clerk.js";
import { openPage, startBrowser, type Misdeeds } from "./browser.js";
import { serveFolder } from "./serve.js";

/** Filling and importing as a clerk does it, by mouse and by keys alone, in a panel as small as Word's. */
declare global {
  var panelPage: PanelPage;
}

const artifacts = join(__dirname, "..", "..", "..", ".artifacts", "fill");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const small = { width: 320, height: 445 };
jest.setTimeout(60_000);

let folder: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "nianbao-fill-"));
  const build = join(__dirname, "..", "panel", "build-page.mjs");
  execFileSync(process.execPath, [build, folder], { stdio: "pipe" });
  server = await serveFolder(folder);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await page.context().close();
  expect(misdeeds).toEqual({ foreign: [], errors: [] });
});

async function open(doc: string, { size = small, theme = "light" } = {}): Promise<void> {
  ({ page, misdeeds } = await openPage(browser, server.url, size));
  await page.goto(`${server.url}?doc=${doc}&theme=${theme}&view=fill`);
  await page.locator("input[data-cell]:visible").first().waitFor();
}

const look = (name: string) => page.screenshot({ path: join(artifacts, `${name}.png`) });
const cell = (id: string) => page.locator(`input[data-cell="${id}"]:visible`);
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["cell"]);
const inDocument = (id: string) => page.evaluate((which) => panelPage.cell(which), id);
const becomes = async (id: string, text: string) => {
  for (let waited = 0; (await inDocument(id)) !== text && waited < 5000; waited += 50) await page.waitForTimeout(50);
  expect([id, await inDocument(id)]).toEqual([id, text]);
};
const keys = async (...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const whole = async () => {
  await page.getByRole("button", { name: "整张表", exact: true }).click();
  await page.getByTestId("grid").waitFor();
};
const paste = (text: string, html = "") =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain!);
      if (rich !== "") clipboardData.setData("text/html", rich!);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html],
  );

async function faults(): Promise<readonly string[]> {
  await page.waitForTimeout(400); // colours in the middle of a fade are nobody's colours
  return page.evaluate(async (source) => {
    await (0, eval)(source);
    interface Axe {
      run(
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, axe);
}

test("keys alone: a column is filled, zeroed, balanced; taken back and done again", async () => {
  await open("new");
  await cell("t3.new.naturalPerson").focus();
  await page.keyboard.type("12");
  await keys("Enter");
  await page.keyboard.type("0");
  await keys("Enter");
  await page.keyboard.type("8");
  await keys("Enter", "Shift+Enter");
  expect(await focused()).toBe("t3.granted.naturalPerson");
  await becomes("t3.granted.naturalPerson", "8");
  await keys("Control+z");
  await becomes("t3.granted.naturalPerson", "");
  await keys("Control+y");
  await becomes("t3.granted.naturalPerson", "8");
  // 补零 by its button, reached by Tab from the list above the cells.
  await page.getByRole("button", { name: "补零" }).focus();
  await keys("Enter", "Enter");
  await becomes("t3.total.naturalPerson", "8");
  expect(await inDocument("t3.new.business")).toBe("");
  await cell("t3.new.naturalPerson").focus();
  await keys("Control+ArrowDown");
  expect(await focused()).toBe("t3.carriedForward.naturalPerson");
  await page.keyboard.type("4");
  await keys("Control+Home");
  expect(await focused()).toBe("t3.new.naturalPerson");
  await page.getByText("平衡 ✓").waitFor();
  await becomes("t3.carriedForward.naturalPerson", "4");
});

test("the whole table: a run of Tabs and Enter, a selection copied, emptied and pasted elsewhere, totals following", async () => {
  await open("clean");
  await whole();
  await cell("t3.granted.business").focus();
  await page.keyboard.type("21");
  await keys("Tab");
  await page.keyboard.type("22");
  await keys("Tab");
  await page.keyboard.type("23");
  await keys("Enter");
  expect(await focused()).toBe("t3.partlyGranted.business");
  await becomes("t3.granted.publicInterest", "23");
  const sum = (
    await Promise.all(
      ["naturalPerson", "business", "research", "publicInterest", "legalService", "otherOrganisation"].map((column) =>
        inDocument(`t3.granted.${column}`),
      ),
    )
  ).reduce((total, text) => total + Number(text), 0);
  await becomes("t3.granted.total", String(sum));

  await cell("t3.granted.business").focus();
  await keys("Shift+ArrowRight", "Shift+ArrowRight");
  expect(await page.locator("[data-selected]").count()).toBe(3);
  await look("selection");
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement!.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("21\t22\t23");
  await keys("Delete");
  await becomes("t3.granted.research", "");
  await keys("Control+z");
  await becomes("t3.granted.research", "22");
  await cell("t3.refused.stateSecret.business").focus();
  await paste(`${copied}\r\n`);
  await becomes("t3.refused.stateSecret.publicInterest", "23");
  const foot = page.locator('[data-balance="business"]');
  expect(await foot.innerText()).toMatch(/^差 \d+$/u);
  const [box, view] = [await foot.boundingBox(), small];
  expect(box!.y + box!.height).toBeLessThanOrEqual(view.height); // in sight while the table scrolls
});

test("a typed-over total is kept, marked with both values, and = takes the computed one", async () => {
  await open("clean");
  await whole();
  const own = await inDocument("t3.new.total");
  await cell("t3.new.total").focus();
  await page.keyboard.type("999");
  await keys("Enter");
  await page
    .locator('[data-accept="t3.new.total"]')
    .filter({ hasText: `= ${own}` })
    .waitFor();
  await cell("t3.new.business").focus();
  await page.keyboard.type("0");
  await keys("Enter");
  await becomes("t3.new.business", "0");
  await page.locator('[data-accept="t3.new.total"]').waitFor();
  expect(await inDocument("t3.new.total")).toBe("999");
  await cell("t3.new.total").focus();
  await keys("=");
  await page.locator('[data-accept="t3.new.total"]').waitFor({ state: "detached" });
  expect(await inDocument("t3.new.total")).not.toBe("999");
});

test("the document changes while a cell is typed in: nothing is lost, both are shown, either can be taken", async () => {
  await open("clean");
  await cell("t3.new.naturalPerson").focus();
  await page.keyboard.type("70");
  await page.evaluate(() => panelPage.typeInCell("t3.new.naturalPerson", "80"));
  await page.evaluate(() => panelPage.typeInCell("t3.carriedOver.naturalPerson", "81"));
  await page.locator('input[data-cell="t3.carriedOver.naturalPerson"]:visible').waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-cell="t3.carriedOver.naturalPerson"]')?.value === "81",
  );
  expect(await cell("t3.new.naturalPerson").inputValue()).toBe("70");
  await keys("Enter");
  await page.getByRole("alert").filter({ hasText: "文稿里刚改成了“80”" }).waitFor();
  await look("conflict");
  expect(await inDocument("t3.new.naturalPerson")).toBe("80");
  await page.getByRole("button", { name: "用我填的" }).click();
  await becomes("t3.new.naturalPerson", "70");
});

test("a block that does not fit is shown before anything is written; words are refused with their cells", async () => {
  await open("clean");
  const before = await inDocument("t3.carriedForward.business");
  await cell("t3.carriedForward.naturalPerson").focus();
  await paste("1\t2\n3\t4");
  const sheet = page.getByTestId("paste-sheet");
  await sheet.getByText("有 2 个数超出表格").waitFor();
  await look("paste-outside");
  expect(await inDocument("t3.carriedForward.business")).toBe(before);
  await keys("Escape");
  await sheet.waitFor({ state: "detached" });
  await cell("t3.carriedForward.naturalPerson").focus();
  await paste("7\t八");
  await sheet.getByText("什么都没有改").waitFor();
  await look("paste-fault");
  expect(await sheet.getByRole("button", { name: /^填入/ }).count()).toBe(0);
  await sheet.getByRole("button", { name: "取消" }).click();
  // A table copied out of the document, merged labels and all.
  await cell("t3.new.naturalPerson").focus();
  await paste(
    "",
    '<table><tr><td colspan="2">项目</td><td>自然人</td><td>商业企业</td></tr><tr><td colspan="2">一、本年新收</td><td>1,001</td><td>５</td></tr></table>',
  );
  await sheet.getByText("一起复制来的标题").waitFor();
  await sheet.getByRole("button", { name: "填入 2 格" }).click();
  await becomes("t3.new.naturalPerson", "1001");
  await becomes("t3.new.business", "5");
});

test("every key has a button; one row at a time; the mouse alone", async () => {
  await open("clean");
  await cell("t3.granted.naturalPerson").click();
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: "按行填" }).click();
  expect(await page.locator("input[data-cell]:visible").count()).toBe(7);
  await look("row");
  const own = await inDocument("t3.granted.research");
  await cell("t3.granted.research").fill("44");
  await cell("t3.granted.business").click();
  await becomes("t3.granted.research", "44");
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await becomes("t3.granted.research", own);
  await page.getByRole("button", { name: "重做" }).click();
  await becomes("t3.granted.research", "44");
  await cell("t3.granted.research").click();
  await page.getByRole("button", { name: "清空" }).click();
  await becomes("t3.granted.research", "");
  await page.getByRole("button", { name: "下一行" }).click();
  await cell("t3.partlyGranted.naturalPerson").waitFor();
  await page.getByRole("button", { name: "粘贴…" }).click();
  await page.getByLabel("粘贴到这里").focus();
  await paste("31\t32");
  await page.getByRole("button", { name: "填入 2 格" }).click();
  await becomes("t3.granted.research", "31"); // from the cell last stood in
});

const example = toAnnualReport(recognise(exampleDocument()));
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});
async function importing(): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: "导入…" }).click();
  await page.getByText("先看哪些格会变").waitFor();
}

test("import: old and new are read before a press writes them, group by group, and it can be taken back", async () => {
  await open("clean");
  await importing();
  await look("import");
  const cells = {
    ...example.cells,
    "t3.new.business": { ...example.cells["t3.new.business"]!, value: 500, raw: "500" },
    "t4.reconsideration.upheld": { ...example.cells["t4.reconsideration.upheld"]!, value: 9, raw: "9" },
  };
  const bytes = await writeSheet([{ agency: example.agency ?? null, year: example.year ?? null, cells }]);
  await page.getByLabel("要导入的文件").setInputFiles(file("数据.xlsx", bytes));
  const plan = page.getByTestId("import-plan");
  const group = plan.locator('[data-import="表三 · 商业企业"]');
  await group.getByText("500").waitFor();
  expect(await group.innerText()).toContain(example.cells["t3.new.business"]!.raw);
  await plan.locator('[data-import^="表四"]').getByRole("checkbox").uncheck();
  await look("import-plan");
  const [own, other] = [await inDocument("t3.new.business"), await inDocument("t4.reconsideration.upheld")];
  await page.getByRole("button", { name: "写入 1 格" }).click();
  await page.getByTestId("imported").waitFor();
  await becomes("t3.new.business", "500");
  expect(await inDocument("t4.reconsideration.upheld")).toBe(other);
  await look("imported");
  await page.getByRole("button", { name: "撤销导入" }).click();
  await becomes("t3.new.business", own);
});

test("import by keys alone, from last year's report: only what carries over; a wrong file is said in plain words", async () => {
  await open("new");
  await page.getByRole("button", { name: "更多" }).focus();
  await keys("Enter");
  await page.getByRole("button", { name: "导入…" }).focus();
  await keys("Enter");
  await page.getByLabel("要导入的文件").setInputFiles(file("坏.docx", new Uint8Array()));
  await page.getByRole("alert").filter({ hasText: "没有读“坏.docx”" }).waitFor();
  await look("import-failed");
  const last = renderReport(notice2021, { ...example, agency: example.agency!, year: example.year! - 1 });
  await page.getByLabel("要导入的文件").setInputFiles(file("去年的报告.docx", last));
  await page.getByText("是文稿的上一年").waitFor();
  await page.getByText("与去年对照").focus();
  await keys("Enter");
  await look("import-last-year");
  await page.getByRole("button", { name: /^写入/ }).focus();
  await keys("Enter");
  await page.getByTestId("imported").waitFor();
  await becomes("t3.carriedOver.naturalPerson", example.cells["t3.carriedForward.naturalPerson"]!.raw);
  expect(await inDocument("t3.new.naturalPerson")).toBe("");
});

test("a cell is heard as row, column, value and state; Tab goes through the head and then down the column", async () => {
  await open("faults");
  const session = await page.context().newCDPSession(page);
  const heard = async (id: string) => {
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: `[data-cell="${id}"]`,
    });
    const { nodes } = await session.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
    const [node] = nodes;
    return [node?.name?.value, node?.value?.value, node?.description?.value] as readonly unknown[];
  };
  expect(await heard("t3.granted.naturalPerson")).toEqual([
    "三、本年度办理结果 （一）予以公开，自然人",
    await cell("t3.granted.naturalPerson").inputValue(),
    undefined, // a plain figure in its place: nothing more to say
  ]);
  expect(await heard("t3.total.naturalPerson")).toEqual([
    "三、本年度办理结果 （七）总计，自然人",
    "99",
    expect.stringContaining("各项之和是"),
  ]);
  await page.getByRole("combobox", { name: "表", exact: true }).focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 9; stop += 1) {
    stops.push(
      await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        return active.dataset["cell"] ?? active.getAttribute("aria-label") ?? active.innerText;
      }),
    );
    await keys("Tab");
  }
  expect(stops).toEqual([
    "表",
    "申请人",
    "下一列",
    "整张表",
    "更多",
    expect.stringMatching(/^写入合计/u),
    expect.stringMatching(/^不平/u),
    "t3.new.naturalPerson",
    "t3.carriedOver.naturalPerson",
  ]);
});

test.each(["light", "dark", "highContrast"])(
  "theme %s, 320 and 600 px: nothing in the way of any reader",
  async (theme) => {
    for (const size of [small, { width: 600, height: 700 }]) {
      const name = (state: string) => `${state}-${theme}-${String(size.width)}`;
      const good = async (state: string) => {
        await look(name(state));
        expect({ state, faults: await faults() }).toEqual({ state, faults: [] });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ state, over }).toEqual({ state, over: 0 });
      };
      await open("faults", { size, theme });
      await page.getByRole("button", { name: "更多" }).click();
      await good("column");
      await page.getByRole("button", { name: "按行填" }).click();
      await good("row");
      await whole();
      await cell("t3.new.naturalPerson").focus();
      await keys("Shift+ArrowRight");
      await good("whole");
      await paste("1\t2\t3\t4\t5\t6\t7\t8");
      await page.getByTestId("paste-sheet").waitFor();
      await good("paste");
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByRole("button", { name: "导入…" }).click();
      const data = new TextEncoder().encode(
        JSON.stringify({ ...example, cells: { "t3.new.business": "6", "t3.new.research": "无" } }),
      );
      await page.getByLabel("要导入的文件").setInputFiles(file("数据.json", data));
      await page.getByTestId("import-plan").waitFor();
      await good("import");
      if (size === small) await page.context().close();
    }
  },
);
