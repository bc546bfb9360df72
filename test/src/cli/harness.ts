import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocx } from "@nianbao/docx";
import { run, type ExitCode } from "nianbao";

/** What a command line did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: Uint8Array | string;
  readonly colour?: boolean;
  readonly debug?: boolean;
}

/** Runs a command line in this process, as `nianbao …` would. */
export async function nianbao(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => Promise.resolve(Buffer.from(surroundings.stdin ?? "")),
    cwd: surroundings.cwd,
    colour: surroundings.colour ?? false,
    debug: surroundings.debug ?? false,
  });
  return { code, out, err };
}

/** A new empty folder for each test of a file; removed afterwards. Its name has a space and Chinese characters on purpose. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "年报 测试-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** A rendered report with the day of its signature put in, which a new one leaves to the clerk. */
export function signed(bytes: Uint8Array): Uint8Array {
  const file = openDocx(bytes);
  const edits = file.document.blocks.flatMap((each, block) => {
    if (each.kind !== "paragraph" || !/^\d{4}年　月　日$/u.test(each.text)) return [];
    const place = { block, start: 0, end: each.text.length };
    return [{ kind: "replaceText" as const, place, expect: each.text, text: each.text.replace("　月　日", "1月20日") }];
  });
  return file.apply(edits).file.toBytes();
}
