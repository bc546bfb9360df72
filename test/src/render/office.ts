import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Programs that must be on the PATH, with the Debian package that has each. */
const programs = [
  ["soffice", ["--version"], "libreoffice-writer-nogui"],
  ["pdftotext", ["-v"], "poppler-utils"],
  ["pdftoppm", ["-v"], "poppler-utils"],
] as const;

/** What the tests with LibreOffice need and this machine lacks, with the Debian package of each; empty when all is there. */
export function missingForOffice(): string[] {
  const missing: string[] = programs
    .filter(([program, args]) => spawnSync(program, args, { timeout: 60_000 }).error !== undefined)
    .map(([program, , packageName]) => `${program} (Debian: ${packageName})`);
  const chinese = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8", timeout: 60_000 });
  if (chinese.error !== undefined || chinese.stdout.trim() === "")
    missing.push("a Chinese font (Debian: fonts-noto-cjk)");
  return missing;
}

/** A document as LibreOffice shows it. */
export interface Pages {
  /** Text of each page in reading order, layout kept loosely. */
  readonly text: readonly string[];
  /** One PNG file a page, in order. Gone after `close`. */
  readonly images: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a .docx in LibreOffice (own profile, so that runs do not wait for each other) and gives its pages.
 * @param resolution of the images in dots per inch; 0: none.
 * @throws Error when LibreOffice does not open it within two minutes.
 */
export async function showInOffice(docx: Uint8Array, resolution = 0): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-office-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, "report.docx");
    const pdf = join(folder, "report.pdf");
    await writeFile(file, docx);
    await run(
      "soffice",
      [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      { timeout: 120_000 },
    );
    await run("pdftotext", ["-raw", pdf, join(folder, "report.txt")], { timeout: 60_000 });
    const text = (await readFile(join(folder, "report.txt"), "utf8")).split("\f").slice(0, -1);
    if (resolution > 0) {
      await run("pdftoppm", ["-r", String(resolution), "-png", pdf, join(folder, "page")], { timeout: 60_000 });
    }
    const images = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return { text, images: images.map((name) => join(folder, name)), close };
  } catch (error) {
    await close();
    throw new Error("LibreOffice could not show the document", { cause: error });
  }
}
