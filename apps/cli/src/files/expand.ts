import { readdirSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Io } from "../io.js";

/** Files that may be reports; what Office keeps open beside them (`~$…`) and hidden files are none. */
const reportFile = /^(?![.~]).*\.(?:docx|docm|html?|txt|xml)$/iu;

/** What a word of the command line stands for. */
export interface Expanded {
  readonly files: readonly string[];
  /** Folders and patterns that hold no report. */
  readonly empty: readonly string[];
}

/**
 * Files, folders with all that is in them, and patterns (`*`, `?`, `**`), in the order of the command line; inside a folder
 * by name. A file that comes twice is there once. Patterns are for shells that do not resolve them.
 * @param except the file that is going to be written
 */
export function expand(paths: readonly string[], io: Pick<Io, "cwd">, except?: string): Expanded {
  const files = new Map<string, string>();
  const empty: string[] = [];
  for (const path of paths) {
    const found = filesOf(path, io.cwd);
    if (found?.length === 0) empty.push(path);
    for (const file of found ?? [path]) {
      const full = file === "-" ? file : resolve(io.cwd, file);
      if (!files.has(full) && (full !== except || found === undefined)) files.set(full, file);
    }
  }
  return { files: [...files.values()], empty };
}

/** The reports that a folder holds, in it and in the folders below, by name. */
export function reportsIn(folder: string, cwd: string): string[] {
  return walk(folder, cwd, true);
}

/** Undefined when the path names one file, whether it is there or not. */
function filesOf(path: string, cwd: string): string[] | undefined {
  if (path === "-" || path === "") return undefined;
  const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return walk(path, cwd, true);
  if (stat !== undefined || !/[*?]/.test(path)) return undefined;
  const parts = path.split(sep === "\\" ? /[\\/]/ : "/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  const base = fixed.length === 0 ? "." : fixed.join(sep) || sep;
  const pattern = patternOf(parts.slice(fixed.length));
  return statSync(resolve(cwd, base), { throwIfNoEntry: false })?.isDirectory() === true
    ? walk(base, cwd, parts.length - fixed.length > 1).filter((file) => pattern.test(inside(base, file)))
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

function walk(folder: string, cwd: string, deep: boolean): string[] {
  const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() && statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true);
    if (!isFolder) return reportFile.test(entry.name) ? [path] : [];
    // A link to a folder may lead back up: only real folders are entered.
    return deep && entry.isDirectory() && !entry.name.startsWith(".") ? walk(path, cwd, deep) : [];
  });
}
