/**
 * `npm run release`: what offices take away, in release/ (or --out FOLDER): the browser app as one page that opens by a
 * double click and as static files for a server, the Word add-in with its manifests, the command line, the bill of
 * materials, and SHA256SUMS over them.
 *
 * `npm run release -- --site https://oa.example.cn/nianbao [--office cdn|21vianet|intranet|https://…/office.js]
 *   [--web https://oa.example.cn/nianbao-web/]` makes the add-in for one office; without --site its manifests have an address
 *   to be replaced. --built takes the last build as it is.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureNodeModules, root, run, tool } from "./environment.mjs";
import { filesOf, writeSums, writeZip } from "./release/archive.mjs";
import { packCommandLine } from "./release/command-line.mjs";
import { billOfMaterials, components, notices } from "./release/inventory.mjs";
import { offlinePage } from "./release/offline-page.mjs";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "https://nianbao.example.cn" },
    office: { type: "string", default: "cdn" },
    web: { type: "string", default: "" },
    out: { type: "string", default: join(root, "release") },
    built: { type: "boolean", default: false },
  },
});
const read = (...path) => readFileSync(join(root, ...path), "utf8");
const { version } = JSON.parse(read("package.json"));
const worded = (text) =>
  text.replaceAll("%VERSION%", version).replaceAll("%SITE%", values.site).replaceAll("%OFFICE%", values.office);
const noMaps = (path) => !path.endsWith(".map");

ensureNodeModules();
try {
  if (!values.built && tool("turbo", ["run", "build", "--output-logs=errors-only"]) !== 0) throw new Error("no build");
  const out = resolve(values.out);
  emptied(out);
  const file = (name) => join(out, name);

  const others = components();
  const licences = { "LICENSE.txt": read("LICENSE"), "THIRD-PARTY.txt": notices(others) };
  writeFileSync(file("sbom.cdx.json"), `${JSON.stringify(billOfMaterials(version, others), null, 2)}\n`);

  // Without .txt: a folder of reports that the program was installed in is not checked with them.
  packCommandLine(out, { LICENSE: licences["LICENSE.txt"], "THIRD-PARTY.md": licences["THIRD-PARTY.txt"] });
  await writeZip(file(`nianbao-web-offline-${version}.zip`), {
    "年报.html": await offlinePage(),
    "使用说明.txt": worded(read("scripts", "release", "offline.txt")),
    ...licences,
  });
  await writeZip(file(`nianbao-web-${version}.zip`), {
    ...filesOf(join(root, "apps", "web", "dist"), "nianbao-web/", noMaps),
    ...licences,
  });
  await writeZip(file(`nianbao-word-${version}.zip`), {
    ...addIn(),
    "部署指南.md": read("docs", "deployment.md"),
    "使用说明.txt": worded(read("scripts", "release", "word.txt")),
    ...licences,
  });

  const lines = writeSums(out);
  console.log(`\nnianbao ${version}: ${out}`);
  for (const line of lines) {
    const name = line.slice(66).trim();
    console.log(`  ${(statSync(file(name)).size / 1024).toFixed(0).padStart(6)} kB  ${name}`);
  }
} catch (error) {
  console.error(`No release: ${error.message}`);
  process.exitCode = 1;
}

/** Makes the folder, or empties it of an earlier release; whatever else is in a folder is not ours to delete. */
function emptied(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes("SHA256SUMS")) throw new Error(`${folder} holds something else`);
  for (const name of names) rmSync(join(folder, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
}

/** Site and manifests: the build's site as it is, or one of its own for another office.js or a browser app to point to. */
function addIn() {
  const made = mkdtempSync(join(tmpdir(), "nianbao-word-"));
  try {
    const own = values.office !== "cdn" || values.web !== "";
    const more = own ? ["--office", values.office, "--web", values.web] : [];
    const script = join("apps", "word-addin", "scripts", own ? "site.mjs" : "manifest.mjs");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] };
    if (run(process.execPath, [script, "--site", values.site, "--out", made, ...more], quiet) !== 0)
      throw new Error("the add-in was not made");
    const site = own ? {} : filesOf(join(root, "apps", "word-addin", "dist", "site"), "site/", noMaps);
    return { ...site, ...filesOf(made, "", noMaps) };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
