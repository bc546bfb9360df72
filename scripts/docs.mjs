/**
 * `npm run docs`: makes the rule reference and the pictures of the documentation anew. The pictures come from the
 * end-to-end tests that take them; `node scripts/docs.mjs rules` makes what needs no browser: docs/rules,
 * docs/config.schema.json and docs/check.schema.json, from the code itself.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureNodeModules, ensurePrograms, root, tool } from "./environment.mjs";

/** Picture in docs/pictures ← picture that a test leaves in .artifacts. */
const pictures = {
  "web.png": "web/sample-findings.png",
  "panel-report.png": "panel/report-new.png",
  "panel-fill.png": "panel/fill-column.png",
  "panel-check.png": "panel/check-open.png",
  "panel-send.png": "panel/send-light.png",
  "word-panel.png": "word/finding.png",
};

const part = process.argv[2] ?? "all";
if (!["all", "rules"].includes(part)) {
  console.error(`unknown part of the documentation “${part}”: all, rules`);
  process.exit(2);
}
ensureNodeModules();
await makeRules();
if (part === "all") makePictures();

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

/** Pictures that the end-to-end tests leave in .artifacts. */
function makePictures() {
  ensurePrograms();
  if (tool("turbo", ["run", "build", "--output-logs=errors-only"]) !== 0) process.exit(1);
  if (tool("jest", ["test/src", "--selectProjects", "e2e", "--runInBand"]) !== 0) process.exit(1);

  let missing = 0;
  for (const [name, source] of Object.entries(pictures)) {
    const from = join(root, ".artifacts", source);
    const to = join(root, "docs", "pictures", name);
    if (!existsSync(from)) {
      console.error(`missing: ${source} (no test takes this picture any more)`);
      missing += 1;
      continue;
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  console.log(`${Object.keys(pictures).length - missing} pictures in docs/pictures`);
  process.exit(missing === 0 ? 0 : 1);
}
