import fc from "fast-check";
import {
  check,
  exampleDocument,
  notice2021,
  recognise,
  rules,
  textAt,
  type Block,
  type ReportDocument,
} from "../index.js";
import { paragraph } from "./example.js";

const ids = notice2021.tables.flatMap(({ cells }) => cells.map(({ id }) => id));
const labels = notice2021.tables.flatMap(({ layout }) => layout.flatMap(({ text }) => text ?? []));
const scrap = fc.oneof(
  fc.constantFrom("", "/", "无", "-1", "1.5", "０", "12件", "【请填写】", "XX", "《", "2024年1月1日至", "三、", "{{"),
  fc.string({ maxLength: 8 }),
  fc.integer().map(String),
);

/** Reports in every state of disrepair. */
const wreck: fc.Arbitrary<ReportDocument> = fc
  .record({
    title: fc.array(scrap, { maxLength: 3 }),
    preamble: fc.array(scrap, { maxLength: 3 }),
    order: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 9 }),
    cells: fc.dictionary(fc.constantFrom(...ids), scrap, { maxKeys: 12 }),
    labels: fc.dictionary(fc.constantFrom(...labels), scrap, { maxKeys: 4 }),
    heading: scrap,
    sequence: fc.boolean(),
    cut: fc.array(fc.nat(60), { maxLength: 4 }),
  })
  .map(({ heading, sequence, cut, ...options }) => {
    const reshape = sequence
      ? { t3: (table: Extract<Block, { kind: "table" }>) => ({ ...table, layout: "sequence" as const }) }
      : {};
    const document = exampleDocument({ ...options, reshape, chapters: { 3: { heading, paragraphs: [heading] } } });
    return { ...document, blocks: document.blocks.filter((_, index) => !cut.includes(index)) };
  });

test("whatever the document, no rule breaks down, every rule has its outcome, and places and quotes are of the document", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        wreck,
        fc.array(scrap).map((lines) => ({ ...exampleDocument(), blocks: lines.map((line) => paragraph(line)) })),
      ),
      (document) => {
        const { findings, outcomes } = check(recognise(document));
        expect(outcomes.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
        expect(outcomes.flatMap(({ reasons }) => reasons).filter((reason) => reason.includes("出错"))).toEqual([]);
        const found = new Set(findings.map(({ rule }) => rule));
        for (const { rule, state } of outcomes) if (found.has(rule)) expect(state).toBe("found");
        for (const { places, message, fingerprint } of findings) {
          expect(message.what).not.toMatch(/undefined|NaN|\[object/);
          expect(fingerprint).toMatch(/^[A-Z0-9-]+-[a-z0-9]+$/);
          for (const place of places)
            expect([place.text, place.label === ""]).toEqual([textAt(document, place), false]);
        }
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      },
    ),
    { numRuns: 150 },
  );
});
