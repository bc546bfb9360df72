import { blockText, notice2021, recognise, repairPlan, tableOf, type Edit } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { HostError } from "@nianbao/host";
import { WordDocumentHost } from "@nianbao/word-addin";
import { PanelSession } from "../../../packages/panel/src/state/session.js";
import { reportWith } from "../repair/body.js";
import { brokenLabels, numberOf, sound, unmerged } from "../repair/damage.js";
import { profileOf, profiles, textOf, type Profile, type Quirks } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

jest.setTimeout(60_000);

/** What only Word does: round trips counted, refusals of the host, losses of the Common API. */
const report = () => renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });

async function open(quirks: Partial<Quirks> = {}, profile: Profile = profileOf("web/1.3")) {
  const opened = await openInWord(report(), quirks, profile);
  const host = new WordDocumentHost();
  const { document } = await host.read();
  const block = (tag: string) => document.blocks.findIndex((item) => item.kind === "table" && item.tag === tag);
  opened.word.syncs = 0;
  return { ...opened, host, document, block };
}

function fill(block: number): Edit[] {
  return tableOf(notice2021, "t3").cells.map((cell, at) => ({
    kind: "setCell",
    block,
    row: cell.row,
    column: cell.column,
    expect: "",
    text: String(at),
  }));
}

const everywhere = profiles.map((profile) => [profile.name, profile] as const);

test.each(everywhere)(
  "round trips on %s: sweep 1, fill 175 cells 2, locate 2, insert a table 2 and 1 to tidy up",
  async (_name, profile) => {
    const { host, word, block } = await open({}, profile);
    await host.read();
    const sweep = word.syncs;
    const { refused } = await host.apply(fill(block("nianbao:t3")));
    expect(refused).toEqual([]);
    const filled = word.syncs - sweep;
    const cell = { row: 3, column: 3, paragraph: 0 };
    expect(await host.reveal({ block: block("nianbao:t3"), cell, start: 0, end: 1 })).toBe(true);
    const located = word.syncs - sweep - filled;
    await host.insertTable("t4", { after: 1 });
    const inserted = word.syncs - sweep - filled - located;
    expect({ sweep, filled, located, inserted }).toEqual({ sweep: 1, filled: 2, located: 2, inserted: 3 });
  },
);

/** A report with a damaged table 3, open in Word, and the repair of it. */
async function damaged(quirks: Partial<Quirks> = {}) {
  const file = reportWith({ t3: [brokenLabels(unmerged(sound("t3")))] });
  const opened = await openInWord(file.toBytes(), quirks);
  const host = new WordDocumentHost();
  const { document } = await host.read();
  opened.word.syncs = 0;
  return { ...opened, host, document, edit: repairPlan(recognise(document), "t3").edit! };
}

test("round trips: repair a table 2, 1 to tidy up, 1 to look after the selection, take it back as many, insert a linked sentence 2", async () => {
  const { host, word, document, edit } = await damaged();
  const { refused, snapshot } = await host.apply([edit]);
  expect(refused).toEqual([]);
  const repaired = word.syncs;
  const { cells } = recognise(snapshot.document).tables.get("t3")!;
  for (const [id, number] of numberOf) if (id.startsWith("t3")) expect(cells.get(id)?.value).toBe(number);
  const undone = await host.undo();
  expect(undone.snapshot.document.blocks.map(blockText)).toEqual(document.blocks.map(blockText));
  const back = word.syncs - repaired;
  const pieces = [{ text: "新收" }, { text: "12", link: "t3.new.total" }, { text: "件。" }];
  await host.apply([{ kind: "insertSentence", after: 1, like: 2, pieces }]);
  const inserted = word.syncs - repaired - back;
  expect({ repaired, back, inserted }).toEqual({ repaired: 4, back: 4, inserted: 2 });
});

test("the copy from before a repair opens as a document of its own, the whole one", async () => {
  const { host, word, document, edit } = await damaged();
  await host.apply([edit]);
  await host.openCopy(host.copies()[0]!);
  expect(word.document.opened).toHaveLength(1);
  const copy = openDocx(word.document.opened[0]!).document;
  expect(copy.blocks.map(blockText)).toEqual(document.blocks.map(blockText));
});

test("where Word refuses OOXML the damaged table stays, and nothing beside it", async () => {
  const { host, document, edit } = await damaged({ denyOoxml: true });
  await expect(host.apply([edit])).rejects.toBeInstanceOf(HostError);
  expect((await host.read()).document.blocks).toEqual(document.blocks);
  expect(host.copies()).toEqual([]);
});

test("lines that Word will not give up are no failure of the repair: every number is in, and it can be taken back", async () => {
  const { host, word, document, edit } = await damaged();
  word.fail({ kind: "member", names: ["Paragraph.Delete"], code: "GeneralException" });
  const { refused, snapshot } = await host.apply([edit]);
  expect(refused).toEqual([]);
  const { cells } = recognise(snapshot.document).tables.get("t3")!;
  for (const [id, number] of numberOf) if (id.startsWith("t3")) expect(cells.get(id)?.value).toBe(number);
  expect(snapshot.document.blocks).toHaveLength(document.blocks.length + 2);
  word.fail(undefined);
  const words = (blocks: typeof document.blocks) => blocks.map(blockText).filter((text) => text !== "");
  expect(words((await host.undo()).snapshot.document.blocks)).toEqual(words(document.blocks));
});

test("a repair is not taken back over what the clerk wrote into the new table", async () => {
  const { host, word, edit } = await damaged();
  await host.apply([edit]);
  word.document.typeInTable(String(numberOf.get("t3.granted.business")), "5");
  await expect(host.undo()).rejects.toMatchObject({ code: "unsupported" });
  const { cells } = recognise((await host.read()).document).tables.get("t3")!;
  expect(cells.get("t3.granted.business")?.value).toBe(5);
});

test("a place of an older reading is shown where its words are now, or is gone", async () => {
  const { host, word, document } = await open();
  const text = blockText(document.blocks[3]!);
  const like = word.document.blockParagraph(1);
  word.document.insertParagraph(like, "经办人新写的一段。", "after", like);
  expect(await host.reveal({ block: 3, start: 0, end: 2 })).toBe(true);
  expect(textOf(word.document.selection.paragraph)).toBe(text);
  word.document.deleteParagraph(word.document.blockParagraph(4));
  word.document.deleteParagraph(word.document.blockParagraph(2));
  expect(await host.reveal({ block: 3, start: 0, end: 2 })).toBe(false);
});

test("a figure never goes into another table, though the clerk moved that one to where its own was", async () => {
  const { host, word, block } = await open();
  const [third, fourth] = [block("nianbao:t3"), block("nianbao:t4")];
  const like = word.document.blockParagraph(1);
  for (let line = third; line < fourth; line += 1) {
    word.document.insertParagraph(like, "经办人新写的一段。", "after", like);
    word.document.deleteParagraph(word.document.blockParagraph(fourth + 3 + line - third));
  }
  const { snapshot, refused } = await host.apply([
    { kind: "setCell", block: fourth, row: 3, column: 3, expect: "", text: "7" },
  ]);
  expect(refused).toMatchObject([{ code: "changed" }]);
  expect(snapshot.document.blocks[fourth]).toMatchObject({ tag: "nianbao:t3" });
  expect(JSON.stringify(snapshot.document.blocks)).not.toContain('"text":"7"');
});

test.each(everywhere)("after each write on %s the clerk's selection is where it was", async (_name, profile) => {
  const { host, word, block, document } = await open({ movesSelection: true }, profile);
  const paragraph = word.document.blockParagraph(3);
  word.document.selection = { paragraph, start: 1, end: 3 };
  const words = textOf(paragraph).slice(1, 3);
  const selected = () => [
    word.document.selection.paragraph,
    word.document.selection.start,
    word.document.selection.end,
  ];
  const writes: readonly (() => Promise<unknown>)[] = [
    () => host.apply(fill(block("nianbao:t3")).slice(0, 3)),
    () => host.apply([{ kind: "removeBlock", block: 1, expect: blockText(document.blocks[1]!) }]),
    () => host.undo(),
    () => host.apply([{ kind: "insertSentence", after: 1, like: 2, pieces: [{ text: "12", link: "t3.new.total" }] }]),
    () => host.undo(),
    () => host.insertTable("t4", { after: 1 }),
    () => host.undo(),
    () => host.insertTable("t4", { at: "cursor" }),
  ];
  for (const write of writes) {
    await write();
    expect(selected()).toEqual([paragraph, 1, 3]);
  }
  expect(words).toHaveLength(2);
});

test.each(everywhere)("a document opened for reading on %s says so, and takes nothing", async (_name, profile) => {
  const { host, block, document } = await open({ readOnly: true }, profile);
  expect(host.capabilities.readOnly).toMatch(/^[^a-zA-Z]*Word[^a-zA-Z]*$/);
  await expect(host.apply(fill(block("nianbao:t3")))).rejects.toMatchObject({ code: "readOnly" });
  expect((await host.read()).document.blocks).toEqual(document.blocks);
});

test.each(everywhere)("restricted editing on %s is told when something is to be written", async (_name, profile) => {
  const { host, block, document } = await open({ restricted: true }, profile);
  expect(host.capabilities.readOnly).toBeUndefined();
  await expect(host.apply(fill(block("nianbao:t3")))).rejects.toMatchObject({
    code: "readOnly",
    message: expect.stringContaining("限制编辑") as string,
  });
  await expect(host.insertTable("t2", { at: "end" })).rejects.toMatchObject({ code: "readOnly" });
  expect((await host.read()).document.blocks).toEqual(document.blocks);
});

test("a protected document refuses everything in words for the clerk and stays as it is", async () => {
  const { host, word, block, document } = await open({ readOnly: true });
  for (const attempt of [
    host.apply(fill(block("nianbao:t3"))),
    host.insertTable("t2", { at: "end" }),
    host.apply([{ kind: "insertSentence", after: 1, like: 2, pieces: [{ text: "12", link: "t3.new.total" }] }]),
    host.insertSkeleton({ agency: "示例市示例区司法局", year: 2025 }),
  ]) {
    await expect(attempt).rejects.toMatchObject({ name: "HostError", code: "readOnly" });
  }
  expect((await host.read()).document.blocks).toEqual(document.blocks);
  expect(word.syncs).toBeGreaterThan(0);
});

test("where Word refuses OOXML no empty line is left behind", async () => {
  const { host, document } = await open({ denyOoxml: true });
  const error: unknown = await host.insertTable("t4", { after: 1 }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).message).toMatch(/^[^a-zA-Z]*Word[^a-zA-Z]*$/);
  expect((await host.read()).document.blocks).toEqual(document.blocks);
});

test("a member that nobody looked up is refused: the emulation fails closed", async () => {
  await open();
  const call = Word.run(async (context) => {
    context.document.body.insertBreak("Page", "End");
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("decisions survive the loss of either place they are kept in, and the loss of both is told", async () => {
  const { host, common } = await open();
  const state = { version: 1, dismissed: [{ fingerprint: "f", rule: "R", reason: "口径不同" }] } as const;
  common.losses.customXml = true;
  expect(await host.saveState(state)).toBe(true);
  expect(common.xmlParts.size).toBe(0);
  common.losses.settings = true;
  expect(await host.saveState(state)).toBe(false);
  common.losses.customXml = false;
  expect(await host.saveState(state)).toBe(true);
  expect(common.xmlParts.size).toBe(1);
});

test.each([0, 1, 2])("with every event %s times the panel comes to know what was typed", async (times) => {
  for (const [, profile] of everywhere) {
    const { host, word, selectionChanged, paragraphChanged } = await open({}, profile);
    word.fail({ kind: "events", times });
    const session = new PanelSession(host, { timing: { quiet: 10, longest: 50, poll: 100 } });
    session.start();
    await session.refresh();
    const paragraph = word.document.blockParagraph(3);
    for (const typed of ["甲", "乙", "丙"]) {
      word.document.replaceText({ paragraph, start: 0, end: 0 }, typed);
      selectionChanged();
      paragraphChanged();
    }
    const seen = () =>
      blockText(session.store.get().reading?.snapshot.document.blocks[3] ?? { kind: "paragraph", text: "", runs: [] });
    for (let wait = 0; wait < 100 && !seen().startsWith("丙乙甲"); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    session.stop();
    expect(seen()).toMatch(/^丙乙甲/);
  }
});
