import {
  exampleDocument,
  recognise,
  type CheckResult,
  type Edit,
  type Finding,
  type Refusal,
  type ReportDocument,
  type SetCell,
} from "@nianbao/core";
import type { DocxFile } from "@nianbao/docx";
import { HostError, MemoryDocumentHost, type Snapshot } from "@nianbao/host";
import { messages } from "../locale/messages.js";
import type { Analysis } from "./analyse.js";
import type { ExamineOptions } from "./examine.js";
import type { SessionOptions } from "./open-document.js";
import { PanelSession } from "./session.js";

/** A .docx of which only the model matters: knows how to set cells. */
function modelFile(document: ReportDocument): DocxFile {
  return {
    document,
    apply(edits) {
      const refused: Refusal[] = [];
      let next = document;
      for (const edit of edits) {
        const after = edit.kind === "setCell" ? setCell(next, document, edit) : undefined;
        if (after === undefined) refused.push({ edit, code: "changed" });
        else next = after;
      }
      return { file: modelFile(next), refused };
    },
    insertSkeleton: () => modelFile(exampleDocument()),
    insertPicture: () => modelFile(document),
    toBytes: () => new Uint8Array(),
    part: () => undefined,
  };
}

function setCell(next: ReportDocument, base: ReportDocument, edit: SetCell): ReportDocument | undefined {
  const textOf = (from: ReportDocument) => {
    const block = from.blocks[edit.block];
    return block?.kind !== "table"
      ? undefined
      : block.cells.find(({ row, column }) => row === edit.row && column === edit.column)?.paragraphs[0]?.text;
  };
  if (textOf(base) !== edit.expect) return undefined;
  const blocks = next.blocks.map((block, index) =>
    index !== edit.block || block.kind !== "table"
      ? block
      : {
          ...block,
          cells: block.cells.map((cell) =>
            cell.row === edit.row && cell.column === edit.column
              ? { ...cell, paragraphs: [{ kind: "paragraph" as const, text: edit.text, runs: [] }] }
              : cell,
          ),
        },
  );
  return { ...next, blocks };
}

/** A host that notes how many reads are under way at once and how many there were. */
class SlowHost extends MemoryDocumentHost {
  reads = 0;
  under = 0;
  most = 0;
  applied: (readonly Edit[])[] = [];
  failing: HostError | undefined;

  override async read(): Promise<Snapshot> {
    return this.#timed(() => super.read());
  }

  override async apply(edits: readonly Edit[]) {
    this.applied.push(edits);
    return this.#timed(() => super.apply(edits));
  }

  async #timed<Result>(work: () => Promise<Result>): Promise<Result> {
    this.reads += 1;
    this.under += 1;
    this.most = Math.max(this.most, this.under);
    await new Promise((resolve) => setTimeout(resolve, 40));
    this.under -= 1;
    if (this.failing !== undefined) throw this.failing;
    return work();
  }
}

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

function open(
  check: () => CheckResult = () => ({ findings: [finding], dismissed: [], outcomes: [] }),
  more: SessionOptions = {},
) {
  const asked: ExamineOptions[] = [];
  const host = new SlowHost(modelFile(exampleDocument({ cells: { "t3.new.business": "" } })));
  const analysis: Analysis = {
    recognise,
    examine: async (_report, options) => {
      asked.push(options);
      return {
        result: check(),
        linked: [],
        damaged: new Set(),
        beyondRepair: new Set(),
        titles: {},
        problems: [],
      };
    },
  };
  const session = new PanelSession(host, { analysis, ...more });
  session.start();
  const cell = (id: string) => session.store.get().reading?.recognised.tables.get("t3")?.cells.get(id);
  return { host, session, cell, asked, state: () => session.store.get() };
}

/** An edit as the clerk makes it in the document. */
function typed(session: PanelSession, id: string, text: string): Edit {
  const recognised = session.store.get().reading!.recognised;
  const { place, raw } = recognised.tables.get("t3")!.cells.get(id)!;
  return { kind: "setCell", block: place.block, row: place.cell!.row, column: place.cell!.column, expect: raw, text };
}

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());
const pass = (time = 100) => jest.advanceTimersByTimeAsync(time);

test("what is typed in the document comes to the panel; reads never overlap with reads or writes", async () => {
  const { host, session, cell } = open();
  await pass();
  host.edit([typed(session, "t3.new.business", "7")]);
  session.setCells(new Map([["t3.granted.business", "5"]]), "填 1 格");
  void session.refresh();
  await pass(1000);
  expect(cell("t3.new.business")?.value).toBe(7);
  expect(cell("t3.granted.business")?.value).toBe(5);
  expect(host.most).toBe(1);
  session.stop();
});

test("an unchanged document is not checked again, whatever the polls and doubled hints", async () => {
  const check = jest.fn(() => ({ findings: [], dismissed: [], outcomes: [] }));
  const { host, session } = open(check);
  await pass(13_000);
  expect(host.reads).toBeGreaterThan(3);
  expect(check).toHaveBeenCalledTimes(1);
  session.stop();
});

test("the old findings stay while a new check is under way and when it breaks", async () => {
  let broken = false;
  const { host, session, state } = open(() => {
    if (broken) throw new Error("rule");
    return { findings: [finding], dismissed: [], outcomes: [] };
  });
  await pass();
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  broken = true;
  host.edit([typed(session, "t3.new.business", "7")]);
  const seen: boolean[] = [];
  session.store.subscribe(() => seen.push(state().reading?.result.findings.length === 1));
  await pass(1000);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).not.toContain(false);
  expect(state().trouble).toMatchObject({ message: messages.panel.failedCheck, during: "read" });
  expect(state().checking).toBe(false);
  broken = false;
  void session.refresh();
  await pass();
  expect(state().trouble).toBeUndefined();
  session.stop();
  log.mockRestore();
});

test("figures of one tick go as one change, are marked until they are in, and can be taken back together", async () => {
  const { host, session, cell, state } = open();
  await pass();
  session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
  session.setCells(new Map([["t3.granted.business", "９"]]), "填 1 格");
  expect([...state().pending.values()]).toEqual([
    { text: "7", state: "waiting" },
    { text: "9", state: "waiting" },
  ]);
  await pass(500);
  expect(host.applied).toHaveLength(1);
  expect(state().pending.size).toBe(0);
  expect(cell("t3.granted.business")?.value).toBe(9);
  expect(state().changes).toEqual(["填 2 格"]);
  void session.undo();
  await pass(500);
  expect(cell("t3.new.business")?.state).toBe("blank");
  expect(state().changes).toEqual([]);
  session.stop();
});

test("a figure that is no number stays in the panel with the reason; the document is not touched", async () => {
  const { host, session, state } = open();
  await pass();
  session.setCells(new Map([["t3.new.business", "十二"]]), "填 1 格");
  await pass(500);
  expect(state().pending.get("t3.new.business")).toEqual({
    text: "十二",
    state: "invalid",
    note: messages.fill.notNumber,
  });
  expect(host.applied).toEqual([]);
  session.dropCell("t3.new.business");
  expect(state().pending.size).toBe(0);
  session.stop();
});

test("a figure that meets the clerk's own change is refused, not written over it, and both are shown", async () => {
  const { host, session, cell, state } = open();
  await pass();
  const edit = typed(session, "t3.new.business", "3");
  session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
  await pass(10); // the write is under way and has drawn up its edits
  host.edit([edit]);
  await pass(1000);
  expect(cell("t3.new.business")?.raw).toBe("3");
  expect(state().pending.get("t3.new.business")).toMatchObject({
    text: "7",
    state: "refused",
    note: messages.fill.changedUnder("3"),
  });
  session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
  await pass(1000);
  expect(cell("t3.new.business")?.raw).toBe("7");
  session.stop();
});

test("a host that fails says so in its own words, and a good read clears it", async () => {
  const { host, session, state } = open();
  host.failing = new HostError("hostFailed", "Word 没有响应。");
  await pass();
  expect(state().trouble).toMatchObject({ message: "Word 没有响应。", during: "read" });
  host.failing = undefined;
  void session.refresh();
  await pass();
  expect(state().trouble).toBeUndefined();
  expect(state().reading).toBeDefined();
  host.failing = new HostError("readOnly", "文稿是只读的。");
  session.setCells(new Map([["t3.new.business", "7"]]), "填 1 格");
  await pass();
  expect(state().trouble?.message).toBe("文稿是只读的。");
  expect(state().pending.get("t3.new.business")?.state).toBe("refused");
  session.stop();
});

test("what is set aside is kept with the document and comes back when restored", async () => {
  const { host, session, state } = open();
  await pass();
  await session.dismiss(finding, "口径不同");
  expect(await host.loadState()).toEqual({
    version: 1,
    dismissed: [{ fingerprint: "x", rule: "X-01", reason: "口径不同" }],
  });
  await session.restore("x");
  expect(state().stored.dismissed).toEqual([]);
  session.stop();
});

test("the report of the year before is known from the start where it was kept, and told when the clerk gives one", async () => {
  const [last, other] = [exampleDocument(), exampleDocument()];
  const told: ReportDocument[] = [];
  const { session, asked } = open(undefined, { lastYear: last, onLastYear: (document) => told.push(document) });
  const lastAsked = () => asked.at(-1)?.last;
  await pass();
  expect(lastAsked()).toBe(last);
  void session.checkWith({ off: ["X-01"] });
  await pass();
  expect([asked.length, lastAsked()]).toEqual([2, last]);
  expect(told).toEqual([]);
  void session.checkWith({ last: other });
  await pass();
  expect(lastAsked()).toBe(other);
  expect(told).toEqual([other]);
});
