import { safe } from "./text/safe.js";

/** Something a person can put right. `message` is one line of Chinese: what happened and what to do. */
export class Failure extends Error {
  constructor(
    message: string,
    /** Short name for programs, e.g. `missingFile`. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "Failure";
  }
}

const fileTrouble: Readonly<Record<string, readonly [code: string, text: string]>> = {
  ENOENT: ["missingFile", "没有这个文件，请检查文件名和所在文件夹"],
  ENOTDIR: ["missingFile", "没有这个文件，路径中有一段不是文件夹"],
  EISDIR: ["folder", "这是文件夹，请写出文件夹里的文件"],
  EACCES: ["noPermission", "没有权限打开，请检查文件的权限"],
  EPERM: ["noPermission", "没有权限，或文件正被其他程序打开"],
  EBUSY: ["busy", "文件正被其他程序（如 Word）占用，请先关闭"],
  EROFS: ["readOnly", "所在磁盘是只读的"],
  ENOSPC: ["diskFull", "磁盘空间不足"],
  ENAMETOOLONG: ["badName", "文件名太长"],
  ELOOP: ["badName", "链接绕成了圈，找不到文件"],
  EMFILE: ["tooManyOpen", "同时打开的文件太多"],
};

/** An error in one line for people, and its short name for programs. */
export interface Explanation {
  readonly code: string;
  readonly message: string;
}

/**
 * Puts any error into one line of Chinese that ends with a full stop. Known ones say what to do; an unknown one says
 * how to report it. Errors of the reader are known by name, so that explaining one does not load the reader.
 */
export function explain(error: unknown): Explanation {
  const { name = "", code = "", message = String(error) } = isObject(error) ? error : {};
  if (name === "Failure" || name === "ReadError" || name === "SheetError") return { code, message: sentence(message) };
  const known = fileTrouble[code];
  if (known !== undefined) return { code: known[0], message: sentence(known[1]) };
  return {
    code: "unexpected",
    message: `出现意外错误（${safe(`${name}: ${message}`)}）。请把这一行和所用的命令告诉 nianbao 的维护者；设环境变量 NIANBAO_DEBUG=1 再运行一次可看到详情。`,
  };
}

/** The stack of an error and of its causes, for NIANBAO_DEBUG. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  const cause = error.cause === undefined ? "" : `原因：${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}\n${cause}`;
}

/** Errors of another realm are no `instanceof Error`. */
function isObject(error: unknown): error is { name?: string; code?: string; message?: string } {
  return typeof error === "object" && error !== null;
}

function sentence(text: string): string {
  const line = safe(text);
  return /[。！？]$/.test(line) ? line : `${line}。`;
}
