import { execFile } from "node:child_process";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingForOffice } from "../render/office.js";

const run = promisify(execFile);

/**
 * Opens the first reports of a folder in LibreOffice and saves them again, as an office without Word would. Where it is
 * not there, nothing is done (in CI it always is).
 */
export async function throughOffice(folder: string, count: number): Promise<void> {
  if (missingForOffice().length > 0 && process.env["CI"] === undefined) return;
  const files = (await readdir(folder)).sort().slice(0, count);
  const work = await mkdtemp(join(tmpdir(), "nianbao-city-"));
  try {
    await run(
      "soffice",
      [
        `-env:UserInstallation=file://${work}/profile`,
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        work,
        ...files.map((file) => join(folder, file)),
      ],
      { timeout: 600_000 },
    );
    // Copied over the original: the two folders may be on different disks.
    for (const file of files)
      await rename(join(work, file), join(folder, file)).catch(async () =>
        run("mv", [join(work, file), join(folder, file)]),
      );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
