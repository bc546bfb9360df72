import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = resolve(__dirname, "validator-process.mjs");

/**
 * Complaints of the Open XML SDK about each file (Office 2019), as `part xpath: what`; none for a valid one.
 * All files go to one process: starting the SDK takes seconds, a file tenths of one.
 */
export async function validateAll(files: Readonly<Record<string, Uint8Array>>): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-validate-"));
  try {
    const names = Object.keys(files);
    const paths = names.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[names[index]!]!)));
    const { stdout } = await run(process.execPath, [script, ...paths], { timeout: 300_000, maxBuffer: 64 << 20 });
    const results = JSON.parse(stdout) as Record<string, string[]>;
    return Object.fromEntries(names.map((name, index) => [name, results[paths[index]!] ?? ["not validated"]]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
