import { checkOne } from "./check/one.js";
import { explain, stackOf } from "./failure.js";
import { readInput } from "./files/input.js";
import type { Io } from "./io.js";
import { endWith, processIo } from "./process.js";

/**
 * `nianbao check FILE` and nothing else, for a .docx: a program of one piece without a command line parser and without
 * readers of other formats, which answers before the whole program would be loaded. Ends the process with the exit code.
 * @returns false when the file is none for it; nothing has been done then
 */
export async function quickCheck(file: string, io: Io = processIo()): Promise<boolean> {
  try {
    const { bytes } = await readInput(file, io);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
    endWith(await checkOne(file, { config: {}, dismissals: [] }, io, bytes));
  } catch (error) {
    io.err(`nianbao：${explain(error).message}\n`);
    if (io.debug) io.err(stackOf(error));
    endWith(2);
  }
  return true;
}
