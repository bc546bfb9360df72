import { Failure } from "./failure.js";
import { tooLarge } from "./files/input.js";
import type { Io } from "./io.js";

/** The process as a command sees it. Errors of its streams are looked after from here on. */
export function processIo(): Io {
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: async (limit) => {
      if (process.stdin.isTTY) throw new Failure("标准输入里没有内容，请用 | 或 < 接上文件", "noInput");
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        length += chunk.length;
        if (length > limit) throw tooLarge();
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    flush: () =>
      process.stdout.writableNeedDrain
        ? new Promise((done) => {
            process.stdout.once("drain", done);
            process.stdout.once("error", () => done());
          })
        : Promise.resolve(),
    get terminal() {
      return process.stderr.isTTY && process.env["TERM"] !== "dumb";
    },
    cwd: process.cwd(),
    colour: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
    debug: process.env["NIANBAO_DEBUG"] === "1",
    ...patience(process.env["NIANBAO_TIMEOUT"]),
  };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (ended(error)) io.err(`nianbao：结果写不出去（${error.code ?? error.message}）。\n`);
  });
  process.stderr.on("error", ended);
  return io;
}

/** Seconds that a file may take, for machines that are slower than any we know. */
function patience(seconds: string | undefined): Pick<Io, "patience"> {
  return seconds !== undefined && Number(seconds) > 0 ? { patience: Number(seconds) * 1000 } : {};
}

/** Whether a stream's end is a failure. Where the reader of a pipe went away (`| head`) nobody is left to tell, the exit code still stands. */
function ended(error: NodeJS.ErrnoException): boolean {
  if (error.code === "EPIPE") return false;
  process.exitCode = 2;
  return true;
}

/** Ends with a command's exit code, unless a stream has failed before. */
export function endWith(code: number): void {
  process.exitCode ??= code;
}
