import { blockText, notice2021, recognise, repairPlan, type Edit, type ReportDocument } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { HostError, type DocumentHost, type WriteResult } from "@nianbao/host";
import { WordDocumentHost } from "@nianbao/word-addin";
import { reportWith } from "../repair/body.js";
import { brokenLabels, sound, unmerged } from "../repair/damage.js";
import type { Fault } from "./emulator/index.js";
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
  readonly run: (host: DocumentHost, first: ReportDocument) => Promise<WriteResult>;
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
    run: (host, first) =>
      host.apply(
        [0, 1, 2, 3].map((column): Edit => ({
          kind: "setCell",
          block: tableOf(first, "nianbao:t4"),
          row: 3,
          column,
          expect: "",
          text: String(71 + column),
        })),
      ),
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
    run: (host, first) => host.apply([repairPlan(recognise(first), "t4").edit!]),
  },
  {
    name: "insert the skeleton",
    bytes: report,
    run: (host) => host.insertSkeleton({ agency: "示例市示例区司法局", year: 2025 }),
  },
];

/** Texts of the body without empty lines. */
function words(document: ReportDocument): string[] {
  return document.blocks.map((block) => `${block.kind}:${blockText(block)}`).filter((text) => text !== "paragraph:");
}

async function open(bytes: Uint8Array) {
  const { word, common } = await openInWord(bytes);
  const host = new WordDocumentHost({ patience: 300 });
  const { document } = await host.read();
  return { word, common, host, document, now: () => words(openDocx(word.document.toDocx()).document) };
}

const faults: readonly ((action: number) => Fault)[] = [
  (action) => ({ kind: "errorAt", action, code: "GeneralException" }),
  (action) => ({ kind: "doneButError", action, code: "GeneralException" }),
  (action) => ({ kind: "late", action, delay: Infinity }),
];
const named = faults.map((fault) => [fault(1).kind, fault] as const);

describe.each(operations)("$name", ({ bytes, run }) => {
  test.each(named)("cut short by %s at every action", async (_kind, faultAt) => {
    const whole = await open(bytes());
    const plan = whole.word.fail({ kind: "errorAt", action: Infinity, code: "" })!;
    await run(whole.host, whole.document);
    const should = whole.now();
    const { seen } = plan;
    const before = words(whole.document);
    // A lost answer is the same wherever in a request it is lost: the first and last action of each will do.
    const most = faultAt(1).kind === "late" ? 3 : ALL ? seen : 5;
    const step = Math.max(1, Math.floor(seen / most));
    for (let action = 1; action <= seen; action += step) {
      const { word, host, document, now } = await open(bytes());
      const fault = word.fail(faultAt(action))!;
      const told: unknown = await run(host, document).catch((error: unknown) => error);
      if (!fault.struck) continue;
      word.fail(undefined);
      const where = `action ${String(action)} of ${String(seen)}`;
      if (told instanceof Error) {
        expect(told).toBeInstanceOf(HostError);
        expect(told.message).toMatch(/^[^a-zA-Z]*(Word[^a-zA-Z]*)+$/);
        const state = JSON.stringify(now());
        const known = state === JSON.stringify(before) || state === JSON.stringify(should);
        if (!known) throw new Error(`${where}: neither before nor after: ${state}`);
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
    const { word, host, document } = await open(report());
    word.document.replaceText({ paragraph: word.document.blockParagraph(0), start: 0, end: 0 }, "新");
    word.fail({ kind: "late", action: 1, delay: Infinity });
    await expect(host.read()).rejects.toMatchObject({ code: "hostFailed" });
    word.fail({ kind: "member", names: members.slice(0, 1), code: "GeneralException" });
    expect((await host.read()).document.blocks).toHaveLength(document.blocks.length);
  });
});
