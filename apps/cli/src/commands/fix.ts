import { check, recognise, safeFixes, severityNames, type Finding } from "@nianbao/core";
import { openDocx, trackEdits, type DocxFile } from "@nianbao/docx";
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
  const opened = openDocx(bytes, { name });
  const look = (docx: DocxFile): readonly Finding[] => check(recognise(docx.document), { config }).findings;
  const made: Finding[] = [];
  let result: Uint8Array;
  if (options.tracked === true) {
    const { edits, findings } = safeFixes(look(opened));
    const tracked = trackEdits(bytes, edits, {
      author: "nianbao",
      date: new Date().toISOString().replace(/\.\d+/, ""),
    });
    const refused = new Set(tracked.refused.map(({ edit }) => edit));
    made.push(...findings.filter(({ fixes }) => !fixes.some((fix) => fix.edits.some((edit) => refused.has(edit)))));
    result = tracked.bytes;
  } else {
    let current = opened;
    for (let round = 0; round < rounds; round += 1) {
      const { edits, findings } = safeFixes(look(current));
      const { file: next, refused } = current.apply(edits);
      const left = new Set(refused.map(({ edit }) => edit));
      const done = findings.filter(({ fixes }) => !fixes.some((fix) => fix.edits.some((edit) => left.has(edit))));
      if (done.length === 0) break;
      made.push(...done);
      current = next;
    }
    result = current.toBytes();
  }
  if (made.length === 0) {
    io.out("没有可以自动改的问题，没有写文件。\n");
    return 0;
  }
  verify(result, made, look);
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

/** Every write is read back: what was put right must not be found again. */
function verify(bytes: Uint8Array, made: readonly Finding[], look: (docx: DocxFile) => readonly Finding[]): void {
  const message = "改好的文件读回来不对，没有写出。这是 nianbao 的错，请把年报交给维护者";
  let after: readonly Finding[];
  try {
    after = look(openDocx(bytes));
  } catch (error) {
    throw new Failure(message, "readBackFailed", { cause: error });
  }
  const still = new Set(after.map(({ fingerprint }) => fingerprint));
  if (made.every(({ fingerprint }) => still.has(fingerprint))) throw new Failure(message, "readBackFailed");
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
