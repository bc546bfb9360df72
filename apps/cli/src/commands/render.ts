import { chartData, chartSvg, check, checkRecord, ruleSetVersion, type RecognisedReport } from "@nianbao/core";
import { recordDocx, recordHtml, renderSentences } from "@nianbao/docx";
import { basename } from "node:path";
import { allRules } from "../check/checker.js";
import { LastReports } from "../check/last.js";
import { readOffice } from "../check/settings.js";
import { Failure } from "../failure.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import { readRecognised } from "../files/report.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";
import { version } from "../version.js";

/** What can be made of a report. */
export type RenderKind = "sentences" | "record" | "chart";

export interface RenderOptions {
  readonly output?: string;
  readonly force?: true;
  /** The report of the year before. */
  readonly last?: string;
  readonly config?: string;
  readonly dismissed?: string;
}

const endings: Readonly<Record<RenderKind, readonly string[]>> = {
  sentences: [".txt"],
  record: [".docx", ".html", ".htm"],
  chart: [".svg"],
};

/**
 * `nianbao render`: the sentences that repeat the tables, the record of a check to be signed, or the picture of the year.
 * @returns 0; sentences and bars for which figures are missing are told with the reason
 * @throws Failure when a file cannot be read or written
 */
export async function renderFrom(kind: RenderKind, file: string, options: RenderOptions, io: Io): Promise<ExitCode> {
  const { output, force } = options;
  if (output === undefined && kind !== "sentences") {
    throw new Failure(`请用 -o 写出文件名，以 ${endings[kind].join(" 或 ")} 结尾`, "usage");
  }
  const target = output === undefined ? undefined : prepareOutput(output, force === true, io, endings[kind]);
  const report = await readRecognised(file, io);
  const made = await make[kind](report, file, options, io);
  if (target === undefined) {
    io.out(String(made));
    return 0;
  }
  writeOutput(target, typeof made === "string" ? Buffer.from(made) : made);
  io.err(`已写入“${safe(target.path)}”。\n`);
  return 0;
}

type Maker = (report: RecognisedReport, file: string, options: RenderOptions, io: Io) => Promise<string | Uint8Array>;

const make: Readonly<Record<RenderKind, Maker>> = { sentences, record, chart };

async function sentences(report: RecognisedReport): Promise<string> {
  const lines = renderSentences(report).map((sentence) =>
    sentence.state === "ready"
      ? `${sentence.title}\n  ${sentence.text}`
      : `${sentence.title}\n  （暂时写不出：${sentence.reason}）`,
  );
  return `${lines.join("\n\n")}\n`;
}

async function record(report: RecognisedReport, file: string, options: RenderOptions, io: Io) {
  const { config, dismissals } = await readOffice(options.config, options.dismissed, io);
  const last = await lastOf(report, options.last, io);
  const name = file === "-" ? undefined : basename(file);
  const result = check(report, {
    config,
    dismissed: dismissals.filter((each) => each.file === undefined || each.file === name),
    ...(last === undefined ? {} : { last }),
  });
  const made = checkRecord(report, {
    result,
    dismissed: result.dismissed,
    titles: Object.fromEntries(allRules.map(({ id, title }) => [id, title])),
    ...(name === undefined ? {} : { fileName: name }),
    checkedAt: timeWords(new Date()),
    version,
    rules: ruleSetVersion(),
  });
  return /\.docx$/iu.test(options.output ?? "") ? recordDocx(made) : recordHtml(made);
}

async function chart(report: RecognisedReport, _file: string, options: RenderOptions, io: Io): Promise<string> {
  const data = chartData(report, await lastOf(report, options.last, io));
  for (const missing of data.missing) io.err(`nianbao：图里没有：${safe(missing)}\n`);
  return chartSvg(data).svg;
}

async function lastOf(
  report: RecognisedReport,
  path: string | undefined,
  io: Io,
): Promise<RecognisedReport | undefined> {
  return path === undefined ? undefined : (await new LastReports({ kind: "file", path }, io).of(report)).report;
}

function timeWords(now: Date): string {
  const minutes = String(now.getMinutes()).padStart(2, "0");
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日 ${now.getHours()}:${minutes}`;
}
