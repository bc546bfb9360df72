import { openDocx } from "@nianbao/docx";
import { addinBench, fileName, until } from "./addin-bench.js";
import { damagedReport } from "./damaged-report.js";
import { profileOf } from "./emulator/index.js";

/** Comments, tracked changes and marks in the built add-in; nothing of them at the floor. */
jest.setTimeout(120_000);
const { open, look } = addinBench();

test.each(["web/1.9", "PC/1.9"] as const)("on %s findings become comments and are taken out again", async (name) => {
  const profile = profileOf(name);
  const { pane, word, consoleErrors } = await open(damagedReport(), { profile });
  const comments = () => openDocx(word.document.toDocx()).document.comments.map(({ text }) => text);
  await pane.locator("[data-tab=send]").click();
  const write = pane.getByTestId("write-comments");
  await write.scrollIntoViewIfNeeded();
  expect(await write.innerText()).toMatch(/^写入 \d+ 条批注$/);
  await until(() => word.document.annotations.shown.length > 0);
  await write.click();
  await pane.getByText(/^已写入 \d+ 条批注。/).waitFor();
  await look(`comments-${fileName(profile)}`);
  expect(comments().length).toBeGreaterThan(0);
  for (const comment of comments()) expect(comment).toMatch(/^【年报助手】[^a-z]+$/);
  // The comments are themselves told, as one thing to be cleared, and never commented on.
  await pane.locator("[data-tab=check]").click();
  await pane.getByText(`留有年报助手写的 ${String(comments().length)} 条批注`).waitFor();
  await pane.locator("[data-tab=send]").click();
  expect(await write.innerText()).toBe(`写入 ${String(comments().length)} 条批注`);
  await pane.getByTestId("remove-comments").click();
  await pane.getByText(/^已清除 \d+ 条批注。/).waitFor();
  expect(comments()).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test("with 留下修订痕迹 a correction is a tracked change, and nothing is offered to take it back", async () => {
  const { pane, word } = await open(damagedReport(), { profile: profileOf("web/1.9") });
  const paragraph = word.document.paragraphs().find((each) => word.document.nestingLevel(each) === 0)!;
  const sentence = word.document.insertParagraph(paragraph, "今年收到申请12件，，办结8件。", "after", undefined);
  expect(sentence.textContent).toContain("，，");
  await pane.locator("[data-tab=send]").click();
  await pane.getByLabel("照建议修改时留下修订痕迹").check();
  await pane.locator("[data-tab=check]").click();
  const card = pane.locator("[data-finding]").filter({ hasText: "，，" }).first();
  await card.locator("[data-card]").click();
  await card
    .getByRole("button", { name: /^(?:修改|照改|改为|删去|只留)/ })
    .first()
    .click();
  await until(() => openDocx(word.document.toDocx()).document.revisions.length > 0);
  await pane.getByText("已记成修订").waitFor();
  await look("tracked");
  expect(await pane.getByRole("button", { name: /^撤销/ }).count()).toBe(0);
});

test("at the floor there is nothing of it", async () => {
  const { pane, word } = await open(damagedReport(), { profile: profileOf("PC/1.3") });
  await pane.locator("[data-tab=send]").click();
  await pane.getByRole("heading", { name: "报送材料" }).waitFor();
  expect(await pane.getByText("批注和修订").count()).toBe(0);
  expect(word.document.annotations.shown).toEqual([]);
});
