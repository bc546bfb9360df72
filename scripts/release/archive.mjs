/** Files of a release: gathered from folders, packed, summed. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageOf } from "./packages.mjs";

/** Files below a folder that `wanted` takes, by their path under `as`. @returns `{ path: bytes }` */
export function filesOf(folder, as = "", wanted = () => true) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.filter(wanted).map((path) => [as + path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

/** Writes `{ path: bytes or text }` as a zip; text for clerks is given the line ends and the mark that Notepad wants. */
export async function writeZip(file, contents) {
  const { zipSync } = await packageOf("packages/docx", "fflate");
  const bytes = Object.entries(contents).map(([path, content]) => [path, bytesOf(path, content)]);
  writeFileSync(file, zipSync(Object.fromEntries(bytes), { level: 9, mtime: timeOfBuild() }));
}

/** Writes `{ path: bytes or text }` below a folder. */
export function writeFiles(folder, contents) {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes SHA256SUMS for every file of a folder, as `sha256sum --check` reads it. @returns its lines */
export function writeSums(folder) {
  const names = readdirSync(folder).sort();
  const lines = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
  return lines;
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (path, content) => {
  if (typeof content !== "string") return content;
  return Buffer.from(path.endsWith(".txt") ? `\ufeff${content.replace(/\r?\n/g, "\r\n")}` : content);
};

/** SOURCE_DATE_EPOCH (seconds) makes two builds of one state the same bytes. */
const timeOfBuild = () => {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  return given > 0 ? new Date(given * 1000) : new Date();
};
