/**
 * Reading, checking and rendering against their targets: ratios in one run, medians. Started by `npm run bench`, which builds first.
 * Prints one table; ends with 1 when a ratio is worse than the least acceptable.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { check, exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import mammoth from "mammoth";
import { commandLine } from "./batch.mjs";
import { wordReport } from "./corpus.mjs";
import { readAndInflate } from "./floor.mjs";
import { rechecking, ruling } from "./checking.mjs";
import { measure } from "./measure.mjs";
import { docxtemplaterRender } from "./peers.mjs";
import { milliseconds, result } from "./result.mjs";
import { formatTable } from "./table.mjs";

const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
const textOf = ({ blocks }) =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs)))
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");

async function reading(word) {
  const path = join(folder, "word.docx");
  writeFileSync(path, word.docx);
  const buffer = Buffer.from(word.docx);
  const theirs = (await mammoth.extractRawText({ buffer })).value.replace(/\s/g, "");
  if (textOf(openDocx(word.docx).document) !== theirs) throw new Error("mammoth and we read different text");
  const time = await measure({
    ours: () => openDocx(word.docx).document,
    mammoth: () => mammoth.extractRawText({ buffer }),
    floor: () => readAndInflate(path),
    check: () => check(recognise(openDocx(readFileSync(path)).document)),
  });
  return [
    result("read .docx to model, against mammoth.extractRawText", time.mammoth / time.ours, {
      target: 35,
      least: 20,
      more: true,
      of: `${milliseconds(time.ours)} against ${milliseconds(time.mammoth)}`,
    }),
    result("full check of one .docx, against read + inflate", time.check / time.floor, {
      target: 13,
      of: `${milliseconds(time.check)} against ${milliseconds(time.floor)}`,
    }),
  ];
}

async function rendering() {
  const report = toAnnualReport(recognise(exampleDocument()));
  const theirs = docxtemplaterRender(report);
  const ours = () => renderReport(notice2021, report);
  if (textOf(openDocx(ours()).document) !== textOf(openDocx(theirs()).document))
    throw new Error("docxtemplater and we wrote different text");
  const time = await measure({ ours, theirs });
  return result("render a full report .docx, against docxtemplater", time.theirs / time.ours, {
    target: 10,
    more: true,
    of: `${milliseconds(time.ours)} against ${milliseconds(time.theirs)}`,
  });
}

/** Time a paragraph of a long document takes, against one of a short one. */
async function growth() {
  const short = wordReport(200);
  const long = wordReport(20_000);
  const size = long.xmlBytes / short.xmlBytes;
  const read = await measure(
    { short: () => openDocx(short.docx).document, long: () => openDocx(long.docx).document },
    5,
  );
  const whole = ({ docx }) => check(recognise(openDocx(docx).document));
  const checked = await measure({ short: () => whole(short), long: () => whole(long) }, 5);
  const row = (what, { short: small, long: large }) =>
    result(what, large / small / size, {
      target: 1.2,
      of: `${milliseconds(small)} for ${short.paragraphs}, ${milliseconds(large)} for ${long.paragraphs} paragraphs`,
    });
  return [
    row("read: growth of time over growth of size, 200 → 20,000 paragraphs", read),
    row("full check: the same", checked),
  ];
}

try {
  const word = wordReport(40);
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}`);
  console.log(
    `“word”: ${word.paragraphs} paragraphs, ${word.runs} runs, document.xml ${Math.round(word.xmlBytes / 1024)} KB, file ${Math.round(word.docx.length / 1024)} KB\n`,
  );
  const results = [
    ...(await reading(word)),
    ...(await ruling()),
    ...(await rechecking()),
    await rendering(),
    ...(await growth()),
    ...commandLine(),
  ];
  const head = ["what", "ratio", "target", "least", "", "of"];
  console.log(formatTable([head, ...results.map(({ cells }) => cells)]));
  process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
