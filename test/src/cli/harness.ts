import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { notice2021, recognise, toAnnualReport, type AnnualReport, type ReportDocument } from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";
import { run, type ExitCode } from "nianbao";
import { signedFile } from "../render/signed.js";

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

/** Every command there is. */
export const commands = [
  "new",
  "read",
  "fill",
  "check",
  "sum",
  "export",
  "import",
  "compare",
  "fix",
  "return",
  "publish",
  "render",
  "rules",
  "explain",
  "completion",
];

/** A rendered report's bytes with the day of its signature put in. */
export const signed = (bytes: Uint8Array): Uint8Array => signedFile(openDocx(bytes)).toBytes();

/** Writes a report as a signed .docx; folders on the way are made. */
export function putReport(path: string, report: AnnualReport): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, signed(renderReport(notice2021, report)));
}

/**
 * Writes what a document says as a signed .docx.
 * @param known agency and year, where they would not be recognised
 */
export function putDocument(path: string, document: ReportDocument, known = {}): void {
  const { agency, year, ...rest } = toAnnualReport(recognise(document, known));
  putReport(path, { ...rest, agency: agency!, year: year! });
}
