import {
  alignLinkedNumber,
  applyToModel,
  blockText,
  check,
  exampleDocument,
  exampleTable,
  linkedNumbers,
  linkTag,
  notice2021,
  parseCell,
  quantityOf,
  recognise,
  repairPlan,
  tableOf,
  withRowTwice,
  type AnnualReport,
  type CellId,
  type Edit,
  type InsertSentence,
  type RecognisedReport,
} from "@nianbao/core";
import { lintDocx, openDocx, renderReport, renderSentences, type DocxFile, type Sentence } from "@nianbao/docx";
import { MemoryDocumentHost } from "@nianbao/host";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { balancedCells } from "../journey/arbitrary.js";
import { reportWith } from "../repair/body.js";
import { sound, unmerged, withFoot } from "../repair/damage.js";
import { sampleReport } from "../render/sampleReport.js";
import { validateAll } from "../render/validator.js";

type Cells = AnnualReport["cells"];

/** Balanced figures of which any may be 0: whole rows and columns of table 3 and blocks of table 4 are emptied. */
function balancedWithZeros(): fc.Arbitrary<Cells> {
  const [, t3, t4] = notice2021.tables as [
    unknown,
    (typeof notice2021.tables)[number],
    (typeof notice2021.tables)[number],
  ];
  const free = [...t3.cells, ...t4.cells].filter(
    ({ columnId, rowId }) => columnId !== "total" && !["new", "carriedOver", "total"].includes(rowId),
  );
  return fc
    .tuple(
      balancedCells(),
      fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }), {
        minLength: free.length,
        maxLength: free.length,
      }),
      fc.array(fc.oneof(fc.constant(0), fc.nat(9)), { minLength: 6, maxLength: 6 }),
    )
    .map(([cells, counts, carried]) => {
      const figures = new Map(free.map(({ id }, index) => [id, counts[index]!] as const));
      const sum = (ids: readonly CellId[]): number => ids.reduce((total, id) => total + figures.get(id)!, 0);
      const family = (name: string) => notice2021.identities.filter((identity) => identity.family === name);
      for (const { left, right } of family("T3-B").slice(0, 6)) figures.set(left[0]!, sum(right));
      family("T3-A")
        .slice(0, 6)
        .forEach(({ left, right }, index) => {
          const over = Math.min(carried[index]!, sum(right));
          figures.set(left[1]!, over).set(left[0]!, sum(right) - over);
        });
      for (const { left, right } of [...family("T3-C"), ...family("T4-A")]) figures.set(left[0]!, sum(right));
      const changed = [...figures].map(([id, value]) => [id, parseCell(String(value), "count")] as const);
      return { ...cells, ...Object.fromEntries(changed) };
    });
}

const errors = (report: RecognisedReport): string[] =>
  check(report)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ fingerprint }) => fingerprint);

const ready = (sentences: readonly Sentence[]) => sentences.filter((sentence) => sentence.state === "ready");

/** Every sentence put at the end of the chapter it belongs in. */
function insertions(report: RecognisedReport, sentences: readonly Sentence[]): InsertSentence[] {
  return ready(sentences).map(({ chapter, pieces }) => {
    const found = report.chapters.find(({ form }) => form.number === chapter)!;
    return { kind: "insertSentence", after: found.to - 1, like: bodyParagraph(report), pieces };
  });
}
const bodyParagraph = ({ document, chapters }: RecognisedReport): number =>
  document.blocks.findIndex((block, index) => index > chapters[0]!.place.block && block.kind === "paragraph");

const blankTable = (id: "t2" | "t3" | "t4") => exampleTable(tableOf(notice2021, id), () => undefined);

function withSentences(cells: Cells): { file: DocxFile; sentences: readonly Sentence[]; before: DocxFile } {
  const before = openDocx(renderReport(notice2021, sampleReport(cells)));
  const report = recognise(before.document);
  const sentences = renderSentences(report, { processingFee: "none" });
  const edits = insertions(report, sentences);
  const { file, refused } = before.apply(edits);
  expect(refused).toEqual([]);
  expect(file.document.blocks.map(blockText)).toEqual(
    applyToModel(before.document, edits, blankTable).document.blocks.map(blockText),
  );
  return { file, sentences, before };
}

test("property: of any balanced report every sentence is ready, and its numbers read again are those of the cells", () => {
  fc.assert(
    fc.property(fc.oneof(balancedWithZeros(), balancedCells()), (cells) => {
      const sentences = renderSentences({ cells }, { processingFee: "none" });
      expect(sentences.filter(({ state }) => state !== "ready")).toEqual([]);
      for (const { text, pieces } of ready(sentences)) {
        const linked = pieces.filter(({ link }) => link !== undefined);
        for (const piece of linked) {
          const { cells: ids, kind } = quantityOf(notice2021, piece.link!)!;
          const expected = ids.reduce((total, id) => total + Number(cells[id]!.value), 0);
          expect(Number(parseCell(piece.text, kind).value)).toBeCloseTo(expected, 6);
        }
        // A number that is not linked, a 0 as a number, or 其中 with nothing to follow would be wrong.
        const words = pieces.filter(({ link }) => link === undefined).map((piece) => piece.text);
        expect(words.join("")).not.toMatch(/\d/);
        expect(linked.every((piece) => Number(piece.text) > 0)).toBe(true);
        expect(text).toMatch(/^[^，。；\d][^\n]*[^，；]。$/u);
        expect(text).not.toMatch(/[，；。]{2}|其中[，。；]/u);
      }
    }),
    { numRuns: 200 },
  );
});

test("property: written into a .docx and read back, every linked number agrees with the tables", () => {
  fc.assert(
    fc.property(balancedWithZeros(), (cells) => {
      const { file, sentences, before } = withSentences(cells);
      const report = recognise(openDocx(file.toBytes()).document);
      const found = linkedNumbers(report);
      const written = ready(sentences).flatMap(({ pieces }) => pieces.filter(({ link }) => link !== undefined));
      expect(found.map(({ name, text }) => ({ text, link: name }))).toEqual(written);
      expect(found.filter(({ agrees }) => agrees !== true)).toEqual([]);
      expect(lintDocx(file.toBytes())).toEqual([]);
      // What we write ourselves must not be held against the clerk. (The sample may say the same already, and lend the
      // look of a heading: that is told, as a warning.)
      expect(errors(report)).toEqual(errors(recognise(before.document)));
    }),
    { numRuns: 15 },
  );
});

test("every name of a quantity fits the tag that Word keeps, and is told in words", () => {
  const names = notice2021.tables.flatMap((table) => [
    ...table.cells.map(({ id }) => id),
    ...table.rows.flatMap(({ id }) => [`${table.id}.${id}.organisations`]),
  ]);
  const groups = ["refused", "unable", "notProcessed", "other", "received"].map((group) => `t3.${group}.organisations`);
  for (const name of [...names, ...groups, "t4.litigation.otherResult"]) {
    expect(linkTag(name).length).toBeLessThanOrEqual(64);
    if (quantityOf(notice2021, name) !== undefined)
      expect(quantityOf(notice2021, name)!.words).toMatch(/^表[二三四]“/u);
  }
  expect(quantityOf(notice2021, "t3.refused.total")).toMatchObject({
    words: "表三“（三）不予公开”各行“总计”列之和",
    kind: "count",
  });
  expect(quantityOf(notice2021, "t3.refused.total")!.cells).toHaveLength(8);
  expect(quantityOf(notice2021, "t3.received.organisations")!.cells).toHaveLength(10);
  expect(quantityOf(notice2021, "t4.litigation.upheld")!.cells).toEqual([
    "t4.litigationDirect.upheld",
    "t4.litigationAfterReview.upheld",
  ]);
  expect(quantityOf(notice2021, "t3.no.such")).toBeUndefined();
});

describe("a linked number and its cell", () => {
  /** A report whose 新收 total was changed from what the sentences say. */
  async function changed() {
    const { file } = withSentences(recogniseCells());
    const host = new MemoryDocumentHost(file);
    const report = recognise((await host.read()).document);
    const { place, raw } = report.tables.get("t3")!.cells.get("t3.new.total")!;
    const edit: Edit = { kind: "setCell", block: place.block, ...place.cell!, expect: raw, text: "999" };
    const { snapshot } = await host.apply([edit]);
    return { host, report: recognise(snapshot.document), raw };
  }
  const recogniseCells = (): Cells =>
    Object.fromEntries([...recognise(exampleDocument()).tables.values()].flatMap((table) => [...table.cells]));

  it("differ once the table is changed; 以表为准 and 以文为准 both mend it, and the control stays", async () => {
    for (const truth of ["table", "text"] as const) {
      const { host, report, raw } = await changed();
      const off = linkedNumbers(report).filter(({ agrees }) => agrees === false);
      expect(off.map(({ name, text, expected }) => [name, text, expected])).toEqual([["t3.new.total", raw, "999"]]);
      const edit = alignLinkedNumber(report, off[0]!, truth);
      if (typeof edit === "string") throw new Error(edit);
      const { snapshot, refused } = await host.apply([edit]);
      expect(refused).toEqual([]);
      const after = linkedNumbers(recognise(snapshot.document));
      expect(after.filter(({ agrees }) => agrees !== true)).toEqual([]);
      expect(after.find(({ name }) => name === "t3.new.total")!.text).toBe(truth === "table" ? "999" : raw);
    }
  });

  it("a sum has no one cell to change, a blank nothing to compare with; both say so", async () => {
    const { host, report } = await changed();
    const sum = linkedNumbers(report).find(({ name }) => name === "t3.new.organisations")!;
    expect(alignLinkedNumber(report, sum, "text")).toBe(
      "正文的数对应表三“一、本年新收政府信息公开申请数量”行“法人或其他组织”各列之和，由 5 格相加而成，不知道该改哪一格，请到表里改",
    );
    const { place } = report.tables.get("t3")!.cells.get("t3.new.total")!;
    const blank: Edit = { kind: "setCell", block: place.block, ...place.cell!, expect: "999", text: "" };
    const { snapshot } = await host.apply([blank]);
    const lost = linkedNumbers(recognise(snapshot.document)).find(({ name }) => name === "t3.new.total")!;
    expect(lost).toMatchObject({
      agrees: null,
      expected: null,
      reason: "表三“一、本年新收政府信息公开申请数量”行“总计”列没有填",
    });
  });
});

test("what is written is valid for the SDK, in documents of any prefix; tables put in the place of damaged ones too", async () => {
  const cells = fc.sample(balancedCells(), { numRuns: 1, seed: 1 })[0]!;
  const { file, before } = withSentences(cells);
  const parts = unzipSync(before.toBytes());
  const source = new TextDecoder().decode(parts["word/document.xml"]);
  // The same document with its elements in the default namespace.
  const plain = source
    .replace(/<(\/?)w:/g, "<$1")
    .replace("xmlns:w=", 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=');
  const bare = openDocx(zipSync({ ...parts, "word/document.xml": strToU8(plain) }));
  const report = recognise(bare.document);
  const inBare = bare.apply(insertions(report, renderSentences(report, { processingFee: "none" })));
  expect(inBare.refused).toEqual([]);
  expect(linkedNumbers(recognise(inBare.file.document))).toEqual(linkedNumbers(recognise(file.document)));
  const damaged = reportWith({
    t2: [unmerged(sound("t2"))],
    t3: [withFoot(withRowTwice(unmerged(sound("t3")), 6), "注：含<上年>结转&。")],
    t4: [unmerged(sound("t4"))],
  });
  const edits = (["t2", "t3", "t4"] as const).map((id) => repairPlan(recognise(damaged.document), id).edit!);
  const repaired = damaged.apply(edits);
  expect(repaired.refused).toEqual([]);
  const results = await validateAll({
    linked: file.toBytes(),
    "default namespace": inBare.file.toBytes(),
    repaired: repaired.file.toBytes(),
  });
  expect(results).toEqual({ linked: [], "default namespace": [], repaired: [] });
}, 300_000);
