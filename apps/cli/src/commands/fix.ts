import { check, recognise, safeFixes, severityNames, type Edit, type Finding, type Refusal } from "@nianbao/core";
import { cleanCopy, openDocx, trackEdits, type DocxFile } from "@nianbao/docx";
import { readOffice } from "../check/settings.js";
import { explain, Failure } from "../failure.js";
import { readInput, type Input } from "../files/input.js";
import { prepareOutput, writeOutput } from "../files/output.js";
import type { ExitCode, Io } from "../io.js";
import { safe } from "../text/safe.js";

export interface FixOptions {
  readonly output: string;
  readonly force?: true;
  /** As changes that people accept or refuse in Word. */
  readonly tracked?: true;
  readonly config?: string;
}

/** A fix uncovers at most a few others: more rounds than this would be going in circles. */
const rounds = 8;

/**
 * `nianbao fix`: makes the safe fixes in a copy and lists them. A document without any is not copied.
 * @returns 0, also when nothing was to be done
 * @throws Failure when the file cannot be read or written, or the result does not read back as it should
 */
export async function fixReport(file: string, options: FixOptions, io: Io): Promise<ExitCode> {
  const target = prepareOutput(options.output, options.force === true, io);
  const { config } = await readOffice(options.config, undefined, io);
  const { bytes, name } = await openInput(file, io);
  const look = (docx: DocxFile): readonly Finding[] => check(recognise(docx.document), { config }).findings;
  const before = look(openDocx(bytes, { name }));
  const made: Finding[] = [];
  const left = new Map<string, Finding>();
  let result = bytes;
  // Mending one thing may uncover another, e.g. a mark that two rules found fault with.
  for (let round = 0; round < rounds; round += 1) {
    const { edits, findings } = safeFixes(round === 0 ? before : look(openDocx(result)));
    const next = options.tracked === true ? trackEdits(result, edits, reviser()) : applied(result, edits);
    const done = sorted(findings, next.refused, left);
    if (done.length === 0) break;
    made.push(...done);
    result = next.bytes;
  }
  for (const finding of left.values())
    io.err(`nianbao：没有改：${line(finding)}（这一处的结构不便自动改，请手工改）\n`);
  if (made.length === 0) {
    io.out("没有可以自动改的问题，没有写文件。\n");
    return 0;
  }
  // Tracked changes are themselves a finding: looked at is the report as it will be once they are accepted.
  verify(() => (options.tracked === true ? accepted(result) : result), made, before, look);
  writeOutput(target, result);
  io.out(`${made.map(line).join("\n")}\n`);
  const how = options.tracked === true ? "以修订方式改了" : "改了";
  io.err(`${how} ${made.length} 处，已写入“${safe(options.output)}”；其余问题请用 nianbao check 看。\n`);
  return 0;
}

function line({ severity, message, fixes }: Finding): string {
  const fix = fixes.find(({ kind }) => kind === "safe");
  return `${severityNames[severity]}　${safe(message.what)}　→　${safe(fix?.title ?? "")}`;
}

function reviser(): { readonly author: string; readonly date: string } {
  return { author: "nianbao", date: new Date().toISOString().replace(/\.\d+/, "") };
}

function applied(
  bytes: Uint8Array,
  edits: readonly Edit[],
): { readonly bytes: Uint8Array; readonly refused: readonly Refusal[] } {
  const { file, refused } = openDocx(bytes).apply(edits);
  return { bytes: file.toBytes(), refused };
}

function accepted(bytes: Uint8Array): Uint8Array {
  return cleanCopy(bytes, { revisions: true }).bytes;
}

/** Those of the findings whose fixes were made; the others are added to what is left. */
function sorted(findings: readonly Finding[], refused: readonly Refusal[], left: Map<string, Finding>): Finding[] {
  const edits = new Set(refused.map(({ edit }) => edit));
  const isLeft = ({ fixes }: Finding): boolean => fixes.some((fix) => fix.edits.some((edit) => edits.has(edit)));
  for (const finding of findings) if (isLeft(finding)) left.set(finding.fingerprint, finding);
  return findings.filter((finding) => !isLeft(finding));
}

/** Every write is read back: what was put right must not be found again, and nothing that must be put right may be new. */
function verify(
  bytes: () => Uint8Array,
  made: readonly Finding[],
  before: readonly Finding[],
  look: (docx: DocxFile) => readonly Finding[],
): void {
  const message = "改好的文件读回来不对，没有写出。这是 nianbao 的错，请把年报交给维护者";
  let after: readonly Finding[];
  try {
    after = look(openDocx(bytes()));
  } catch (error) {
    throw new Failure(message, "readBackFailed", { cause: error });
  }
  const still = new Set(after.map(({ fingerprint }) => fingerprint));
  const errors = (findings: readonly Finding[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { rule, severity } of findings) {
      if (severity === "error") counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return counts;
  };
  const known = errors(before);
  const more = [...errors(after)].some(([rule, count]) => count > (known.get(rule) ?? 0));
  if (more || made.every(({ fingerprint }) => still.has(fingerprint))) throw new Failure(message, "readBackFailed");
}

async function openInput(path: string, io: Io): Promise<Input> {
  try {
    const input = await readInput(path, io);
    openDocx(input.bytes, { name: input.name });
    return input;
  } catch (error) {
    const { code, message } = explain(error);
    throw new Failure(`没有打开“${safe(path)}”：${message}`, code, { cause: error });
  }
}
