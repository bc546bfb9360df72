/**
 * Writes dist/manifest.xml: node scripts/manifest.mjs [--site https://intranet.example/nianbao] [--port 3000] [--out FILE]
 * Without --site the add-in is expected on this machine's dev server.
 */
import cli from "office-addin-cli";
import addinManifest from "office-addin-manifest";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
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
  const out = resolve(values.out ?? new URL("../dist/manifest.xml", import.meta.url).pathname);
  const xml = renderManifest({ site, version });
  const faults = manifestFaults(xml);
  if (faults.length > 0) throw new Error(`the manifest is wrong:\n${faults.join("\n")}`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, xml);
  const info = await addinManifest.OfficeAddinManifest.readManifestFile(out);
  console.log(`${out}: ${info.displayName} ${info.version}, ${info.id}, ${site}`);
} catch (error) {
  cli.logErrorMessage(error);
  process.exitCode = 1;
}
