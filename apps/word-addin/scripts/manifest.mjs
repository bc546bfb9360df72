/**
 * Writes dist/manifest.xml and dist/manifest.m365.xml:
 * node scripts/manifest.mjs [--site https://intranet.example/nianbao] [--port 3000] [--out FOLDER]
 * Without --site the add-in is expected on this machine's dev server.
 */
import cli from "office-addin-cli";
import addinManifest from "office-addin-manifest";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { manifestFaults } from "../manifest/check.mjs";
import { renderManifest } from "../manifest/render.mjs";

const { values } = parseArgs({
  options: { site: { type: "string" }, port: { type: "string" }, out: { type: "string" } },
});

try {
  const port = cli.parseNumber(values.port, "--port must be a number") ?? 3000;
  const site = values.site ?? `https://localhost:${String(port)}`;
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const folder = resolve(values.out ?? fileURLToPath(new URL("../dist", import.meta.url)));
  mkdirSync(folder, { recursive: true });
  for (const [name, shared] of [
    ["manifest.xml", false],
    ["manifest.m365.xml", true],
  ]) {
    const xml = renderManifest({ site, version, shared });
    const faults = manifestFaults(xml);
    if (faults.length > 0) throw new Error(`${name} is wrong:\n${faults.join("\n")}`);
    const out = join(folder, name);
    writeFileSync(out, xml);
    const info = await addinManifest.OfficeAddinManifest.readManifestFile(out);
    console.log(`${out}: ${info.displayName} ${info.version}, ${info.id}, ${site}`);
  }
} catch (error) {
  cli.logErrorMessage(error);
  process.exitCode = 1;
}
