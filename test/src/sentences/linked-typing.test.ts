import {
  alignLinkedNumber,
  blockText,
  check,
  exampleAgency,
  exampleDocument,
  linkedNumbers,
  notice2021,
  recognise,
  toAnnualReport,
  type Edit,
  type Place,
  type RecognisedReport,
} from "@nianbao/core";
import { openDocx, renderReport, renderSentences, type DocxFile } from "@nianbao/docx";
import fc from "fast-check";

/** A report with the first sentence of linked numbers at the end of its first chapter. */
function report(): DocxFile {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument()));
  const file = openDocx(renderReport(notice2021, { ...content, agency: agency ?? exampleAgency, year: year ?? 2025 }));
  const recognised = recognise(file.document);
  const sentence = renderSentences(recognised)[0]!;
  if (sentence.state !== "ready") throw new Error(sentence.reason);
  const after = recognised.chapters[0]!.to - 1;
  const made = file.apply([{ kind: "insertSentence", after, like: after, pieces: sentence.pieces }]);
  expect(made.refused).toEqual([]);
  return made.file;
}

const original = report();
const links = linkedNumbers(recognise(original.document));
const { block } = links[0]!.place;
const textOf = (file: DocxFile): string => blockText(file.document.blocks[block]!);

function typed(file: DocxFile, start: number, end: number, text: string): DocxFile {
  const place: Place = { block, start, end };
  const made = file.apply([{ kind: "replaceText", place, expect: textOf(file).slice(start, end), text }]);
  expect(made.refused).toEqual([]);
  return made.file;
}

function written(file: DocxFile, edit: Edit | string): DocxFile {
  if (typeof edit === "string") throw new Error(edit);
  const made = file.apply([edit]);
  expect(made.refused).toEqual([]);
  return made.file;
}

const findingsOn = (recognised: RecognisedReport) =>
  check(recognised).findings.filter(({ places }) => places[0]?.block === block);

test("a link whose number was written over outside it is none any more; a unit inside it stays when the number changes", () => {
  const [first] = links;
  const { start, end } = first!.place;
  const emptied = recognise(typed(original, start, end, "").document);
  expect(linkedNumbers(emptied).map(({ name }) => name)).toEqual(links.slice(1).map(({ name }) => name));
  const beside = recognise(typed(original, end, end, "7").document);
  const whole = linkedNumbers(beside)[0]!;
  // Typed behind the number it is part of it, wherever the editor puts it.
  if (whole.name === first!.name) expect(whole.text).toBe(`${first!.text}7`);
  const unit = typed(original, start, end, "9999件");
  const off = linkedNumbers(recognise(unit.document))[0]!;
  expect(off).toMatchObject({ text: "9999件", agrees: false });
  const mended = written(unit, alignLinkedNumber(recognise(unit.document), off, "table"));
  expect(textOf(mended)).toBe(textOf(unit).replace("9999", off.expected!));
});

test("a prompt in the place of a linked number is filled in by a press; one of a paragraph not needed deletes it", () => {
  const { place, name } = links[0]!;
  const file = typed(original, place.start, place.end, "【请填写】");
  const finding = findingsOn(recognise(file.document)).find(({ rule }) => rule === "RS-04")!;
  expect(finding.fixes.map(({ title }) => title)).toEqual([expect.stringContaining("按表填写：")]);
  const { file: filled } = file.apply(finding.fixes[0]!.edits);
  expect(textOf(filled)).toBe(textOf(original));
  expect(linkedNumbers(recognise(filled.document)).find((each) => each.name === name)!.agrees).toBe(true);

  const asking = typed(original, 0, textOf(original).length, "【请填写：其他需要报告的事项；没有的删去本段】");
  const [todo] = findingsOn(recognise(asking.document)).filter(({ rule }) => rule === "RS-04");
  expect(todo!.fixes.map(({ title }) => title)).toEqual(["删去本段"]);
  const { file: without, refused } = asking.apply(todo!.fixes[0]!.edits);
  expect(refused).toEqual([]);
  expect(without.document.blocks).toHaveLength(asking.document.blocks.length - 1);
});

test("property: whatever is typed in and round a linked number, nothing is quoted empty and 以表为准 doubles no digit", () => {
  const stroke = fc.record({
    link: fc.nat(links.length - 1),
    from: fc.integer({ min: -2, max: 2 }),
    to: fc.integer({ min: -2, max: 2 }),
    text: fc.constantFrom("", "1", "23", "件", "约", "12件", "【请填写】"),
  });
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 3 }), (strokes) => {
      let file = original;
      for (const { link, from, to, text } of strokes) {
        const found = linkedNumbers(recognise(file.document))[link];
        if (found === undefined) continue;
        const length = textOf(file).length;
        const start = Math.min(Math.max(0, found.place.start + from), length);
        const end = Math.min(Math.max(start, found.place.end + to), length);
        file = typed(file, start, end, text);
      }
      const recognised = recognise(file.document);
      expect(findingsOn(recognised).filter(({ message }) => message.what.includes("“”"))).toEqual([]);
      for (const linked of linkedNumbers(recognised)) {
        expect(linked.text.trim()).not.toBe("");
        if (linked.agrees !== false) continue;
        const before = textOf(file);
        const mended = textOf(written(file, alignLinkedNumber(recognised, linked, "table")));
        const at = mended.indexOf(linked.expected!, linked.place.start);
        expect(at).toBeGreaterThanOrEqual(linked.place.start);
        const [left, right] = [mended.slice(0, at), mended.slice(at + linked.expected!.length)];
        expect(before.startsWith(left) && before.endsWith(right)).toBe(true);
        expect(`${left.at(-1) ?? ""}${right[0] ?? ""}`).not.toMatch(/\d/u);
      }
    }),
    { numRuns: 60 },
  );
});
