import { exampleAgency, exampleDocument, notice2021, recognise, toAnnualReport, type Finding } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { HostError, MemoryDocumentHost, type HostErrorCode } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import type { Analysis } from "./analyse.js";
import { faulty, type Fault } from "./faulty-host.test-support.js";
import { PanelSession } from "./session.js";

/** Whatever call of the host fails, and however: the clerk is told, tries again, and nothing is lost or made twice. */

const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument({ cells: { "t3.new.business": "" } })));
const bytes = renderReport(notice2021, { ...content, agency: agency ?? exampleAgency, year: year ?? 2025 });
const analysis: Analysis = {
  recognise,
  examine: async () => ({
    result: { findings: [], dismissed: [], outcomes: [] },
    linked: [],
    damaged: new Set(),
    beyondRepair: new Set(),
    titles: {},
    problems: [],
  }),
};
const finding: Finding = {
  rule: "X-01",
  severity: "error",
  message: { what: "甲", why: "乙", todo: "丙" },
  quote: "",
  places: [],
  basis: [],
  fixes: [],
  fingerprint: "x",
};
const pause = (time = 4) => new Promise((resolve) => setTimeout(resolve, time));

async function open(fault?: Fault) {
  const memory = new MemoryDocumentHost(openDocx(bytes));
  const { host, made } = faulty(memory, fault);
  const session = new PanelSession(host, { analysis, patience: { slow: 5, lost: 25 } });
  const told: string[] = [];
  session.store.subscribe(() => {
    const { trouble } = session.store.get();
    if (trouble !== undefined && trouble.message !== told.at(-1)) told.push(trouble.message);
  });
  /** The clerk presses 重试 as long as there is trouble, and 再写一次 on figures that are not in. */
  const untilWell = async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      while ([...session.store.get().pending.values()].some(({ state }) => state === "waiting")) await pause();
      if (session.store.get().trouble !== undefined) await session.retry();
      const refused = [...session.store.get().pending].filter(([, { state }]) => state === "refused");
      if (session.store.get().trouble === undefined && refused.length === 0) return;
      session.setCells(new Map(refused.map(([id, { text }]) => [id, text])), "填");
    }
    throw new Error("the trouble does not end");
  };
  return { session, memory, made, told, untilWell };
}

/** A clerk's quarter of an hour. */
async function journey(fault?: Fault) {
  const opened = await open(fault);
  const { session, memory, untilWell } = opened;
  const cells = new Map([
    ["t3.new.business", "7"],
    ["t3.granted.business", "5"],
  ]);
  await session.refresh();
  await untilWell();
  session.setCells(cells, "填 2 格");
  await untilWell();
  const { document } = session.store.get().reading!.snapshot;
  const block = document.blocks.findIndex((each) => each.kind === "paragraph" && each.text.length > 30);
  const paragraph = document.blocks[block]!;
  const expect = paragraph.kind === "paragraph" ? paragraph.text.slice(0, 2) : "";
  const edit = { kind: "replaceText", place: { block, start: 0, end: 2 }, expect, text: "改过" } as const;
  await session.applyEdits("改", [edit]);
  await untilWell();
  await session.insertTable("t4", { at: "end" });
  await untilWell();
  await session.dismiss(finding, "口径不同");
  await session.reveal({ block: 0, start: 0, end: 0 });
  await untilWell();
  const words = (await memory.read()).document.blocks;
  return { ...opened, words: JSON.stringify(words), pending: session.store.get().pending };
}

const errors: readonly (readonly [HostErrorCode, string])[] = [
  ["readOnly", "文稿是只读的。"],
  ["unsupported", "这里做不到。"],
  ["hostFailed", "没有完成。"],
  ["unreadable", "读不出文稿。"],
];

test.each(["error", "errorAfter", "silent", "silentAfter"] as const)(
  "%s, at every call in turn",
  async (how) => {
    const good = await journey();
    good.session.stop();
    for (const [index, call] of good.made.entries()) {
      const at = index + 1;
      const [code, message] = errors[at % errors.length]!;
      const { words, told, pending, session } = await journey({ at, how, error: new HostError(code, message) });
      expect({ at, words: words === good.words, pending: pending.size }).toEqual({ at, words: true, pending: 0 });
      // What is only a courtesy goes without saying; everything else is told.
      expect({ at, call, told: told.length > 0 }).toEqual({ at, call, told: call !== "mark" && call !== "saveState" });
      for (const each of told) expect([message, messages.panel.noAnswer]).toContain(each);
      session.stop();
    }
  },
  60_000,
);

test("an undo of which nobody knows whether it was made is never made twice", async () => {
  for (const how of ["errorAfter", "silentAfter", "silent", "error"] as const) {
    // 1 read, 2 mark, 3 apply, 4 mark, 5 apply, 6 mark, 7 undo
    const { session, untilWell } = await open({ at: 7, how, error: new HostError("hostFailed", "没有完成。") });
    await session.refresh();
    session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
    await untilWell();
    session.setCells(new Map([["t3.granted.business", "5"]]), "填 1 格");
    await untilWell();
    await session.undo();
    await untilWell();
    const raw = (id: string) => session.recognised!.tables.get("t3")!.cells.get(id)!.raw;
    const undone = how.endsWith("After");
    expect({ how, business: raw("t3.new.business"), granted: raw("t3.granted.business") === "5" }).toEqual({
      how,
      business: "7",
      granted: !undone,
    });
    // What the host would take back next is no longer known: nothing is offered.
    expect(session.store.get().changes).toHaveLength(undone ? 0 : 2);
    session.stop();
  }
});

test("a host that is slow is waited for and said so; a late answer is looked at", async () => {
  const { session, memory } = await open();
  await session.refresh();
  let answer: () => void = () => undefined;
  const apply = memory.apply.bind(memory);
  jest.spyOn(memory, "apply").mockImplementation(async (edits) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return apply(edits);
  });
  session.start();
  let saidSlow = false;
  session.store.subscribe(() => (saidSlow ||= session.store.get().slow));
  session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
  for (let left = 100; left > 0 && session.store.get().trouble === undefined; left -= 1) await pause(20);
  expect(saidSlow).toBe(true);
  expect(session.store.get()).toMatchObject({ slow: false, trouble: { message: messages.panel.noAnswer } });
  expect(session.store.get().pending.get("t3.new.business")).toMatchObject({ text: "7", state: "refused" });
  answer(); // it was only late: the figure is seen in the document and is no longer missing
  for (let left = 100; left > 0 && session.store.get().pending.size > 0; left -= 1) await pause(100);
  expect(session.store.get().pending.size).toBe(0);
  expect(session.recognised!.tables.get("t3")!.cells.get("t3.new.business")!.raw).toBe("7");
  session.stop();
});
