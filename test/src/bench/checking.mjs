/** Rules, re-checks and long reports against their targets. */
import { check, recognise, reuseBlocks, ruleById, rules } from "@nianbao/core";
import { openDocx } from "@nianbao/docx";
import { wordReport } from "./corpus.mjs";
import { measure } from "./measure.mjs";
import { beside, milliseconds, result } from "./result.mjs";
import { textlintChecker } from "./textlint.mjs";
import { run as zhlint } from "zhlint";

/** A document as if just read: nothing is known yet of any of its blocks. */
const unseen = (document) => structuredClone(document);

function textOf({ blocks }) {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs),
  );
  return lines.map(({ text }) => text).join("\n");
}

/** zhlint's own rules (spaces and punctuation, some twenty). @returns the number of messages */
const zhlintCheck = (text) => zhlint(text, { rules: { preset: "default" } }).validations.length;

/**
 * All rules over a report of 9,500 characters whose model and facts are ready, against as many regular expressions in textlint,
 * and against zhlint with what it has.
 */
export async function ruling() {
  const { document } = openDocx(wordReport(115).docx);
  const text = textOf(document);
  const lint = textlintChecker(rules.length);
  if ((await lint(`${text}\n的的话。`)) <= (await lint(text))) throw new Error("textlint does not look");
  if (zhlintCheck(`${text}\n一,二`) <= zhlintCheck(text)) throw new Error("zhlint does not look");
  const ready = () => {
    const report = recognise(unseen(document));
    check(report, { rules: [ruleById("T2-B")] }); // reads what the text states
    return report;
  };
  const time = await measure({
    ours: { prepare: ready, run: (report) => check(report) },
    textlint: () => lint(text),
    zhlint: () => zhlintCheck(text),
  });
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
    beside(
      "  against zhlint with its own rules",
      time.zhlint / time.ours,
      `${milliseconds(time.ours)} against ${milliseconds(time.zhlint)}`,
    ),
  ];
}

const slips = ["予以公开的的信息。", "共计１２件;"];

/** A long report without faults, and the same with one or three slips in every other paragraph: what a finding costs. */
export async function findings() {
  const { document } = openDocx(wordReport(1_650).docx);
  const withSlips = (count) => ({
    ...document,
    blocks: document.blocks.map((block, index) =>
      block.kind === "paragraph" && block.text.length > 40 && index % 2 === 0
        ? { ...block, text: block.text + slips.slice(0, count).join(""), runs: [] }
        : block,
    ),
  });
  const whole = (given) => check(recognise(given));
  const documents = { none: document, some: withSlips(1), many: withSlips(2) };
  const counts = Object.fromEntries(
    Object.entries(documents).map(([name, one]) => [name, whole(unseen(one)).findings.length]),
  );
  if (counts.some < counts.none + 500 || counts.many < 2 * counts.some)
    throw new Error(`slips are not found: ${JSON.stringify(counts)}`);
  const time = await measure(
    Object.fromEntries(
      Object.entries(documents).map(([name, one]) => [name, { prepare: () => unseen(one), run: whole }]),
    ),
    5,
  );
  const each = (to, from) => ((1000 * (time[to] - time[from])) / (counts[to] - counts[from])).toFixed(0);
  return [
    beside(
      `check with ${counts.many} findings, against ${counts.some}`,
      time.many / time.some,
      `${milliseconds(time.many)} against ${milliseconds(time.some)}; ${each("many", "none")} µs a finding, with ${counts.some}: ${each("some", "none")}`,
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
