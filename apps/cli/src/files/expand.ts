import { readdirSync, statSync, type Dirent } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Io } from "../io.js";
import { safe } from "../text/safe.js";

/** Files that may be reports; what Office keeps open beside them (`~$…`) and hidden files are none. */
const reportFile = /^(?![.~]).*\.(?:docx|docm|html?|txt|xml)$/iu;

/** Folders of programs, not of people; hidden ones begin with a dot. They are looked at only when they are named. */
const passedBy = /^\.|^(?:node_modules|__MACOSX|\$RECYCLE\.BIN|System Volume Information)$/u;
/** So many of them are named. */
const named = 3;

/** What reading folders needs: where relative paths start, and whom to tell what was not looked at. */
type Place = Pick<Io, "cwd" | "err">;

/** What a word of the command line stands for. */
export interface Expanded {
  readonly files: readonly string[];
  /** Folders and patterns that hold no report. */
  readonly empty: readonly string[];
}

/**
 * Files, folders with all that is in them, and patterns (`*`, `?`, `**`), in the order of the command line; inside a folder
 * by name. A file that comes twice is there once. Patterns are for shells that do not resolve them. Says which folders were
 * not looked at. A folder that may not be read stands among the files, so that it is told of as a file that may not.
 * @param except the file that is going to be written
 */
export function expand(paths: readonly string[], io: Place, except?: string): Expanded {
  const files = new Map<string, string>();
  const empty: string[] = [];
  const passed = new Set<string>();
  for (const path of paths) {
    const found = filesOf(path, io.cwd, passed);
    if (found?.length === 0) empty.push(path);
    for (const file of found ?? [path]) {
      const full = file === "-" ? file : resolve(io.cwd, file);
      if (!files.has(full) && (full !== except || found === undefined)) files.set(full, file);
    }
  }
  tell(passed, io);
  return { files: [...files.values()], empty };
}

/** The reports that a folder holds, in it and in the folders below, by name. */
export function reportsIn(folder: string, io: Place): string[] {
  const passed = new Set<string>();
  const files = walk(folder, io.cwd, true, passed);
  tell(passed, io);
  return files;
}

function tell(passed: ReadonlySet<string>, { err }: Place): void {
  if (passed.size === 0) return;
  const names = [...passed].slice(0, named).map((folder) => `“${safe(folder)}”`);
  const more = passed.size > named ? `等 ${passed.size} 个` : "";
  err(`没有看隐藏的和程序用的文件夹${names.join("、")}${more}；要看，请直接写出文件夹名。\n`);
}

/** Undefined when the path names one file, whether it is there or not. */
function filesOf(path: string, cwd: string, passed: Set<string>): string[] | undefined {
  if (path === "-" || path === "") return undefined;
  const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return walk(path, cwd, true, passed);
  if (stat !== undefined || !/[*?]/.test(path)) return undefined;
  const parts = path.split(sep === "\\" ? /[\\/]/ : "/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  const base = fixed.length === 0 ? "." : fixed.join(sep) || sep;
  const pattern = patternOf(parts.slice(fixed.length));
  return statSync(resolve(cwd, base), { throwIfNoEntry: false })?.isDirectory() === true
    ? walk(base, cwd, parts.length - fixed.length > 1, passed).filter((file) => pattern.test(inside(base, file)))
    : [];
}

function inside(base: string, file: string): string {
  return (base === "." ? file : file.slice(base.length + (base.endsWith(sep) ? 0 : 1))).replaceAll("\\", "/");
}

function patternOf(parts: readonly string[]): RegExp {
  const source = parts.map((part) =>
    part === "**"
      ? "(?:[^/]+/)*"
      : `${part
          .replace(/[.+^${}()|[\]\\]/g, "\\$&")
          .replaceAll("*", "[^/]*")
          .replaceAll("?", "[^/]")}/`,
  );
  return new RegExp(`^${source.join("").replace(/\/$/, "")}$`, "u");
}

function walk(folder: string, cwd: string, deep: boolean, passed: Set<string>): string[] {
  const entries = entriesOf(resolve(cwd, folder));
  if (entries === undefined) return [folder];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() && statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true);
    if (!isFolder) return reportFile.test(entry.name) ? [path] : [];
    // A link to a folder may lead back up: only real folders are entered.
    if (!deep || !entry.isDirectory()) return [];
    if (!passedBy.test(entry.name)) return walk(path, cwd, deep, passed);
    passed.add(path);
    return [];
  });
}

/** Undefined when the folder may not be read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
