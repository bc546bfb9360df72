import {
  blockText,
  notice2021,
  recognise,
  repairPlan,
  type Block,
  type Edit,
  type Finding,
  type ReportDocument,
} from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { HostError, type DocumentHost, type WriteResult } from "@nianbao/host";
import { WordDocumentHost } from "@nianbao/word-addin";
import { reportWith } from "../repair/body.js";
import { brokenLabels, sound, unmerged } from "../repair/damage.js";
import { profileOf, type Fault, type Profile } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

/**
 * Every operation that changes the document, cut short at every one of its actions: the clerk is told in Chinese or the
 * edits not made are named, the document is as it was or as it should be or lies between (a cell each: old or new),
 * and the same again brings it to where it should be, once.
 */
jest.setTimeout(600_000);

/** FAULTS=all tries every action; otherwise a few spread over each operation. */
const ALL = process.env["FAULTS"] === "all";

interface Operation {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What is done before, without a fault. */
  readonly first?: (host: DocumentHost, opened: ReportDocument) => Promise<unknown>;
  /** @param opened the document as first read */
  readonly run: (host: DocumentHost, opened: ReportDocument) => Promise<WriteResult>;
  /** Each piece is done or not: what lies between before and after is no loss. */
  readonly between?: true;
  /** What the host must be able to do. */
  readonly needs?: "comments" | "trackedChanges";
}

/** A report of which only table 4 is left, so that there is time for every action. */
const report = () => {
  const file = openDocx(renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 }));
  const others = file.document.blocks.flatMap((block, at): Edit[] => {
    if (block.kind === "table")
      return block.tag === "nianbao:t4" ? [] : [{ kind: "removeBlock", block: at, expect: "" }];
    return at > 3 && at < file.document.blocks.length - 2
      ? [{ kind: "removeBlock", block: at, expect: block.text }]
      : [];
  });
  return file.apply(others).file.toBytes();
};
const damaged = () => reportWith({ t4: [brokenLabels(unmerged(sound("t4")))] }).toBytes();
const tableOf = ({ blocks }: ReportDocument, tag: string) =>
  blocks.findIndex((block) => block.kind === "table" && block.tag === tag);
const figure = (document: ReportDocument, column: number): Edit => ({
  kind: "setCell",
  block: tableOf(document, "nianbao:t4"),
  row: 3,
  column,
  expect: "",
  text: String(71 + column),
});
const fixOf = ({ blocks }: ReportDocument): Edit => ({
  kind: "replaceText",
  place: { block: 1, start: 0, end: 2 },
  expect: blockText(blocks[1]!).slice(0, 2),
  text: "改好的字",
});
const findingAt = (block: number, found: Block): Finding => ({
  rule: "XX-01",
  severity: "warning",
  message: { what: `第${String(block)}处。`, why: "两处不一致。", todo: "请核对。" },
  quote: "",
  places: [{ block, start: 0, end: 2, label: "第一部分", text: blockText(found).slice(0, 2) }],
  basis: [],
  fixes: [],
  fingerprint: String(block),
});
const pieces = [
  { text: "新收" },
  { text: "12", link: "t3.new.total" },
  { text: "件，自然人" },
  { text: "8", link: "t3.new.naturalPerson" },
  { text: "件。" },
];

const operations: readonly Operation[] = [
  {
    name: "fill cells",
    bytes: report,
    run: (host, opened) => host.apply([0, 1, 2, 3].map((column) => figure(opened, column))),
  },
  { name: "insert a table", bytes: report, run: (host) => host.insertTable("t4", { after: 1 }) },
  { name: "insert a table at the end", bytes: report, run: (host) => host.insertTable("t3", { at: "end" }) },
  {
    name: "insert a linked sentence",
    bytes: report,
    run: (host) => host.apply([{ kind: "insertSentence", after: 1, like: 1, pieces }]),
  },
  {
    name: "repair a table",
    bytes: damaged,
    run: (host, opened) => host.apply([repairPlan(recognise(opened), "t4").edit!]),
  },
  {
    name: "insert the skeleton",
    bytes: report,
    run: (host) => host.insertSkeleton({ agency: "示例市示例区司法局", year: 2025 }),
  },
  { name: "apply one fix", bytes: report, run: (host, opened) => host.apply([fixOf(opened)]) },
  {
    name: "apply one fix as a tracked change",
    bytes: report,
    needs: "trackedChanges",
    run: (host, opened) => host.apply([fixOf(opened)], { tracked: true }),
  },
  {
    name: "take a paragraph out",
    bytes: report,
    run: (host, { blocks }) => host.apply([{ kind: "removeBlock", block: 2, expect: blockText(blocks[2]!) }]),
  },
  {
    name: "undo a fix",
    bytes: report,
    first: (host, opened) => host.apply([fixOf(opened)]),
    run: (host) => host.undo(),
  },
  {
    name: "undo a paragraph taken out",
    bytes: report,
    first: (host, { blocks }) => host.apply([{ kind: "removeBlock", block: 2, expect: blockText(blocks[2]!) }]),
    run: (host) => host.undo(),
  },
  {
    name: "undo figures",
    bytes: report,
    first: (host, opened) => host.apply([0, 1, 2].map((column) => figure(opened, column))),
    run: (host) => host.undo(),
  },
  {
    name: "undo a table put in",
    bytes: report,
    first: (host) => host.insertTable("t4", { after: 1 }),
    run: (host) => host.undo(),
  },
  {
    name: "undo a repair",
    bytes: damaged,
    first: (host, opened) => host.apply([repairPlan(recognise(opened), "t4").edit!]),
    run: (host) => host.undo(),
  },
  {
    name: "write findings as comments",
    bytes: report,
    needs: "comments",
    between: true,
    run: async (host, { blocks }) => {
      const { snapshot } = await host.writeComments!([0, 1, 2, 3].map((block) => findingAt(block, blocks[block]!)));
      return { snapshot, refused: [] };
    },
  },
  {
    name: "take comments out",
    bytes: report,
    needs: "comments",
    between: true,
    first: (host, { blocks }) => host.writeComments!([0, 1, 2, 3].map((block) => findingAt(block, blocks[block]!))),
    run: async (host) => {
      await host.removeComments!();
      return { snapshot: await host.read(), refused: [] };
    },
  },
];

/** Texts of the body without empty lines, and of comments. */
function words({ blocks, comments }: ReportDocument): string[] {
  return [
    ...blocks.map((block) => `${block.kind}:${blockText(block)}`).filter((text) => text !== "paragraph:"),
    ...comments.map(({ text }) => `comment:${text}`),
  ];
}

/** How long Word may take, ms: short only where it never answers, since a busy machine takes long as well. */
const [long, short] = [30_000, 800];

async function open(bytes: Uint8Array, profile: Profile = profileOf("web/1.3")) {
  const { word, common } = await openInWord(bytes, {}, profile);
  const patience = { ms: long };
  const host = new WordDocumentHost({ patience: () => patience.ms });
  const { document } = await host.read();
  return { word, common, host, document, patience, now: () => words(openDocx(word.document.toDocx()).document) };
}

const faults: readonly ((action: number) => Fault)[] = [
  (action) => ({ kind: "errorAt", action, code: "GeneralException" }),
  (action) => ({ kind: "doneButError", action, code: "GeneralException" }),
  (action) => ({ kind: "late", action, delay: Infinity }),
];
const named = faults.map((fault) => [fault(1).kind, fault] as const);

const places = (["PC/1.3", "web/1.9"] as const).flatMap((name) => {
  const can = profileOf(name).level >= 109;
  return operations
    .filter(({ needs }) => needs === undefined || can)
    .map((operation) => [`${name}: ${operation.name}`, profileOf(name), operation] as const);
});

describe.each(places)("%s", (_name, profile, { bytes, first, run, between }) => {
  const start = async () => {
    const opened = await open(bytes(), profile);
    await first?.(opened.host, opened.document);
    return opened;
  };

  test.each(named)("cut short by %s at every action", async (_kind, faultAt) => {
    const whole = await start();
    const before = whole.now();
    const plan = whole.word.fail({ kind: "errorAt", action: Infinity, code: "" })!;
    await run(whole.host, whole.document);
    const should = whole.now();
    expect(should).not.toEqual(before);
    const { seen } = plan;
    // A lost answer is the same wherever in a request it is lost, so that a few will do.
    const late = faultAt(1).kind === "late";
    const most = late ? (ALL ? 4 : 2) : ALL ? seen : 4;
    const step = Math.max(1, Math.floor(seen / most));
    for (let action = 1; action <= seen; action += step) {
      const { word, host, document, patience, now } = await start();
      const fault = word.fail(faultAt(action))!;
      if (late) patience.ms = short;
      const told: unknown = await run(host, document).catch((error: unknown) => error);
      patience.ms = long;
      if (!fault.struck) continue;
      word.fail(undefined);
      const where = `action ${String(action)} of ${String(seen)}`;
      if (told instanceof Error) {
        expect(told).toBeInstanceOf(HostError);
        expect(told.message).toMatch(/^[^a-zA-Z]*(Word[^a-zA-Z]*)+$/);
        const state = now();
        const known = [before, should].some((each) => JSON.stringify(each) === JSON.stringify(state));
        if (!known && between !== true) throw new Error(`${where}: neither before nor after: ${JSON.stringify(state)}`);
        await run(host, document);
        expect([where, now()]).toEqual([where, should]);
      } else {
        const { refused, snapshot } = told as WriteResult;
        expect([where, words(snapshot.document)]).toEqual([where, now()]);
        if (refused.length === 0) expect([where, now()]).toEqual([where, should]);
        else {
          const again = await host.apply(refused.map(({ edit }) => edit));
          expect([where, again.refused, now()]).toEqual([where, [], should]);
        }
      }
      // What is written next is not tracked because this was.
      expect([where, word.document.tracking]).toEqual([where, "Off"]);
    }
  });
});

describe("where Word fails to give its text", () => {
  const members = ["Body.GetOoxml", "SectionBody.GetOoxml"];
  const ways = [
    ["it is read section by section", members.slice(0, 1), {}, true],
    ["and that of its sections, the file is read", members, {}, true],
    ["nor the file, words come by paragraph and tables by table", members, { file: true }, false],
  ] as const;
  test.each(ways)("%s, and writing goes on", async (_name, names, losses, looks) => {
    const { word, common, document } = await open(report());
    Object.assign(common.losses, losses);
    word.fail({ kind: "member", names, code: "GeneralException" });
    const host = new WordDocumentHost();
    const read = (await host.read()).document;
    if (looks) expect(read.blocks).toEqual(document.blocks);
    expect(words(read)).toEqual(words(document));
    const block = tableOf(document, "nianbao:t4");
    expect(read.blocks[block]?.kind).toBe("table");
    const { refused, snapshot } = await host.apply([
      { kind: "setCell", block, row: 3, column: 0, expect: "", text: "7" },
    ]);
    expect(refused).toEqual([]);
    expect(words(snapshot.document)).toEqual(words(openDocx(word.document.toDocx()).document));
  });

  test("by any way, the clerk is told", async () => {
    const { word, common } = await open(report());
    common.losses.file = true;
    word.fail({ kind: "member", names: [...members, "TableRange.GetOoxml"], code: "GeneralException" });
    await expect(new WordDocumentHost().read()).rejects.toBeInstanceOf(HostError);
  });

  test("and does not even answer, it is not asked that way again", async () => {
    const { word, host, document, patience } = await open(report());
    word.document.replaceText({ paragraph: word.document.blockParagraph(0), start: 0, end: 0 }, "新");
    word.fail({ kind: "late", action: 1, delay: Infinity });
    patience.ms = short;
    await expect(host.read()).rejects.toMatchObject({ code: "hostFailed" });
    patience.ms = long;
    word.fail({ kind: "member", names: members.slice(0, 1), code: "GeneralException" });
    expect((await host.read()).document.blocks).toHaveLength(document.blocks.length);
  });
});
