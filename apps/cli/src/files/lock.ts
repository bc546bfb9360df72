import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { randomBytes } from "node:crypto";
import { Failure } from "../failure.js";
import { safe } from "../text/safe.js";
import { isRunning } from "./output.js";

/** A lock without a name in it is being made; one older than this many milliseconds was left so. */
const making = 10_000;
/** Locks of this process. */
const own = new Set<string>();

/**
 * Keeps other runs away from what one run works on: a file that says whose it is. One that a killed run has left is taken over.
 * @param path of the lock
 * @param what is worked on, as the person wrote it
 * @returns gives the lock back
 * @throws Failure when another run has it; a system error when the file cannot be made
 */
export function takeLock(path: string, what: string): () => void {
  while (!made(path)) {
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (isAlive(path, holder) || !putAside(path, holder)) throw taken(path, what, holder);
  }
  own.add(path);
  return () => {
    own.delete(path);
    rmSync(path, { force: true });
  };
}

/** False when there is one already. */
function made(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}\n`, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** What the lock says; undefined when it has just gone. */
function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Process and machine that a lock names; neither while it is being made. */
function namedIn(holder: string): { readonly pid?: string; readonly host?: string } {
  return /^(?<pid>\d+) (?<host>.*)\n$/.exec(holder)?.groups ?? {};
}

/** Of a run on another machine nothing is known: it counts as alive. */
function isAlive(path: string, holder: string): boolean {
  if (own.has(path)) return true;
  const { pid, host } = namedIn(holder);
  if (pid === undefined) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < making;
  // A number that is ours was that of a run before: in a container every run has the same.
  return host !== hostname() || (Number(pid) !== process.pid && isRunning(Number(pid)));
}

/** Takes a dead run's lock away. False when it was another's meanwhile, who has it back then. */
function putAside(path: string, holder: string): boolean {
  const aside = `${path}-${randomBytes(4).toString("hex")}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
  const same = readFileSync(aside, "utf8") === holder;
  if (!same) linkSync(aside, path);
  rmSync(aside);
  return same;
}

function taken(path: string, what: string, holder: string): Failure {
  const { pid, host } = namedIn(holder);
  const who = pid === undefined ? "" : host === hostname() ? `（进程 ${pid}）` : `（在电脑“${safe(host!)}”上）`;
  return new Failure(
    `另一次检查${who}正要写“${safe(what)}”，请等它做完，或换个文件名；它要是早已停了，请删去“${safe(path)}”再运行`,
    "inUse",
  );
}
