import { blockText, notice2021, recognise, repairPlan, type Finding } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { WordDocumentHost } from "@nianbao/word-addin";
import { PanelSession } from "../../../packages/panel/src/state/session.js";
import { damagedReport, figures, figuresIn, missing } from "./damaged-report.js";
import { profileOf, type Profile } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

/** What the panel does for a reviewer in Word, and what it says when Word does not do its part. */
jest.setTimeout(60_000);
const newest = profileOf("web/1.9");
const report = () => renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });

/** The report with a sentence whose slip can be put right by itself. */
function withSlip(): Uint8Array {
  const texts = ["今年收到申请12件，，办结8件。"];
  return openDocx(report())
    .apply([{ kind: "insertParagraphs", after: 4, like: 4, texts }])
    .file.toBytes();
}
const ofSlip = (findings: readonly Finding[]): Finding =>
  findings.find(({ fixes }) => fixes[0]?.edits.some(({ kind }) => kind === "replaceText"))!;

async function open(bytes: Uint8Array, profile: Profile = newest) {
  const opened = await openInWord(bytes, {}, profile);
  const session = new PanelSession(new WordDocumentHost());
  await session.refresh();
  const state = () => session.store.get();
  const inFile = () => openDocx(opened.word.document.toDocx()).document;
  const comments = () => inFile().comments.map(({ text }) => text);
  const findings = (): readonly Finding[] => state().reading!.result.findings;
  return { ...opened, session, state, inFile, comments, findings };
}

test("findings go beside their places as comments, once; those of ours go again, those of people stay", async () => {
  const { session, state, word, comments, findings } = await open(report());
  const paragraph = word.document.blockParagraph(0);
  word.document.comments.insert({ paragraph, start: 0, end: 2 }, "请局长审阅");
  const placed = findings().filter(({ places }) => places[0]?.story === undefined);
  expect(placed.length).toBeGreaterThan(3);
  const words = JSON.stringify((await session.host.read()).document.blocks.map(blockText));
  await session.writeComments(placed);
  expect(state().notice).toBe(`已写入 ${String(placed.length)} 条批注。`);
  expect(comments().filter((text) => text.startsWith("【年报助手】"))).toHaveLength(placed.length);
  await session.writeComments(placed);
  expect(state().notice).toBe(`${String(placed.length)} 条早就写过，没有重复写。`);
  expect(comments()).toHaveLength(placed.length + 1);
  expect(JSON.stringify(state().reading!.snapshot.document.blocks.map(blockText))).toBe(words);
  await session.removeComments();
  expect(state().notice).toBe(`已清除 ${String(placed.length)} 条批注。别人写的批注没有动。`);
  expect(comments()).toEqual(["请局长审阅"]);
  await session.removeComments();
  expect(state().notice).toBe("文稿里没有年报助手写的批注。");
});

test("a comment that Word refuses: told, what came in is said, and once more writes the rest alone", async () => {
  const { session, state, word, comments, findings } = await open(report());
  const four = findings()
    .filter(({ places }) => places[0]?.story === undefined)
    .slice(0, 4);
  word.fail({ kind: "member", names: ["InsertComment"], code: "NotAllowed" });
  await session.writeComments(four);
  expect(state().trouble?.message).toMatch(/^Word 不允许改动/);
  expect(comments()).toEqual([]);
  word.fail(undefined);
  await session.writeComments(four);
  expect(state().notice).toBe("已写入 4 条批注。");
  expect(comments()).toHaveLength(4);
});

test("a correction becomes a tracked change where the clerk wishes it, and the panel does not offer to take it back", async () => {
  const { session, state, inFile, word, findings } = await open(withSlip());
  session.trackCorrections(true);
  const finding = ofSlip(findings());
  await session.applyFix(finding.fixes[0]!);
  expect(state().notice).toMatch(/^已改：.*已记成修订。要撤销，请在 Word 的“审阅”里拒绝。$/);
  expect(state().changes).toEqual([]);
  expect(inFile().revisions.length).toBeGreaterThan(0);
  expect(word.document.tracking).toBe("Off");
  await expect(session.host.undo()).rejects.toMatchObject({ code: "unsupported" });
  expect(findings()).not.toContainEqual(expect.objectContaining({ fingerprint: finding.fingerprint }));
});

test("at the floor neither is offered: corrections are plain and can be taken back", async () => {
  const { session, state, inFile, findings } = await open(withSlip(), profileOf("PC/1.3"));
  expect(session.host.capabilities).not.toHaveProperty("comments");
  session.trackCorrections(true);
  const finding = ofSlip(findings());
  await session.applyFix(finding.fixes[0]!);
  expect([inFile().revisions.length, state().changes.length]).toEqual([0, 1]);
  await session.undo();
  expect(state().changes).toEqual([]);
});

test("a repair that was refused and is tried again tells that it is done, with every number in its cell", async () => {
  const { session, state, word, inFile } = await open(damagedReport());
  const plan = repairPlan(recognise(state().reading!.snapshot.document), "t3");
  Object.assign(word.document.quirks, { denyOoxml: true });
  const done = jest.fn();
  expect(await session.repair(plan, done)).toBe(false);
  expect([done.mock.calls.length, state().trouble?.during]).toEqual([0, "write"]);
  Object.assign(word.document.quirks, { denyOoxml: false });
  await session.retry();
  expect([done.mock.calls.length, state().trouble]).toEqual([1, undefined]);
  const given = Object.entries(figures).filter(([id]) => !missing.includes(id));
  expect(figuresIn(inFile())).toMatchObject(Object.fromEntries(given));
});

test("an undo that Word did in part: told, and pressed again it takes back the rest", async () => {
  const { session, state, word } = await open(report());
  const raw = (id: string) => session.recognised!.tables.get("t4")!.cells.get(id)!.raw;
  const ids = [...session.recognised!.tables.get("t4")!.cells.keys()].slice(0, 3);
  const fill = async () => {
    session.setCells(new Map(ids.map((id, at) => [id, String(at + 1)])), "填 3 格");
    while (state().pending.size > 0) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const left = () => ids.map(raw).filter((text) => text !== "").length;
  await fill();
  for (let action = 10; left() === 0 || left() === ids.length; action += 1) {
    if (left() === 0) await fill();
    word.fail({ kind: "errorAt", action, code: "GeneralException" });
    await session.undo();
    word.fail(undefined);
  }
  expect(state()).toMatchObject({ changes: ["填 3 格"], trouble: undefined });
  expect(state().notice).toContain(`有 ${String(left())} 处`);
  await session.undo();
  expect([ids.map(raw), state().changes]).toEqual([["", "", ""], []]);
});
