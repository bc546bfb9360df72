import { Failure } from "./failure.js";
import { tooLarge } from "./files/input.js";
import type { Io } from "./io.js";
import { run } from "./program.js";

/** The process as a command sees it. */
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
  terminal: process.stderr.isTTY && process.env["TERM"] !== "dumb",
  worker: new URL("./nianbao/worker.mjs", import.meta.url),
  cwd: process.cwd(),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  debug: process.env["NIANBAO_DEBUG"] === "1",
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`| head`): nobody is left to tell, the exit code still stands.
    if (error.code === "EPIPE") return;
    process.exitCode = 2;
    if (stream === process.stdout) io.err(`nianbao：结果写不出去（${error.code ?? error.message}）。\n`);
  });
}

const code = await run(process.argv.slice(2), io);
if (process.exitCode === undefined) process.exitCode = code;
