import type { Edit, ReportDocument, Table } from "@nianbao/core";
import { cellText, paragraphAt } from "@nianbao/core";
import fc from "fast-check";
import { openDocx } from "../open.js";
import { buildDocx } from "../testing/builder.js";
import { escapeXml } from "../xml/text.js";

/** Text as documents hold it: Chinese, ASCII that needs escaping, tabs and breaks, astral characters, spaces. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from("政府信息一二12 3&<>\"'　𠮷\t\n")), maxLength });

/** A stretch of text as Word may have written it: cut into runs anywhere, with things in between that are no text. */
function runs(content: string, cuts: readonly number[]): string {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (content.length + 1)), content.length])].sort(
    (a, b) => a - b,
  );
  const between = [
    "",
    '<w:proofErr w:type="spellStart"/>',
    '<w:del w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>',
    "<w:r><w:rPr><w:b/></w:rPr></w:r>",
    '<w:bookmarkStart w:id="1" w:name="a"/>',
  ];
  let xml = "";
  for (let index = 0; index + 1 < edges.length; index++) {
    const piece = content.slice(edges[index], edges[index + 1]);
    const inner = piece
      .split(/([\t\n])/)
      .filter((part) => part !== "")
      .map((part) =>
        part === "\t" ? "<w:tab/>" : part === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
      )
      .join("");
    const run = `<w:r>${index % 2 === 0 ? "" : "<w:rPr><w:i/></w:rPr>"}${inner}</w:r>`;
    xml += index % 3 === 2 ? `<w:ins w:author="x">${run}</w:ins>` : run;
    xml += between[(edges[index + 1]! + index) % between.length]!;
  }
  return xml;
}

const paragraph = fc.tuple(text(12), fc.array(fc.nat(), { maxLength: 5 }));
type Source = readonly [string, readonly number[]];
const paragraphXml = ([content, cuts]: Source): string =>
  content === "" ? "<w:p/>" : `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs(content, cuts)}</w:p>`;

const tableSource = fc.array(
  fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph.map((source) => ({ table: undefined, source })) },
  { weight: 1, arbitrary: tableSource.map((table) => ({ table, source: undefined })) },
);
const documentXml = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(
    (blocks) =>
      blocks
        .map(({ table, source }) =>
          table === undefined
            ? paragraphXml(source)
            : `<w:tbl>${table.map((row) => `<w:tr>${row.map((each) => `<w:tc>${each.map(paragraphXml).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
        )
        .join("") + "<w:p/>",
  );

type Model = (string | string[][])[];
/** Only the words: per block the text, or per cell its paragraphs. */
const model = ({ blocks }: ReportDocument): Model =>
  blocks.map((each) =>
    each.kind === "paragraph" ? each.text : each.cells.map((cell) => cell.paragraphs.map((inner) => inner.text)),
  );

/** An edit of a document, chosen by numbers, and what it makes of the words. */
function chooseEdit(
  document: ReportDocument,
  pick: readonly [number, number, number, number],
  added: string,
): { edit: Edit; after: Model } {
  const [kind, which, from, to] = pick;
  const index = which % document.blocks.length;
  const chosen = document.blocks[index]!;
  const after = structuredClone(model(document));
  if (chosen.kind === "table" && kind % 2 === 0) {
    const order = from % chosen.cells.length;
    const { row, column } = chosen.cells[order]!;
    (after[index] as string[][])[order] = [added];
    return {
      edit: { kind: "setCell", block: index, row, column, expect: cellText(chosen.cells[order]!), text: added },
      after,
    };
  }
  const cell = chosen.kind === "table" ? chosen.cells[from % chosen.cells.length]! : undefined;
  const inner = cell === undefined ? 0 : to % cell.paragraphs.length;
  const before = chosen.kind === "paragraph" ? chosen.text : cell!.paragraphs[inner]!.text;
  if (chosen.kind === "paragraph" && kind % 5 === 0) {
    after.splice(index + 1, 0, added, "乙");
    return { edit: { kind: "insertParagraphs", after: index, like: index, texts: [added, "乙"] }, after };
  }
  const start = Math.min(from % (before.length + 1), to % (before.length + 1));
  const end = Math.max(from % (before.length + 1), to % (before.length + 1));
  const changed = before.slice(0, start) + added + before.slice(end);
  if (cell === undefined) after[index] = changed;
  else (after[index] as string[][])[(chosen as Table).cells.indexOf(cell)]![inner] = changed;
  const place =
    cell === undefined
      ? { block: index, start, end }
      : { block: index, cell: { row: cell.row, column: cell.column, paragraph: inner }, start, end };
  return { edit: { kind: "replaceText", place, expect: before.slice(start, end), text: added }, after };
}

/** A range that begins or ends between the halves of a character. */
const cuts = (edit: Edit, document: ReportDocument): boolean => {
  if (edit.kind !== "replaceText") return false;
  const { text } = paragraphAt(document, edit.place)!;
  return [edit.place.start, edit.place.end].some((at) => at > 0 && text.codePointAt(at - 1)! > 0xffff);
};

test("an edit then a reading gives exactly the edit, whatever the runs; going back gives the same bytes", () => {
  const step = fc.tuple(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), text(6));
  fc.assert(
    fc.property(documentXml, fc.array(step, { minLength: 1, maxLength: 4 }), (body, steps) => {
      let file = openDocx(buildDocx({ body }));
      const original = file.toBytes();
      const first = file;
      for (const [pick, added] of steps) {
        const { edit, after } = chooseEdit(file.document, pick, added);
        const { file: next, refused } = file.apply([edit]);
        if (cuts(edit, file.document)) {
          expect(refused).toEqual([{ edit, code: "failed" }]);
          continue;
        }
        expect(refused).toEqual([]);
        expect(model(next.document)).toEqual(after);
        // Read again for reading only: other code for decoding, the same model to the last run.
        expect(openDocx(next.toBytes()).document).toEqual(next.document);
        file = next;
      }
      expect(first.toBytes()).toBe(original);
      expect(model(openDocx(original).document)).toEqual(model(first.document));
    }),
    { numRuns: 400 },
  );
});

test("edits made together are the same as edits made from the end one by one", () => {
  const ranges = fc.array(fc.tuple(fc.nat(), fc.nat(), text(4)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(paragraph, ranges, ([content, cuts], wanted) => {
      fc.pre(!/[\ud800-\udfff]/.test(content));
      const file = openDocx(buildDocx({ body: paragraphXml([content, cuts]) }));
      let last = content.length;
      const edits: Edit[] = [];
      let expected = content;
      for (const [from, length, added] of wanted) {
        const end = last - (from % (last + 1));
        const start = Math.max(0, end - (length % 4));
        if (start >= last) break;
        last = start;
        edits.push({
          kind: "replaceText",
          place: { block: 0, start, end },
          expect: content.slice(start, end),
          text: added,
        });
        expected = expected.slice(0, start) + added + expected.slice(end);
      }
      const { file: after, refused } = file.apply(edits);
      expect(refused).toEqual([]);
      expect(model(after.document)).toEqual([expected]);
    }),
    { numRuns: 300 },
  );
});
