/**
 * `npm run new:rule -- PU-15 doubledComma "逗号是否重复" [--figures]`: a rule that runs, with its examples, in the folder of its
 * family, listed there, and its page in docs/rules. Then write what it is for: docs/contributing.md.
 * --figures begins with one about the tables' figures instead of words in the text; --no-docs leaves the pages to `npm run docs`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { root, run, tool } from "./environment.mjs";

const rules = join(root, "packages", "core", "src", "rules");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { figures: { type: "boolean", default: false }, "no-docs": { type: "boolean", default: false } },
});
const [id = "", name = "", title = ""] = positionals;

/** Folders by the letters that the ids of their rules begin with. */
function families() {
  const found = new Map();
  for (const file of readdirSync(rules, { recursive: true, encoding: "utf8" })) {
    const [, folder, letters] = /^([a-z]+)[\\/]([a-z]+)-\d+\.ts$/.exec(file) ?? [];
    if (letters !== undefined) found.set(letters.toUpperCase(), folder);
  }
  return found;
}

/** Why no rule can be made of what was asked for, and what to write instead. */
function fault(folders) {
  const [, letters] = /^([A-Z]+)-\d\d$/.exec(id) ?? [];
  if (letters === undefined) return `“${id}” is no id: letters of a family and two digits, e.g. PU-15`;
  if (!folders.has(letters)) return `no family ${letters}: ${named(folders)}`;
  if (!/^[a-z][A-Za-z]+$/.test(name)) return `“${name}” is no name for an export: what is found, e.g. doubledComma`;
  if (!/\p{Script=Han}{4}/u.test(title)) return "the title is for clerks: four Chinese characters or more";
  if (/["\\\n]/.test(title)) return "quotes in the title: write “ and ”";
  return undefined;
}

/** Adds the rule to the list of its folder, or to that of all rules where the folder has none. */
function listed(folder) {
  const own = join(rules, folder, "index.ts");
  const [index, from] = existsSync(own) ? [own, "."] : [join(rules, "index.ts"), `./${folder}`];
  const text = readFileSync(index, "utf8");
  const imports = text.lastIndexOf("\nimport ");
  const end = text.indexOf("\n", imports + 1) + 1;
  const line = `import { ${name} } from "${from}/${id.toLowerCase()}.js";\n`;
  const body = text.slice(end).replace(/,?\s*\];/, `, ${name}];`);
  if (text.includes(`{ ${name} }`)) refuse(`${basename(index)} has a ${name} already`);
  return [index, text.slice(0, end) + line + body];
}

/** Families with the folder that says what they are about. */
function named(folders) {
  return [...folders]
    .sort()
    .map(([letters, folder]) => `${letters} (${folder})`)
    .join(", ");
}

function refuse(why) {
  console.error(`${why}\nnpm run new:rule -- PU-15 doubledComma "逗号是否重复" [--figures]`);
  process.exit(2);
}

const folders = families();
const wrong = fault(folders);
if (wrong !== undefined) refuse(wrong);
const folder = folders.get(id.split("-")[0]);
const file = join(rules, folder, `${id.toLowerCase()}.ts`);
if (existsSync(file)) refuse(`${id} is there: ${file}`);
const template = readFileSync(
  join(root, "scripts", "new-rule", values.figures ? "figures.ts.txt" : "words.ts.txt"),
  "utf8",
);
const [index, list] = listed(folder);
writeFileSync(file, template.replaceAll("%NAME%", name).replaceAll("%ID%", id).replaceAll("%TITLE%", title));
writeFileSync(index, list);
tool("prettier", ["--write", "--log-level", "warn", file, index]);
if (!values["no-docs"] && run(process.execPath, [join(root, "scripts", "docs.mjs"), "rules"]) !== 0) process.exit(1);
console.log(`${file}\nNow: what it looks for, examples, words for clerks; then
  npx jest --selectProjects unit --testPathPatterns rules/rules.test -t ${id}
  node scripts/docs.mjs rules`);
