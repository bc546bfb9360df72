import { notice2021, tableOf, type Edit } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import { HostError } from "@nianbao/host";
import { WordDocumentHost } from "@nianbao/word-addin";
import type { Quirks } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

/** What only Word does: round trips counted, refusals of the host, losses of the Common API. */
const report = () => renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });

async function open(quirks: Partial<Quirks> = {}) {
  const opened = openInWord(report(), quirks);
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

test("round trips: sweep 1, fill 175 cells 2 with the read-back, locate 2, insert a table 2 and 1 to tidy up", async () => {
  const { host, word, block } = await open();
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
});

test("a protected document refuses everything in words for the clerk and stays as it is", async () => {
  const { host, word, block, document } = await open({ readOnly: true });
  for (const attempt of [
    host.apply(fill(block("nianbao:t3"))),
    host.insertTable("t2", { at: "end" }),
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
