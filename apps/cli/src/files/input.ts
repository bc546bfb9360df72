import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";

/** Nothing larger is taken into memory; the reader of .docx has the same bound. */
const byteLimit = 64 * 1024 * 1024;

export interface Input {
  readonly bytes: Uint8Array;
  /** File name without folders. */
  readonly name: string;
}

/**
 * Reads a whole file, or standard input when `path` is `-`.
 * @throws Failure or a system error; `explain` puts either into words.
 */
export async function readInput(path: string, io: Pick<Io, "cwd" | "stdin">): Promise<Input> {
  if (path === "-") return { bytes: await io.stdin(byteLimit), name: "标准输入" };
  if (path === "") throw new Failure("文件名是空的", "badName");
  const full = resolve(io.cwd, path);
  const handle = openSync(full, "r");
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new Failure("这是文件夹，请写出文件夹里的文件", "folder");
    if (stat.size > byteLimit) throw tooLarge();
    return { bytes: readAll(handle, stat.isFile() ? stat.size : 0), name: basename(full) };
  } finally {
    closeSync(handle);
  }
}

/** The one message for input beyond all bounds. */
export function tooLarge(): Failure {
  return new Failure(`文件超过 ${byteLimit / 1024 / 1024} MB，不像一份年度报告，没有打开`, "tooLarge");
}

/** Reads to the end: a pipe tells no size, and a file may be longer than it said. */
function readAll(handle: number, expected: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length > byteLimit) throw tooLarge();
      buffer = Buffer.concat([buffer], Math.max(length * 2, 65536));
    }
    const count = readSync(handle, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
}
