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
import { commandLine } from "./batch.mjs";
import { wordReport } from "./corpus.mjs";
import { readAndInflate } from "./floor.mjs";
import { findings, rechecking, ruling } from "./checking.mjs";
import { measure } from "./measure.mjs";
import { docx4jsText, floorText, mammothText } from "./peers/reading.mjs";
import { withDocx, withDocxtemplater, withEasyTemplate } from "./peers/rendering.mjs";
import { beside, milliseconds, result } from "./result.mjs";
import { formatTable } from "./table.mjs";

const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
const textOf = ({ blocks }) =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block] : block.cells.flatMap(({ paragraphs }) => paragraphs)))
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");

const against = (ours, theirs) => `${milliseconds(ours)} against ${milliseconds(theirs)}`;

async function reading(word) {
  const path = join(folder, "word.docx");
  writeFileSync(path, word.docx);
  const ours = textOf(openDocx(word.docx).document);
  for (const [name, read] of Object.entries({ mammothText, docx4jsText, floorText }))
    if ((await read(word.docx)).replace(/\s/g, "") !== ours) throw new Error(`${name} and we read different text`);
  const time = await measure({
    ours: () => openDocx(word.docx).document,
    mammoth: () => mammothText(word.docx),
    docx4js: () => docx4jsText(word.docx),
    saxes: () => floorText(word.docx),
  });
  // Apart from the peers: after each of them a check would begin with cold code and their garbage to clear away.
  const whole = await measure({
    floor: () => readAndInflate(path),
    check: () => check(recognise(openDocx(readFileSync(path)).document)),
  });
  return [
    result("read .docx to model, against mammoth.extractRawText", time.mammoth / time.ours, {
      target: 35,
      least: 20,
      more: true,
      of: against(time.ours, time.mammoth),
    }),
    beside("  against docx4js, every node visited", time.docx4js / time.ours, against(time.ours, time.docx4js)),
    beside("  against fflate + saxes, the text alone", time.saxes / time.ours, against(time.ours, time.saxes)),
    result("full check of one .docx, against read + inflate", whole.check / whole.floor, {
      target: 13,
      of: against(whole.check, whole.floor),
    }),
  ];
}

async function rendering() {
  const report = toAnnualReport(recognise(exampleDocument()));
  const ours = () => renderReport(notice2021, report);
  const text = textOf(openDocx(ours()).document);
  const peers = {
    docxtemplater: withDocxtemplater(report),
    easyTemplate: withEasyTemplate(report),
    docx: withDocx(report),
  };
  for (const [name, make] of Object.entries(peers))
    if (textOf(openDocx(await make()).document) !== text) throw new Error(`${name} and we wrote different text`);
  const time = await measure({ ours, ...peers });
  return [
    result("render a full report .docx, against docxtemplater", time.docxtemplater / time.ours, {
      target: 10,
      more: true,
      of: against(time.ours, time.docxtemplater),
    }),
    beside("  against easy-template-x", time.easyTemplate / time.ours, against(time.ours, time.easyTemplate)),
    beside("  against docx, put together by program", time.docx / time.ours, against(time.ours, time.docx)),
  ];
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
    ...(await findings()),
    ...(await rendering()),
    ...(await growth()),
    ...commandLine(),
  ];
  const head = ["what", "ratio", "target", "least", "", "of"];
  console.log(formatTable([head, ...results.map(({ cells }) => cells)]));
  process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
