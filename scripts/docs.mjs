/**
 * `npm run docs`: makes the rule reference and the pictures of the documentation anew. `node scripts/docs.mjs rules` makes
 * what needs no browser: docs/rules, docs/config.schema.json and docs/check.schema.json, from the code itself;
 * `node scripts/docs.mjs pictures` makes docs/pictures, from the scripts in test/src/guide that bring each state about.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureNodeModules, ensurePrograms, root, tool } from "./environment.mjs";

const part = process.argv[2] ?? "all";
if (!["all", "rules", "pictures"].includes(part)) {
  console.error(`unknown part of the documentation “${part}”: all, rules, pictures`);
  process.exit(2);
}
ensureNodeModules();
if (part !== "pictures") await makeRules();
if (part !== "rules") makePictures();

/** docs/rules and the schema of the configuration, as packages/core gives them; pages of rules that went are removed. */
async function makeRules() {
  if (tool("tsc", ["-b", "packages/core", "apps/cli"]) !== 0) process.exit(1);
  const core = await import("../packages/core/dist/index.js");
  const folder = join(root, "docs", "rules");
  mkdirSync(folder, { recursive: true });
  const pages = core.rulePages([...core.rules, ...core.configuredRules].map(core.ruleReference));
  for (const old of readdirSync(folder)) if (!pages.has(old)) rmSync(join(folder, old));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  const cli = await import("../apps/cli/dist/index.js");
  const schemas = { "config.schema.json": core.configJsonSchema(), "check.schema.json": cli.checkJsonSchema() };
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(root, "docs", name);
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    if (tool("prettier", ["--write", "--log-level", "warn", file]) !== 0) process.exit(1);
  }
  console.log(
    `${pages.size} pages in docs/rules, ${Object.keys(schemas)
      .map((name) => `docs/${name}`)
      .join(", ")}`,
  );
}

/** Takes every picture and puts it into docs/pictures; those that are no longer taken are removed. */
function makePictures() {
  ensurePrograms();
  const taken = join(root, ".artifacts", "guide");
  rmSync(taken, { recursive: true, force: true });
  // The browser app is photographed as it is built, the panel and the command line from their sources.
  if (tool("turbo", ["run", "build", "--filter=@nianbao/web", "--output-logs=errors-only"]) !== 0) process.exit(1);
  if (tool("jest", ["--selectProjects", "pictures", "--runInBand"]) !== 0) process.exit(1);

  const folder = join(root, "docs", "pictures");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(taken).filter((name) => name.endsWith(".png"));
  for (const name of names) keepSmall(join(taken, name), join(folder, name));
  console.log(`${names.length} pictures in docs/pictures`);
}

/** Copies a picture with few colours where ImageMagick is there, which makes it a third as large; else as it is. */
function keepSmall(from, to) {
  const few = ["-strip", "+dither", "-colors", "36", "-define", "png:compression-level=9", `PNG8:${to}`];
  for (const program of ["magick", "convert"]) {
    if (spawnSync(program, [from, ...few], { stdio: "ignore" }).status === 0) return;
  }
  copyFileSync(from, to);
}
