import {
  exampleAgency,
  exampleDocument,
  linkedNumbers,
  notice2021,
  recognise,
  repairPlan,
  toAnnualReport,
} from "@nianbao/core";
import { openDocx, renderReport, renderSentences } from "@nianbao/docx";
import { HostError, MemoryDocumentHost } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import { PanelSession } from "./session.js";

async function open() {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument()));
  const bytes = renderReport(notice2021, { ...content, agency: agency ?? exampleAgency, year: year ?? 2025 });
  const host = new MemoryDocumentHost(openDocx(bytes));
  const session = new PanelSession(host);
  await session.refresh();
  const recognised = () => session.store.get().reading!.recognised;
  const sentence = () => renderSentences(recognised())[0]!;
  const first = () => linkedNumbers(recognised())[0]!;
  return { host, session, state: () => session.store.get(), recognised, sentence, first };
}

test("a sentence goes to the end of its chapter or to the cursor; an unknown cursor is said and nothing inserted", async () => {
  const { host, session, state, recognised, sentence } = await open();
  await session.insertSentence(sentence(), "chapterEnd");
  const [chapter] = recognised().chapters;
  const { block } = linkedNumbers(recognised())[0]!.place;
  expect(recognised().document.blocks[block + 1]).toMatchObject({ text: expect.stringMatching(/^（三）/u) as string });
  expect(block).toBeLessThan(chapter!.to);
  expect(state().changes).toEqual([messages.sentences.inserted("新收申请")]);
  host.placeCursor({ block: 0, start: 0, end: 0 });
  await session.insertSentence(sentence(), "cursor");
  expect(linkedNumbers(recognised())[0]!.place.block).toBe(1);
  host.placeCursor(undefined);
  await session.insertSentence(sentence(), "cursor");
  expect(state().trouble?.message).toBe(messages.sentences.noPlace);
  expect(state().changes).toHaveLength(2);
});

test("a linked number and its cell are made to agree either way, and each can be taken back", async () => {
  const { session, recognised, sentence, first, state } = await open();
  await session.insertSentence(sentence(), "chapterEnd");
  const own = first().text;
  const cell = first().cells[0]!;
  session.setCells(new Map([[cell, "999"]]), "填 1 格");
  while (state().pending.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(first()).toMatchObject({ text: own, expected: "999", agrees: false });
  await session.align(first(), "table");
  expect(first()).toMatchObject({ text: "999", agrees: true });
  await session.undo();
  await session.align(first(), "text");
  expect(first()).toMatchObject({ text: own, expected: own, agrees: true });
  expect(recognised().tables.get("t3")?.cells.get(cell)?.raw).toBe(own);
  expect(state().changes.at(-1)).toBe(messages.linked.aligned("text", own));
});

test("a repair is one change; numbers that did not come through are told", async () => {
  const { host, session, state, recognised } = await open();
  const plan = repairPlan(recognised(), "t4");
  expect(await session.repair(plan)).toBe(true);
  expect(host.copies()).toHaveLength(1);
  await session.openCopy(host.copies()[0]!);
  expect(state().notice).toBe(messages.repair.copyGiven);
  const again = repairPlan(recognised(), "t4");
  const [move] = again.moves;
  expect(await session.repair({ ...again, moves: [{ ...move!, text: "12345" }] })).toBe(false);
  expect(state().trouble?.message).toBe(messages.repair.lost(1));
});

test("a copy that cannot be handed out is said", async () => {
  const { host, session, state, recognised } = await open();
  await session.repair(repairPlan(recognised(), "t4"));
  host.openCopy = () => Promise.reject(new HostError("unsupported", "打不开副本。"));
  await session.openCopy(host.copies()[0]!);
  expect(state().trouble?.message).toBe("打不开副本。");
});
