import fc from "fast-check";
import {
  applyToModel,
  check,
  exampleDocument,
  exampleTable,
  notice2021,
  recognise,
  rules,
  safeFixes,
  tableOf,
  type Finding,
  type Fix,
  type ReportDocument,
  type TableId,
} from "../index.js";
import type { RuleExample } from "./rule.js";
import { blockText } from "../document/index.js";

/** What a fix promises, over the invalid examples of every rule and over texts mixed from them. */
const blankTable = (id: TableId) => exampleTable(tableOf(notice2021, id), () => undefined);
const look = ({ document, lastYear, config = {} }: Pick<RuleExample, "document" | "lastYear" | "config">) =>
  check(recognise(document, lastYear === undefined ? {} : { lastYear: recognise(lastYear) }), { config }).findings;
/** What a finding is, whichever of several equal ones it is. */
const nameOf = ({ rule, quote, message }: Finding): string => `${rule}\n${quote}\n${message.what}`;
const count = (findings: readonly Finding[], name: string): number =>
  findings.filter((finding) => nameOf(finding) === name).length;
const made = (document: ReportDocument, { edits }: Pick<Fix, "edits">): ReportDocument => {
  const applied = applyToModel(document, edits, blankTable);
  expect(applied.refused).toEqual([]);
  return applied.document;
};
const prints = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s: after a fix the finding is gone; after a safe one there is none new",
  (id, rule) => {
    for (const example of rule.examples().invalid) {
      const before = look(example);
      for (const finding of before.filter((each) => each.rule === id)) {
        for (const fix of finding.fixes) {
          const after = look({ ...example, document: made(example.document, fix) });
          const told = `${example.title}：${fix.title}`;
          expect([told, count(after, nameOf(finding))]).toEqual([told, count(before, nameOf(finding)) - 1]);
          if (fix.kind === "safe")
            expect([told, prints(after).filter((print) => !prints(before).includes(print))]).toEqual([told, []]);
        }
      }
    }
  },
);

/** Sentences of the invalid examples that have a safe fix. */
const standard = new Set(exampleDocument().blocks.map(blockText));
const faulty = rules.flatMap((rule) =>
  rule.examples().invalid.flatMap(({ document }) => {
    const safe = look({ document }).filter(
      ({ rule: by, fixes }) => by === rule.id && fixes.some(({ kind }) => kind === "safe"),
    );
    const blocks = new Set(safe.flatMap(({ places }) => places.slice(0, 1).map(({ block }) => block)));
    return [...blocks].flatMap((block) => {
      const content = document.blocks[block]!;
      return content.kind === "paragraph" && !standard.has(content.text) && content.text.length > 20
        ? [content.text]
        : [];
    });
  }),
);

test("all safe fixes of a text, or some of them, go in one go: theirs are gone and none is new", () => {
  expect(faulty.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...faulty), { minLength: 1, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (texts, kept) => {
        const own = ["（一）主动公开情况", "（二）依申请公开情况"];
        // Long enough that the chapter says something whatever is taken out of the texts.
        const handled = "按时办理，台账由专人管理，网站、窗口都可以提出，答复文书统一编号，每季度抽查1次。";
        const document = exampleDocument({
          chapters: { 1: { paragraphs: [own[0]!, ...texts, own[1]!, handled] } },
        });
        const before = look({ document });
        const chosen = before.filter((_, index) => kept[index % kept.length]);
        const { edits, findings } = safeFixes(chosen);
        const after = look({ document: made(document, { edits }) });
        for (const finding of findings) {
          const gone = findings.filter((other) => nameOf(other) === nameOf(finding)).length;
          expect([nameOf(finding), count(after, nameOf(finding))]).toEqual([
            nameOf(finding),
            count(before, nameOf(finding)) - gone,
          ]);
        }
        const known = new Set(before.map(({ rule, quote }) => `${rule} ${quote}`));
        expect(after.filter(({ rule, quote }) => !known.has(`${rule} ${quote}`)).map(nameOf)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
