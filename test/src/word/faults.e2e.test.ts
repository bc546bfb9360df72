import { readReport } from "@nianbao/docx";
import type { Frame } from "playwright-core";
import { addinBench, fileName, until } from "./addin-bench.js";
import { damagedReport, figures, figuresIn, missing } from "./damaged-report.js";
import { profileOf, type Profile } from "./emulator/index.js";

/** What Word may do to a clerk, in the built add-in: it is told, can be tried again, and no number is lost or doubled. */
jest.setTimeout(120_000);
const { open, look } = addinBench();
const [total] = missing as [string];
const both = (["PC/1.3", "web/1.9"] as const).map((name) => [name, profileOf(name)] as const);

/** The figures that the damaged report has from the start. */
const given = Object.fromEntries(Object.entries(figures).filter(([id]) => !missing.includes(id)));

async function opened(profile: Profile) {
  const addin = await open(damagedReport(), { profile });
  const { pane, word } = addin;
  await pane.getByRole("button", { name: "修复表三…" }).waitFor();
  return {
    ...addin,
    /** The figures in the file as it would be saved now; blanks left out. */
    figuresNow: () => {
      const all = Object.entries(figuresIn(readReport(word.document.toDocx())));
      return Object.fromEntries(all.filter(([, raw]) => raw !== ""));
    },
    tags: () =>
      readReport(word.document.toDocx()).blocks.flatMap((block) => (block.kind === "table" ? [block.tag] : [])),
  };
}

const alert = (pane: Frame) => pane.getByRole("alert").filter({ has: pane.getByRole("button", { name: "重试" }) });
const again = (pane: Frame) => alert(pane).getByRole("button", { name: "重试" }).click();
const cell = (pane: Frame, id: string) => pane.locator(`input[data-cell="${id}"]:visible`);

describe.each(both)("%s", (_name, profile) => {
  test("an error while a figure is written: told, the figure stays in the panel, a second try writes it once", async () => {
    const { pane, word, figuresNow } = await opened(profile);
    await pane.locator("[data-tab=fill]").click();
    await cell(pane, total).waitFor();
    word.fail({ kind: "member", names: ["InsertText"], code: "GeneralException" });
    await cell(pane, total).fill(figures[total]!);
    await cell(pane, total).press("Enter");
    await alert(pane).waitFor();
    await look(`fault-error-${fileName(profile)}`);
    expect(await alert(pane).innerText()).toMatch(/Word.*已经填的内容都还留着/s);
    expect(await cell(pane, total).inputValue()).toBe(figures[total]);
    expect(figuresNow()).toEqual(given);
    word.fail(undefined);
    await again(pane);
    await pane.locator(`input[data-cell="${total}"][data-state=settled]:visible`).waitFor();
    expect(figuresNow()).toEqual({ ...given, [total]: figures[total] });
  });

  test("a table may not be put in: nothing is half done, and once it may the repair brings every number", async () => {
    const { pane, word, figuresNow, tags } = await opened(profile);
    Object.assign(word.document.quirks, { denyOoxml: true });
    await pane.getByRole("button", { name: "修复表三…" }).click();
    await pane.getByRole("button", { name: "修复", exact: true }).click();
    // Trying again is not offered: the clerk has to allow it first, and then presses 修复 again.
    const told = pane.getByRole("alert").filter({ hasText: "Word 不允许改动这份文档" });
    await told.waitFor();
    await look(`fault-denied-${fileName(profile)}`);
    expect(await told.getByRole("button", { name: "重试" }).count()).toBe(0);
    expect({ figures: figuresNow(), tables: tags() }).toEqual({
      figures: given,
      tables: [undefined, undefined, undefined],
    });
    Object.assign(word.document.quirks, { denyOoxml: false });
    await told.getByRole("button", { name: "关闭" }).click();
    await pane.getByRole("button", { name: "修复", exact: true }).click();
    await pane.getByText("已修复表三").waitFor();
    expect({ figures: figuresNow(), tables: tags() }).toEqual({
      figures: given,
      tables: [undefined, "nianbao:t3", undefined],
    });
  });
});

test.each(both)("on %s a repair that failed and is tried again says that it is done", async (_name, profile) => {
  const { pane, word, figuresNow, tags } = await opened(profile);
  await pane.getByRole("button", { name: "修复表三…" }).click();
  word.fail({ kind: "member", names: ["InsertOoxml"], code: "GeneralException" });
  await pane.getByRole("button", { name: "修复", exact: true }).click();
  await alert(pane).waitFor();
  expect({ figures: figuresNow(), tables: tags() }).toEqual({
    figures: given,
    tables: [undefined, undefined, undefined],
  });
  word.fail(undefined);
  await again(pane);
  await pane.locator("[data-testid=repaired]").waitFor();
  await look(`fault-repaired-${fileName(profile)}`);
  expect(await pane.getByText("不修复也可以").count()).toBe(0);
  expect({ figures: figuresNow(), tables: tags() }).toEqual({
    figures: given,
    tables: [undefined, "nianbao:t3", undefined],
  });
});

test("what Word does not keep with the document is said where it is decided", async () => {
  const { pane, common, figuresNow } = await opened(profileOf("web/1.9"));
  Object.assign(common.losses, { customXml: true, settings: true });
  await pane.locator("[data-tab=check]").click();
  const card = pane.locator("[data-finding]").filter({ hasText: "标题用的是" });
  await card.locator("[data-card]").click();
  await card.getByRole("button", { name: "忽略…" }).click();
  await card.getByRole("button", { name: "情况属实，不需要改" }).click();
  await card.getByRole("button", { name: "忽略这一处" }).click();
  await pane.getByText("忽略的决定没能存进文稿").waitFor();
  await look("fault-not-kept");
  expect(figuresNow()).toEqual(given);
});

test("a write whose answer is lost: told after a while, and a second try finds it done", async () => {
  const { pane, word, figuresNow } = await opened(profileOf("PC/1.3"));
  await pane.locator("[data-tab=fill]").click();
  await cell(pane, total).waitFor();
  const plan = word.fail({ kind: "late", action: 1, delay: Infinity })!;
  await cell(pane, total).fill(figures[total]!);
  await cell(pane, total).press("Enter");
  await pane.getByText("文稿还没有回答，正在等…").waitFor();
  await look("fault-waiting");
  await alert(pane).waitFor({ timeout: 60_000 });
  await look("fault-no-answer");
  expect(plan.struck).toBe(true);
  word.fail(undefined);
  await again(pane);
  await until(() => figuresNow()[total] !== undefined);
  expect(figuresNow()).toEqual({ ...given, [total]: figures[total] });
});
