import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { explain, Failure } from "../failure.js";
import type { Io } from "../io.js";

/** Where a .docx is going to be written. Made before any work is done, so that a wrong name is told at once. */
export interface Target {
  /** As the person wrote it, for messages. */
  readonly path: string;
  readonly full: string;
  readonly replace: boolean;
  /** Permissions of the file that is replaced. */
  readonly mode?: number;
}

/**
 * Looks at where a file shall be written.
 * @throws Failure when the name is not a .docx, the folder is missing, or a file is there and `force` is not given.
 */
export function prepareOutput(path: string, force: boolean, io: Io): Target {
  const name = quoted(path);
  if (!/\.docx$/i.test(path)) throw new Failure(`输出文件名${name}要以 .docx 结尾`, "badOutput");
  const full = resolve(io.cwd, path);
  const existing = statSync(full, { throwIfNoEntry: false });
  if (existing === undefined) {
    const folder = statSync(dirname(full), { throwIfNoEntry: false });
    if (folder?.isDirectory() !== true) throw new Failure(`要写入${name}的文件夹不存在，请先新建`, "noFolder");
    return { path, full, replace: false };
  }
  if (existing.isDirectory()) throw new Failure(`${name}是文件夹，请另起文件名`, "badOutput");
  if (!force) throw alreadyThere(path);
  return { path, full: realpathSync(full), replace: true, mode: existing.mode };
}

/**
 * Writes beside the target and renames, so that the target is either whole or untouched; on failure nothing is left.
 * A file that appeared meanwhile is not overwritten without `force`.
 */
export function writeOutput(target: Target, bytes: Uint8Array): void {
  const beside = join(dirname(target.full), `.nianbao-${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    if (target.mode !== undefined) chmodSync(beside, target.mode);
    if (target.replace) renameSync(beside, target.full);
    else publish(beside, target);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`写不了${quoted(target.path)}：${explain(error).message}`, "writeFailed", { cause: error });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Gives the finished file its name. A hard link fails when the name is taken, a rename does not. */
function publish(beside: string, target: Target): void {
  try {
    linkSync(beside, target.full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw alreadyThere(target.path);
    // Some network drives and memory sticks have no hard links.
    if (statSync(target.full, { throwIfNoEntry: false }) !== undefined) throw alreadyThere(target.path);
    renameSync(beside, target.full);
  }
}

function alreadyThere(path: string): Failure {
  return new Failure(`已有文件${quoted(path)}，没有覆盖；要覆盖请加 --force`, "exists");
}

function quoted(path: string): string {
  return `“${path}”`;
}
