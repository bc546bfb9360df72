import { check, factsOf, recognise, rules, textAt, type Fact, type Place, type ReportDocument } from "@nianbao/core";
import fc from "fast-check";
import { cleanReport } from "./clean-report.js";
import { otherNumbers, told } from "./told.js";

const own = rules.filter(({ id }) => /^(?:XR|FE|AR|T2|Y)-/.test(id));

const findingsIn = (document: ReportDocument) => check(recognise(document), { rules: own }).findings;
/** Random tables may carry a great deal forward; that is a doubt about the table, not about the text. */
const sure = (document: ReportDocument) => findingsIn(document).filter(({ rule }) => rule !== "AR-13");

test("a report of ten thousand characters about tables without a zero, all of it true, has no finding of any rule", () => {
  fc.assert(
    fc.property(told, (story) => {
      const document = cleanReport(story);
      const text = document.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("");
      expect(text.length).toBeGreaterThan(10_000);
      const { findings } = check(recognise(document));
      const known = new Set(["AR-13"]);
      expect(
        findings.filter(({ rule }) => !known.has(rule)).map(({ rule, quote, message }) => [rule, quote, message.what]),
      ).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test("a report full of true statements about its tables has no finding", () => {
  fc.assert(
    fc.property(told, (story) => {
      expect(sure(cleanReport(story)).map(({ rule, quote, message }) => [rule, quote, message.what])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** Numbers that repeat a cell, are part of a sum, or a percentage. */
function checkedNumbers(document: ReportDocument): readonly { readonly numeral: Place; readonly rounded: boolean }[] {
  const report = recognise(document);
  const { facts, enumerations, percentages } = factsOf(report);
  const summed = enumerations.filter(({ complete }) => complete).flatMap(({ whole, parts }) => [whole, ...parts]);
  const numbers = new Map<string, { readonly numeral: Place; readonly rounded: boolean }>();
  const add =
    (rounded: boolean) =>
    ({ numeral }: Pick<Fact, "numeral">) => {
      const key = `${numeral?.block}:${numeral?.start}`;
      if (numeral !== undefined && !numbers.has(key)) numbers.set(key, { numeral, rounded });
    };
  facts.filter(({ links }) => links.length > 0).forEach(add(false));
  summed.forEach(add(false));
  percentages.forEach(add(false));
  // A small change of a large number may leave the rounded percentage right.
  for (const { pairs } of percentages) for (const { part, whole } of pairs) [part, whole].forEach(add(true));
  return [...numbers.values()];
}

test("any linked or summed number, share or rate that is changed makes a finding that names it", () => {
  fc.assert(
    fc.property(told, fc.nat(), fc.integer({ min: 1, max: 9 }), (story, pick, digit) => {
      const document = cleanReport(story);
      const numbers = checkedNumbers(document);
      expect(numbers.length).toBeGreaterThan(50);
      const { numeral, rounded } = numbers[pick % numbers.length]!;
      const before = textAt(document, numeral);
      const after = changeDigit(before, digit, rounded);
      const changed = replace(document, numeral, after);
      // A change that hits another number of the tables is another statement: 收到 may be 一, or 一 and 二 together.
      fc.pre(!otherNumbers(story).has(Number(after.replace(/,/g, ""))));
      const named = sure(changed).some(({ places }) =>
        places.some(
          ({ block, start, end }) => block === numeral.block && start <= numeral.start && numeral.start < end,
        ),
      );
      const around = { ...numeral, start: Math.max(0, numeral.start - 24), end: numeral.end + 6 };
      expect([textAt(document, around), after, named]).toEqual([textAt(document, around), after, true]);
    }),
    { numRuns: 120 },
  );
});

/** Another number of the same look: the last digit changed, or one more in front; another Chinese numeral. */
function changeDigit(text: string, by: number, rounded: boolean): string {
  if (rounded) return `${by}${text}`;
  const at = text.search(/\d(?=\D*$)/u);
  if (at < 0) return String(by * 1000 + 7);
  return text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
}

function replace(document: ReportDocument, { block, start, end }: Place, text: string): ReportDocument {
  const blocks = document.blocks.map((each, index) => {
    if (index !== block || each.kind !== "paragraph") return each;
    const changed = each.text.slice(0, start) + text + each.text.slice(end);
    return { ...each, text: changed, runs: [{ start: 0, end: changed.length, format: {} }] };
  });
  return { ...document, blocks };
}
