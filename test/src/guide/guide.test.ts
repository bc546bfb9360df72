import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { nianbao } from "../cli/harness.js";
import { saidIn } from "./said.js";

/** The guide says what is on the screen, shows every picture that is taken, and its links lead somewhere. */
const root = join(__dirname, "..", "..", "..");
const guide = join(root, "docs", "guide");
const pictures = join(root, "docs", "pictures");
const pages = [
  ...readdirSync(guide)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(guide, name)),
  join(root, "README.md"),
];
const text = (page: string): string => readFileSync(page, "utf8");
const name = (page: string): string => relative(root, page);

test("every button and word in 「」 is the product's own", () => {
  const said = saidIn([
    join(root, "packages/panel/src/locale"),
    join(root, "apps/web/src"),
    join(root, "apps/word-addin/manifest"),
    join(root, "apps/word-addin/src/pages"),
  ]);
  const quoted = pages.flatMap((page) => [...text(page).matchAll(/「([^」]+)」/gu)].map((match) => match[1]!));
  expect(quoted.length).toBeGreaterThan(100);
  expect([...new Set(quoted)].filter((words) => !said.has(words))).toEqual([]);
});

test("a word that is on no screen is told", () => {
  const said = saidIn([join(root, "packages/panel/src/locale")]);
  expect(["补零", "改这 4 处", "修复…"].map((words) => said.has(words))).toEqual([true, true, true]);
  expect(["补齐", "改这处", "修复"].map((words) => said.has(words))).toEqual([false, false, true]);
});

test("every picture is shown, with words for who cannot see it, and is small", () => {
  const shown = pages.flatMap((page) =>
    [...text(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, words, path]) => ({
      page: name(page),
      words: words!,
      file: join(dirname(page), path!),
    })),
  );
  expect(shown.filter(({ file }) => !existsSync(file))).toEqual([]);
  expect(shown.filter(({ words }) => words.length < 2)).toEqual([]);
  const there = readdirSync(pictures).map((file) => join(pictures, file));
  expect(there.filter((file) => !shown.some((each) => each.file === file)).map(name)).toEqual([]);
  expect(there.filter((file) => statSync(file).size > 100_000).map(name)).toEqual([]);
});

test("every link leads to a file, and to a heading in it", () => {
  const dead = pages.flatMap((page) =>
    [...text(page).matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/gu)]
      .map((match) => match[1]!)
      .filter((link) => !/^https?:/u.test(link))
      .filter((link) => {
        const [path, heading] = link.split("#");
        const file = path === "" ? page : join(dirname(page), path!);
        return !existsSync(file) || (heading !== undefined && !anchors(file).includes(heading));
      })
      .map((link) => `${name(page)}: ${link}`),
  );
  expect(dead).toEqual([]);
});

/** Ids of a page's headings, as GitHub gives them. */
function anchors(file: string): readonly string[] {
  return [...text(file).matchAll(/^#+ (.+)$/gmu)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/gu, "-"),
  );
}

test("every page is reached from the first one", () => {
  const reached = new Set<string>();
  const follow = (page: string): void => {
    if (reached.has(page) || !page.startsWith(guide) || !existsSync(page)) return;
    reached.add(page);
    for (const [, link] of text(page).matchAll(/\]\(([^)#]+\.md)[^)]*\)/gu)) follow(join(dirname(page), link!));
  };
  follow(join(guide, "README.md"));
  expect(pages.filter((page) => page.startsWith(guide) && !reached.has(page)).map(name)).toEqual([]);
});

test("commands of the guide are the command line's own", async () => {
  const lines = pages.flatMap((page) => [...text(page).matchAll(/^npx nianbao .+$/gmu)].map(([line]) => line));
  expect(lines.length).toBeGreaterThan(5);
  const unknown: string[] = [];
  for (const line of lines) {
    const [command = "", ...words] = line
      .replace(/\s+#.*$/u, "")
      .split(/\s+/u)
      .slice(2);
    const { code, out } = await nianbao([command, "--help"], { cwd: root });
    const options = words.filter((word) => word.startsWith("-") && !new RegExp(`(?<![\\w-])${word}\\b`, "u").test(out));
    if (code !== 0 || options.length > 0) unknown.push(`${line}: ${options.join(" ")}`);
  }
  expect(unknown).toEqual([]);
});
