/** `npm run docs`: makes the pictures of the documentation anew, from the end-to-end tests that take them. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
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

ensureNodeModules();
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
