/** Rules, re-checks and long reports against their targets. */
import { check, recognise, reuseBlocks, ruleById, rules } from "@nianbao/core";
import { openDocx } from "@nianbao/docx";
import { wordReport } from "./corpus.mjs";
import { measure } from "./measure.mjs";
import { milliseconds, result } from "./result.mjs";
import { textlintChecker } from "./textlint.mjs";

/** A document as if just read: nothing is known yet of any of its blocks. */
const unseen = (document) => structuredClone(document);

function textOf({ blocks }) {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs),
  );
  return lines.map(({ text }) => text).join("\n");
}

/** All rules over a report of 9,500 characters whose model and facts are ready, against as many regular expressions in textlint. */
export async function ruling() {
  const { document } = openDocx(wordReport(115).docx);
  const text = textOf(document);
  const lint = textlintChecker(rules.length);
  if ((await lint(`${text}\n的的话。`)) <= (await lint(text))) throw new Error("textlint does not look");
  const ready = () => {
    const report = recognise(unseen(document));
    check(report, { rules: [ruleById("T2-B")] }); // reads what the text states
    return report;
  };
  const time = await measure({ ours: { prepare: ready, run: (report) => check(report) }, textlint: () => lint(text) });
  return [
    result(
      `${rules.length} rules over ${text.length} characters, against the textlint kernel`,
      time.textlint / time.ours,
      {
        target: 15,
        least: 8,
        more: true,
        of: `${milliseconds(time.ours)} against ${milliseconds(time.textlint)}; ${((1000 * time.ours) / rules.length).toFixed(0)} µs a rule`,
      },
    ),
  ];
}

/** One paragraph of 2,000 is changed: everything is checked anew, with what is known of the others. */
export async function rechecking() {
  const { document } = openDocx(wordReport(1_650).docx);
  const places = document.blocks.flatMap(({ kind, text }, block) =>
    kind === "paragraph" && text.length > 40 ? [block] : [],
  );
  let edits = 0;
  const edited = () => {
    edits += 1;
    const block = places[(edits * 97) % places.length];
    const text = `${document.blocks[block].text}当年又整理资料${2 + (edits % 90)}份。`;
    return { ...document, blocks: document.blocks.with(block, { ...document.blocks[block], text, runs: [] }) };
  };
  const whole = (given) => check(recognise(given));
  const one = edited();
  if (JSON.stringify(whole(one)) !== JSON.stringify(whole(unseen(one))))
    throw new Error("a re-check says something else");
  const time = await measure({
    full: { prepare: () => unseen(edited()), run: whole },
    again: { prepare: edited, run: whole },
    reread: { prepare: () => unseen(edited()), run: (given) => whole(reuseBlocks(document, given)) },
  });
  const row = (what, ratio, of) => result(what, ratio, { target: 8, more: true, of });
  return [
    row(
      `re-check after one paragraph of ${document.blocks.length} changed, against a check of all`,
      time.full / time.again,
      `${milliseconds(time.again)} against ${milliseconds(time.full)}; ${milliseconds(time.reread)} when all was read again`,
    ),
  ];
}
