import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { blockText, check, notice2021, recognise, tableOf, type ReportDocument } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { WordDocumentHost } from "@nianbao/word-addin";
import { PanelSession } from "../../../packages/panel/src/state/session.js";
import { textOf } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

/**
 * A clerk who types, pastes, deletes and undoes, and a panel that fills, mends and takes back, in one document, in random
 * order: at the end the panel knows what the document says. `npm run soak` makes 10,000 edits (SEED, RUNS); 300 here.
 */
const SEED = Number(process.env["SEED"] ?? "1");
const RUNS = Number(process.env["RUNS"] ?? "300");
jest.setTimeout(6 * 60 * 60_000); // ten minutes of a processor, which may be shared

/** Numbers in [0, below), a function of the seed. @source mulberry32 */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = [
  "2025年，本机关收到政府信息公开申请12件，",
  "办结8件。",
  "主动公开政府信息128条；",
  "较去年增长10%。",
  "行政复议1件",
  "、",
  "，",
  "３",
  "一是加强领导 ，",
  "",
];

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** From so many edits on memory is watched, and the report has all three tables (TABLES=t4: table 4 alone, three times as fast). */
const LONG = 3000;
const WHOLE = RUNS >= LONG && process.env["TABLES"] !== "t4";

/** The skeleton; in the short form with table 4 alone, as the larger tables only cost time. */
function startingReport(): Uint8Array {
  const report = renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 });
  if (WHOLE) return report;
  const file = openDocx(report);
  const others = file.document.blocks.flatMap((block, at) =>
    block.kind === "table" && block.tag !== "nianbao:t4"
      ? [{ kind: "removeBlock" as const, block: at, expect: "" }]
      : [],
  );
  return file.apply(others).file.toBytes();
}

const content = (document: ReportDocument): string[] =>
  document.blocks.map((block) => `${block.kind} ${blockText(block)}`);

test(`after ${String(RUNS)} random edits (seed ${String(SEED)}) panel and document agree`, async () => {
  const below = random(SEED);
  const opened = await openInWord(startingReport());
  const { word, selectionChanged } = opened;
  const session = new PanelSession(new WordDocumentHost());
  await session.refresh();
  const state = () => session.store.get();
  const tables = WHOLE ? (["t2", "t3", "t4"] as const) : (["t4"] as const);
  const cells = tables.flatMap((id) => tableOf(notice2021, id).cells);
  const undone: Uint8Array[] = [];
  const counts: Record<string, number> = {};
  const took: number[] = [];

  const bodyParagraphs = () => word.document.paragraphs().filter((p) => word.document.nestingLevel(p) === 0);
  const anyParagraph = () => {
    const all = bodyParagraphs();
    return all[below(all.length)]!;
  };
  const remember = (): void => {
    undone.push(word.document.toDocx());
    if (undone.length > 5) undone.shift();
  };
  const settle = async (): Promise<void> => {
    while ([...state().pending.values()].some((cell) => cell.state === "waiting")) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };

  const deeds: readonly (readonly [string, () => Promise<void> | void])[] = [
    [
      "type",
      () => {
        const paragraph = anyParagraph();
        const length = textOf(paragraph).length;
        const start = below(length + 1);
        word.document.replaceText(
          { paragraph, start, end: Math.min(length, start + below(3)) },
          words[below(words.length)]!,
        );
      },
    ],
    [
      "paste",
      () => {
        if (bodyParagraphs().length > 60) return;
        remember();
        const like = anyParagraph();
        word.document.insertParagraph(like, words[below(words.length)]!, "after", like);
      },
    ],
    [
      "delete",
      () => {
        if (bodyParagraphs().length < 20) return;
        remember();
        word.document.deleteParagraph(anyParagraph());
      },
    ],
    [
      "undo in Word",
      () => {
        const before = undone.pop();
        if (before !== undefined) word.open(before);
      },
    ],
    [
      "fill",
      async () => {
        const picked = Array.from({ length: 1 + below(3) }, () => cells[below(cells.length)]!.id);
        session.setCells(new Map(picked.map((id) => [id, String(below(200))])), "填表四");
        await settle();
      },
    ],
    [
      "fix",
      async () => {
        const fixes = (state().reading?.result.findings ?? []).flatMap((finding) => finding.fixes);
        if (fixes.length > 0) await session.applyFix(fixes[below(fixes.length)]!);
      },
    ],
    ["undo in the panel", () => session.undo()],
    [
      "insert a table and take it back",
      async () => {
        if (below(10) > 0) return;
        await session.insertTable("t4", { at: "end" });
        await session.undo();
      },
    ],
  ];

  /** Whether the panel has what the document says, paragraph by paragraph and cell by cell. */
  const agree = (): boolean => {
    const read = state().reading!.snapshot.document.blocks.flatMap((block) =>
      block.kind === "table" ? block.cells.flatMap((cell) => cell.paragraphs) : [block],
    );
    const said = word.document.paragraphs().map((paragraph) => textOf(paragraph).replaceAll("\v", "\n"));
    return JSON.stringify(read.map(({ text }) => text)) === JSON.stringify(said);
  };

  const heaps: number[] = [];
  const every = RUNS >= LONG ? 1000 : Math.ceil(RUNS / 6);
  const from = performance.now();
  for (let run = 0; run < RUNS; run += 1) {
    const [name, deed] = deeds[below(deeds.length)]!;
    counts[name] = (counts[name] ?? 0) + 1;
    const begun = performance.now();
    await deed();
    if (below(3) === 0) selectionChanged();
    if (below(4) === 0) {
      await session.refresh();
      if (!agree()) throw new Error(`edit ${String(run + 1)}, ${name}: the panel has not what the document says`);
    }
    took.push(performance.now() - begun);
    if ((run + 1) % every === 0) {
      heaps.push(heap());
      if (RUNS >= LONG) process.stderr.write(`${String(run + 1)} edits, heap ${(heaps.at(-1)! / 1e6).toFixed(1)} MB\n`);
    }
  }
  await session.refresh();
  heaps.push(heap());
  const seconds = (performance.now() - from) / 1000;

  const fresh = (await new WordDocumentHost().read()).document;
  const { snapshot, result } = state().reading!;
  expect(content(snapshot.document)).toEqual(content(openDocx(word.document.toDocx()).document));
  expect({ ...snapshot.document, source: 0 }).toEqual({ ...fresh, source: 0 });
  const known = (findings: readonly { readonly fingerprint: string }[]) =>
    findings.map(({ fingerprint }) => fingerprint);
  expect(known(result.findings)).toEqual(known(check(recognise(fresh)).findings));
  took.sort((a, b) => a - b);
  const ms = (share: number): string => (took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(0);
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.info(
    `${String(RUNS)} edits, seed ${String(SEED)}: ${JSON.stringify(counts)}; each ${ms(0.5)} ms (95 %: ${ms(0.95)}); ` +
      `${seconds.toFixed(0)} s in all; heap every ${String(every)} ${heaps.map(mb).join(", ")} MB; ` +
      `${String(fresh.blocks.length)} blocks, ${String(result.findings.length)} findings`,
  );
  // Copies for undo, and what is known of paragraphs, fill up in the beginning; then nothing grows.
  if (RUNS >= LONG) expect(heaps.at(-1)).toBeLessThan(heaps[1]! * 1.15);
});
