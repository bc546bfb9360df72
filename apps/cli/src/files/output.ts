import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { explain, Failure } from "../failure.js";
import type { Io } from "../io.js";

/** Where a file is going to be written. Made before any work is done, so that a wrong name is told at once. */
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
 * @param endings that the name may have
 * @throws Failure when the name has another ending, the folder is missing, or a file is there and `force` is not given.
 */
export function prepareOutput(
  path: string,
  force: boolean,
  io: Pick<Io, "cwd">,
  endings: readonly string[] = [".docx"],
): Target {
  const name = quoted(path);
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) {
    throw new Failure(`输出文件名${name}要以 ${endings.join(" 或 ")} 结尾`, "badOutput");
  }
  const full = resolve(io.cwd, path);
  const folder = statSync(dirname(full), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) throw new Failure(`要写入${name}的文件夹不存在，请先新建`, "noFolder");
  removeAbandoned(dirname(full));
  const existing = statSync(full, { throwIfNoEntry: false });
  if (existing === undefined) {
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
  const output = openOutput(target);
  output.write(bytes);
  output.finish();
}

/** A file that is written piece by piece, beside its place. One of `finish` and `abandon` ends it. */
export interface OpenOutput {
  write(piece: Uint8Array | string): void;
  /** Gives the file its name. @throws Failure when it cannot have it; nothing is left then */
  finish(): void;
  abandon(): void;
}

/** Begins a file beside the target. @throws Failure when nothing can be written there */
export function openOutput(target: Target): OpenOutput {
  const beside = join(dirname(target.full), `.nianbao-${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  const handle = attempt(target, () => openSync(beside, "wx"));
  let open = true;
  const close = (): void => {
    if (open) closeSync(handle);
    open = false;
  };
  const abandon = (): void => {
    close();
    rmSync(beside, { force: true });
  };
  return {
    write: (piece) =>
      attempt(
        target,
        () => {
          const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
          for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
        },
        abandon,
      ),
    finish: () => {
      close();
      attempt(target, () => give(beside, target), abandon);
      abandon();
    },
    abandon,
  };
}

/** Does something with the file; what goes wrong names it. @throws Failure */
export function attempt<T>(target: Target, action: () => T, otherwise: () => void = () => undefined): T {
  try {
    return action();
  } catch (error) {
    otherwise();
    if (error instanceof Failure) throw error;
    throw new Failure(`写不了${quoted(target.path)}：${explain(error).message}`, "writeFailed", { cause: error });
  }
}

function give(beside: string, target: Target): void {
  if (target.mode !== undefined) chmodSync(beside, target.mode);
  if (target.replace) renameSync(beside, target.full);
  else publish(beside, target);
}

/** Takes away what runs that were killed left half written here. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name)) {
    const pid = /^\.nianbao-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether there is a process of this number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
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
