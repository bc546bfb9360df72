import { paragraphAt, type Place } from "@nianbao/core";
import { WordDocumentHost } from "@nianbao/word-addin";
import { PanelSession } from "../../../packages/panel/src/state/session.js";
import { damagedReport } from "./damaged-report.js";
import { profileOf, textOf, type Profile, type Quirks } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

/** Findings underlined in Word itself, where it can; nothing is lost where it cannot. */
jest.setTimeout(60_000);

async function open(profile: Profile["name"], quirks: Partial<Quirks> = {}) {
  const opened = await openInWord(damagedReport(), quirks, profileOf(profile));
  const panel = () => new PanelSession(new WordDocumentHost());
  const session = panel();
  const { annotations } = opened.word.document;
  /** Marks as `words in words of the paragraph`, in order of the text. */
  const shown = () => annotations.shown.map(({ text, paragraph }) => `${text} in ${textOf(paragraph)}`).sort();
  /** What should be marked: each stretch once. */
  const wanted = (of = session) => {
    const { reading, stored } = of.store.get();
    const aside = new Set((stored.dismissed ?? []).map(({ fingerprint }) => fingerprint));
    const findings = reading!.result.findings.filter(({ fingerprint }) => !aside.has(fingerprint));
    const { document } = reading!.snapshot;
    const stretches = new Map<string, string>();
    for (const place of findings.flatMap(({ places }): readonly Place[] => places)) {
      const text = place.story === undefined ? paragraphAt(document, place)?.text : undefined;
      if (text === undefined || place.start >= place.end) continue;
      const key = JSON.stringify([place.block, place.cell, place.start, place.end]);
      stretches.set(key, `${text.slice(place.start, place.end)} in ${text}`);
    }
    return [...stretches.values()].sort();
  };
  /** Waits for the marks, which nobody else waits for. */
  const settled = async (of = session) => {
    const should = JSON.stringify(wanted(of));
    for (let tries = 0; tries < 400 && JSON.stringify(shown()) !== should; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(shown()).toEqual(wanted(of));
  };
  return { ...opened, session, panel, annotations, shown, wanted, settled };
}

test.each(["web/1.9", "PC/1.9"] as const)(
  "on %s marks stand under what was found, and follow the text",
  async (name) => {
    const { session, word, annotations, wanted, settled } = await open(name);
    await session.refresh();
    expect(wanted().length).toBeGreaterThan(3);
    await settled();
    const before = annotations.ids();
    // The clerk writes something wrong at the end of a paragraph without a mark.
    const clean = word.document
      .paragraphs()
      .find((paragraph) => textOf(paragraph).length > 20 && annotations.of(paragraph).length === 0)!;
    const end = textOf(clean).length;
    word.document.replaceText({ paragraph: clean, start: end, end }, "今年收到申请12件，，办结8件。");
    await session.refresh();
    await settled();
    // What was marked before was left alone: nothing flickers.
    expect(annotations.ids()).toEqual(expect.arrayContaining(before));
    expect(annotations.ids().length).toBeGreaterThan(before.length);
    const finding = session.store.get().reading!.result.findings.find(({ places }) => places[0]?.story === undefined)!;
    await session.dismiss(finding, "情况属实");
    await settled();
  },
);

test("a paragraph that went with its marks keeps none of the others from being set right", async () => {
  const { session, word, annotations, settled } = await open("web/1.9");
  await session.refresh();
  await settled();
  const marked = word.document
    .paragraphs()
    .filter((each) => annotations.of(each).length > 0 && word.document.nestingLevel(each) === 0);
  word.document.deleteParagraph(marked[0]!);
  const paragraph = marked[1]!;
  word.document.replaceText({ paragraph, start: 0, end: textOf(paragraph).length }, "没有什么问题。");
  await session.refresh();
  await settled();
});

test("marks that an earlier panel left are taken out, none is doubled", async () => {
  const { session, panel, settled } = await open("web/1.9");
  await session.refresh();
  await settled();
  const later = panel();
  await later.refresh();
  await settled(later);
});

test("a Word that promises marks and refuses them is asked once, and the clerk is not bothered", async () => {
  const { session, word, shown } = await open("web/1.9", { denyAnnotations: true });
  await session.refresh();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([shown(), session.store.get().trouble]).toEqual([[], undefined]);
  word.syncs = 0;
  const paragraph = word.document.blockParagraph(0);
  word.document.replaceText({ paragraph, start: 0, end: 0 }, "新");
  await session.refresh();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(word.syncs).toBe(1);
});

test("at the floor nothing is asked for", async () => {
  const { session, word, shown } = await open("PC/1.3");
  await session.refresh();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([word.syncs, shown()]).toEqual([1, []]);
});
