import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { severityNames, type Place, type Severity } from "@nianbao/core";
import { renderNote, withComments } from "@nianbao/docx";
import { lastSource } from "../batch/last.js";
import { Checker } from "../check/checker.js";
import type { FileReport } from "../check/report.js";
import { shown } from "../check/shown.js";
import type { FindingOutput, PlaceOutput } from "../check/schema.js";
import { readOffice } from "../check/settings.js";
import { Failure } from "../failure.js";
import { expand } from "../files/expand.js";
import { readInput } from "../files/input.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { letter } from "../return/letter.js";
import { safe } from "../text/safe.js";

export interface ReturnOptions {
  /** Folder for the annotated reports and the letters. */
  readonly output: string;
  readonly force?: true;
  readonly last?: string;
  readonly config?: string;
  readonly dismissed?: string;
  readonly severity?: Severity;
  /** Who returns it. */
  readonly from?: string;
  /** Date of the letter, `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * `nianbao return`: for each report with findings a copy with them as comments, and a letter of one page. Reports without
 * findings get nothing; those that an earlier run has done are left as they are, so that it can be gone on with.
 * @returns 2 when a report could not be read or is no .docx, else 0
 * @throws Failure when the settings cannot be read or a file cannot be written
 */
export async function returnReports(paths: readonly string[], options: ReturnOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, options.output);
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing !== undefined && !existing.isDirectory()) {
    throw new Failure(`“${safe(options.output)}”不是文件夹，请另起名字`, "badOutput");
  }
  const office = await readOffice(options.config, options.dismissed, io);
  const last = options.last === undefined ? undefined : (await lastSource(options.last, undefined, io)).source;
  const checker = new Checker({ ...office, ...(last === undefined ? {} : { last }) }, io);
  const { files, empty } = expand(paths, io);
  let failed = empty.length;
  for (const path of empty) io.err(`nianbao：“${safe(path)}”里没有可以检查的年报。\n`);
  const names = namesOf(files);
  for (const file of files) {
    const { report } = await checker.check(file);
    const wanted = shown(report, options.severity ?? "warning");
    const problem = await returnOne(file, names.get(file)!, wanted, folder, options, io);
    if (problem === undefined) continue;
    failed += 1;
    io.err(`nianbao：没有退回“${safe(file)}”：${problem}\n`);
  }
  return failed > 0 ? 2 : 0;
}

/** Names of results: a file's own without its ending; where units in several folders call it the same, with the folders. */
function namesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const own = (file: string): string => basename(file).replace(/\.[^.]*$/, "");
  const times = new Map<string, number>();
  for (const file of files) times.set(own(file), (times.get(own(file)) ?? 0) + 1);
  const whole = (file: string): string =>
    file
      .replace(/\.[^.]*$/, "")
      .replace(/^[./\\]+/, "")
      .replace(/[/\\:]+/g, "-");
  return new Map(files.map((file) => [file, times.get(own(file)) === 1 ? own(file) : whole(file)]));
}

/** @returns why it could not be done */
async function returnOne(
  file: string,
  name: string,
  report: FileReport,
  folder: string,
  { force, from, date, output }: ReturnOptions,
  io: Io,
): Promise<string | undefined> {
  if (report.file.status === "failed") return report.file.error.message;
  if (report.findings.length === 0) {
    io.err(`“${safe(file)}”没有要退回的问题。\n`);
    return undefined;
  }
  const { bytes } = await readInput(file, io);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "批注只能写进 .docx 文件，请让单位报送 Word 文件。";
  mkdirSync(folder, { recursive: true });
  const annotatedPath = join(output, `${name}-批注.docx`);
  const letterPath = join(output, `${name}-退回意见.docx`);
  // What is there was written by an earlier run, whole, and may have been worked on since.
  const wanted = [annotatedPath, letterPath].filter((path) => force === true || !existsSync(resolve(io.cwd, path)));
  if (wanted.length === 0) {
    io.err(`“${safe(file)}”已经退回过，跳过（要重做请加 --force）。\n`);
    return undefined;
  }
  const when = new Date();
  const commenter = { author: from ?? "nianbao", initials: "审", date: when.toISOString().replace(/\.\d+/, "") };
  const comments = report.findings.map((finding) => ({
    place: placeOf(finding.places[0]),
    lines: linesOf(finding),
  }));
  const write = (path: string, bytesOf: () => Uint8Array): void => {
    if (wanted.includes(path)) writeOutput(prepareOutput(path, force === true, io), bytesOf());
  };
  write(annotatedPath, () => withComments(bytes, comments, commenter));
  write(letterPath, () => renderNote(letter(report, from, dateLine(date, when))));
  io.err(
    `“${safe(file)}”：批注 ${comments.length} 处，已写入${wanted.map((path) => `“${safe(path)}”`).join("和")}。\n`,
  );
  return undefined;
}

function placeOf(place: PlaceOutput | undefined): Place | undefined {
  if (place === undefined) return undefined;
  const { block, start, end, story, cell } = place;
  return {
    block,
    start,
    end,
    ...(story === undefined ? {} : { story }),
    ...(cell === undefined ? {} : { cell }),
  };
}

function linesOf({ severity, message, basis, rule }: FindingOutput): string[] {
  const sources = basis.map(({ source, article }) => source + (article ?? "")).join("；");
  return [`【${severityNames[severity]}】${message.what}`, `怎么改：${message.todo}`, `依据：${sources}［${rule}］`];
}

/** `2026年1月5日`. */
function dateLine(date: string | undefined, now: Date): string {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  return date === undefined
    ? `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`
    : `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
}
