import {
  applyToModel,
  blockText,
  check,
  exampleTable,
  notice2021,
  parseCell,
  recognise,
  repairPlan,
  tableOf,
  withoutRow,
  withRowTwice,
  type Block,
  type CellId,
  type RecognisedReport,
  type RepairPlan,
  type ReportDocument,
  type TableId,
} from "@nianbao/core";
import { lintDocx, openDocx, renderReport, type DocxFile } from "@nianbao/docx";
import fc from "fast-check";
import { sampleReport } from "../render/sampleReport.js";
import { docxOf, reportWith } from "./body.js";
import {
  brokenLabels,
  damage,
  dressed,
  joined,
  numberOf,
  paragraph,
  reworded,
  rowsOf,
  shiftedRow,
  slipped,
  sound,
  unmerged,
  withFoot,
} from "./damage.js";

const all: TableId[] = ["t2", "t3", "t4"];
const blankTable = (id: TableId) => exampleTable(tableOf(notice2021, id), () => undefined);
const words = ({ blocks }: ReportDocument): string[] => blocks.map(blockText);

interface Repaired {
  readonly before: RecognisedReport;
  readonly plan: RepairPlan;
  readonly after: RecognisedReport;
  readonly file: DocxFile;
}

/** Plans, repairs, reads again; what was written is what the model says. */
function repair(file: DocxFile, id: TableId): Repaired {
  const before = recognise(file.document);
  const plan = repairPlan(before, id);
  expect(plan.reasons).toEqual([]);
  const made = file.apply([plan.edit!]);
  expect(made.refused).toEqual([]);
  expect(words(made.file.document)).toEqual(words(applyToModel(file.document, [plan.edit!], blankTable).document));
  const after = recognise(made.file.document);
  for (const table of plan.tables) expect(repairPlan(after, table)).toMatchObject({ needed: false, leftovers: [] });
  return { before, plan, after, file: made.file };
}

/** The numbers of a table by cell. */
const values = (report: RecognisedReport, id: TableId): Record<CellId, number> =>
  Object.fromEntries(
    [...report.tables.get(id)!.cells.values()].flatMap((cell) =>
      cell.value === null ? [] : [[cell.id, Number(cell.value)] as const],
    ),
  );
const numbers = (id: TableId, except: (cell: CellId) => boolean = () => false): Record<CellId, number> =>
  Object.fromEntries(
    tableOf(notice2021, id)
      .cells.filter((cell) => !except(cell.id))
      .map((cell) => [cell.id, numberOf.get(cell.id)!]),
  );

const whole: readonly (readonly [string, (id: TableId) => readonly Block[]])[] = [
  ["vertical merges lost", (id) => [unmerged(sound(id))]],
  ["row spans lost, rows slipped", (id) => [slipped(sound(id), (cell) => ({ ...cell, rowSpan: 1 }))]],
  ["column spans lost", (id) => [slipped(sound(id), (cell) => ({ ...cell, columnSpan: 1 }))]],
  ["all spans lost", (id) => [slipped(sound(id), (cell) => ({ ...cell, columnSpan: 1, rowSpan: 1 }))]],
  ["merges lost, labels spaced and broken over lines", (id) => [brokenLabels(unmerged(sound(id)))]],
  ["two rows shifted", (id) => [[1, 2].reduce((table, up) => shiftedRow(table, table.rowCount - up), sound(id))]],
];

const shape = (block: Block): string =>
  block.kind === "table"
    ? block.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan].join()).join(";")
    : "";

describe.each(all)("%s with every number placed", (id) => {
  it.each(whole)("%s", (_, made) => {
    const { plan, after } = repair(reportWith({ [id]: made(id) }), id);
    expect(values(after, id)).toEqual(numbers(id));
    const needed = shape(made(id)[0]!) !== shape(sound(id)); // table 2 has no vertical merges to lose
    expect(plan).toMatchObject({ needed, leftovers: [], blanks: [], tables: [id] });
    expect(plan.moves).toHaveLength(tableOf(notice2021, id).cells.length);
  });

  it("the standard table needs none, and a repair only renews it", () => {
    const file = reportWith({ [id]: [sound(id)] });
    expect(repairPlan(recognise(file.document), id)).toMatchObject({ needed: false, canRepair: true, cautions: [] });
    expect(values(repair(file, id).after, id)).toEqual(numbers(id));
  });
});

test("a table split over pages, headings repeated: one table again, what was between goes", () => {
  const upper = rowsOf(sound("t3"), 0, 14);
  const lower = joined(rowsOf(sound("t3"), 0, 3), rowsOf(sound("t3"), 14, 28));
  const file = reportWith({ t3: [upper, paragraph(""), paragraph("（续表）"), paragraph("另起一页。"), lower] });
  const { plan, after } = repair(file, "t3");
  expect(values(after, "t3")).toEqual(numbers("t3"));
  expect(plan.blocks).toHaveLength(4);
  expect(words(after.document).filter((text) => /续表|另起一页/u.test(text))).toEqual(["另起一页。"]);
});

test("a row that is gone stays blank and says so", () => {
  const { plan, after } = repair(reportWith({ t3: [withoutRow(sound("t3"), 6)] }), "t3");
  const gone = (cell: CellId): boolean => cell.startsWith("t3.partlyGranted.");
  expect(values(after, "t3")).toEqual(numbers("t3", gone));
  expect(plan.blanks).toHaveLength(7);
  expect(plan.blanks[0]).toEqual({
    cell: "t3.partlyGranted.naturalPerson",
    reason: "表里找不到“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”这一行",
  });
});

test("a column's cells gone, its heading left: one finding; 自然人 and 总计 are placed as likely, the rest is left over", () => {
  const value = (id: CellId): string => (/\.(?:naturalPerson|total)$/u.test(id) ? "12" : "0");
  const full = exampleTable(tableOf(notice2021, "t3"), value);
  const last = full.columnCount - 1;
  const short = {
    ...full,
    cells: full.cells
      .filter(({ row, column }) => row < 3 || column !== last - 1)
      .map((cell) => (cell.row >= 3 && cell.column === last ? { ...cell, column: last - 1 } : cell)),
  };
  const file = reportWith({ t3: [short] });
  const { findings } = check(recognise(file.document));
  expect(findings.filter(({ rule }) => /^(?:TS-0[25]|T3-.)$/u.test(rule)).map(({ rule }) => rule)).toEqual(["TS-02"]);
  const plan = repairPlan(recognise(file.document), "t3");
  expect(plan).toMatchObject({ canRepair: true, needed: true });
  expect(
    new Set(plan.moves.map(({ cell, text, confidence }) => `${cell.split(".").at(-1)} ${text} ${confidence}`)),
  ).toEqual(new Set(["naturalPerson 12 likely", "total 12 likely"]));
  expect(plan.leftovers.every(({ text }) => text === "0")).toBe(true);
});

test("figures become plain; one with a note stays as it is", () => {
  const { plan, after } = repair(reportWith({ t4: [dressed(sound("t4"))] }), "t4");
  expect(values(after, "t4")).toEqual(numbers("t4"));
  for (const { raw, text } of plan.moves) {
    expect(text).toBe(raw.includes("（") ? raw.trim() : String(parseCell(raw, "count").value));
  }
  const { after: kept } = repair(
    reportWith({
      t2: [
        reworded(unmerged(sound("t2")), (text) =>
          text === "104" ? "22（其中修订16件）" : text === "105" ? "／" : text === "110" ? "499624元" : text,
        ),
      ],
    }),
    "t2",
  );
  const cells = kept.tables.get("t2")!.cells;
  expect([cells.get("t2.normativeDocument.issued")!.raw, cells.get("t2.normativeDocument.repealed")!.raw]).toEqual([
    "22（其中修订16件）",
    "／",
  ]);
  expect(cells.get("t2.fee")).toMatchObject({ raw: "49.9624", state: "number" });
});

test("what has no cell is listed below the table, where the check finds it until it is dealt with", () => {
  const table = withFoot(withRowTwice(sound("t3"), 5), "注：含上年结转。");
  const { plan, after } = repair(reportWith({ t3: [table] }), "t3");
  expect(plan.leftovers.map(({ kind, words: at, text }) => [kind, at, text]).slice(-2)).toEqual([
    ["number", "“（一）予以公开”行“总计”列", String(numberOf.get("t3.granted.total"))],
    ["note", "", "注：含上年结转。"],
  ]);
  expect(plan.cautions).toContain("有 8 处内容在标准表里没有对应的格，修复后列在表的下面，请核对后填入或删去");
  const [list, note] = words(after.document).slice(plan.blocks[0]! + 1);
  expect(list).toMatch(/^原表中以下内容在标准表里没有对应的格，待填写：“（一）予以公开”行“自然人”列：\d+；.*。$/u);
  expect(note).toBe("注：含上年结转。");
  const { findings } = check(after);
  expect(findings.some(({ rule, quote }) => rule === "RS-04" && quote.startsWith("待填写"))).toBe(true);
});

test("a column under another heading is not taken for the one that stood there", () => {
  const old: Record<string, string> = {
    本年制发件数: "本年新制作数量",
    本年废止件数: "本年新公开数量",
    现行有效件数: "对外公开总数量",
  };
  const file = reportWith({ t2: [reworded(sound("t2"), (text) => old[text] ?? text)] });
  const { plan, after } = repair(file, "t2");
  expect(Object.keys(values(after, "t2")).filter((cell) => /rule|normative/u.test(cell))).toEqual([]);
  expect(values(after, "t2")).toMatchObject({ "t2.licence": numberOf.get("t2.licence") });
  expect(plan.leftovers.map(({ words: at, text }) => `${at}${text}`)).toContain("“规章”行“本年新公开数量”列102");
});

test("tables run together in one block are parted", () => {
  const both = joined(sound("t3"), sound("t4"));
  const file = docxOf(["一、总体情况", both, "完"]);
  const { plan, after, file: written } = repair(file, "t4");
  expect(plan.tables).toEqual(["t3", "t4"]);
  expect([values(after, "t3"), values(after, "t4")]).toEqual([numbers("t3"), numbers("t4")]);
  expect(after.document.blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "table",
    "paragraph",
    "table",
    "paragraph",
  ]);
  expect(lintDocx(written.toBytes())).toEqual([]);
});

test("a table that touches others or the end is kept apart from them", () => {
  const file = docxOf([sound("t2"), paragraph("中"), unmerged(sound("t3")), ""]);
  const touching = file.apply([{ kind: "removeBlock", block: 1, expect: "中" }]);
  // Only a document that came so has two tables that touch.
  expect(touching.refused.map(({ code }) => code)).toEqual(["protected"]);
  const { after } = repair(docxOf([sound("t2"), unmerged(sound("t3"))]), "t3");
  expect(after.document.blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph", "table", "paragraph"]);
});

test("a table of our own in its content control is replaced with the control, not put inside it", () => {
  const cells = Object.fromEntries([...numberOf].map(([id, value]) => [id, parseCell(String(value), "count")]));
  const file = openDocx(renderReport(notice2021, sampleReport(cells)));
  const controls = (from: DocxFile): string[] => from.part("word/document.xml")!.match(/<w:tag [^>]*>/g)!;
  const { after, file: written } = repair(file, "t3");
  expect(values(after, "t3")).toEqual(numbers("t3"));
  expect(controls(written)).toEqual(controls(file));
  expect(lintDocx(written.toBytes())).toEqual([]);
});

describe("what cannot be repaired says why", () => {
  const planFor = (document: ReportDocument, id: TableId): RepairPlan => repairPlan(recognise(document), id);

  it("no table, no Word document, no number known, a heading between", () => {
    const { document } = reportWith({ t3: [sound("t3")] });
    expect(planFor(document, "t4")).toMatchObject({
      canRepair: false,
      reasons: ["没有找到表四，可以直接插入标准表"],
    });
    expect(planFor({ ...document, source: { kind: "html" } }, "t3").reasons).toEqual([
      "这份文稿不是 Word 文档，表三不能在里面修复；请另存为 .docx 再打开",
    ]);
    const pieces = [rowsOf(sound("t3"), 0, 14), "四、政府信息公开行政复议、行政诉讼情况", rowsOf(sound("t3"), 14, 28)];
    expect(planFor(docxOf(pieces).document, "t3").reasons).toEqual([
      "表三分在“四、政府信息公开行政复议、行政诉讼情况”这个标题的前后，请先把表移到一起，或者插入标准表后照原表填写",
    ]);
  });

  it("an edit made for another state is refused, and the document stays", () => {
    const file = reportWith({ t3: [unmerged(sound("t3"))] });
    const plan = repairPlan(recognise(file.document), "t3");
    const block = plan.blocks[0]!;
    const changed = file.apply([{ kind: "setCell", block, row: 3, column: 3, expect: "111", text: "7" }]).file;
    const { refused } = changed.apply([plan.edit!]);
    expect(refused.map(({ code }) => code)).toEqual(["changed"]);
    expect(applyToModel(changed.document, [plan.edit!], blankTable).refused.map(({ code }) => code)).toEqual([
      "changed",
    ]);
  });
});

test("undoing is going back to the same bytes: a repair makes a new file", () => {
  const file = reportWith({ t3: [unmerged(sound("t3"))] });
  const before = file.toBytes();
  repair(file, "t3");
  expect(file.toBytes()).toBe(before);
});

test.each(all)("property: %s, whatever was done to it: no number is lost, changed or put in another's cell", (id) => {
  fc.assert(
    fc.property(damage(id), (pieces) => {
      const blocks = pieces.flatMap((piece, index): Block[] => (index === 0 ? [piece] : [paragraph(""), piece]));
      const file = reportWith({ [id]: blocks });
      const recognised = recognise(file.document);
      const plan = repairPlan(recognised, id);
      fc.pre(plan.canRepair && recognised.extraTables.length === 0);
      const replaced = plan.blocks.map((block) => blockText(file.document.blocks[block]!)).join("\n");
      const { after } = repair(file, id);
      for (const [cell, value] of Object.entries(values(after, id))) expect(value).toBe(numberOf.get(cell));
      const text = words(after.document).join("\n");
      for (const number of replaced.normalize("NFKC").match(/\d{3}/g) ?? [])
        expect(text.normalize("NFKC")).toContain(number);
    }),
    { numRuns: 50 },
  );
});
