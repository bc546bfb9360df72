import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentPolicy, officeLibrary } from "../../../apps/word-addin/vite/office-library.js";

const root = process.cwd();
const guide = readFileSync(join(root, "docs/deployment.md"), "utf8");

test.each([
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn"],
  ["intranet", undefined],
  ["https://scripts.example.cn/1/office.js", "https://scripts.example.cn"],
])("the policy of %s lets in the library's host and nothing inline, no eval", (choice, origin) => {
  const library = officeLibrary(choice);
  expect(library.origin).toBe(origin);
  const policy = contentPolicy(library);
  expect(policy).toContain(`script-src 'self'${origin === undefined ? "" : ` ${origin}`};`);
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test.each([
  "http://scripts.example.cn/office.js",
  "https://x.example/other.js",
  "https://x.example/a'b/office.js",
  "lan",
])("%s is no place for office.js", (choice) => expect(() => officeLibrary(choice)).toThrow(/none of/));

test("the guide's server samples carry the policy of the default build, and it names the files that are built", () => {
  const policy = contentPolicy(officeLibrary());
  expect(guide.split(policy)).toHaveLength(3);
  const app = join(root, "apps/word-addin");
  for (const page of ["taskpane.html", "commands.html", "help.html", "selftest.html"]) {
    expect(guide).toContain(page);
    expect(existsSync(join(app, page))).toBe(true);
  }
  expect(guide).toContain("shortcuts.json");
  expect(readFileSync(join(app, "scripts/manifest.mjs"), "utf8")).toContain("manifest.m365.xml");
});

test("every file that docs/word.md names is there", () => {
  const text = readFileSync(join(root, "docs/word.md"), "utf8");
  const paths = text.matchAll(
    /(?:packages\/[\w-]+\/|test\/|\b)(?:src|manifest|vite|public)\/[\w./-]+\.(?:ts|mjs|hbs|js)\b/g,
  );
  const named = [...paths].map(([path]) => path);
  expect(named.length).toBeGreaterThan(40);
  for (const path of named) {
    const from = /^(?:packages|test)\//.test(path) ? root : join(root, "apps/word-addin");
    expect([path, existsSync(join(from, path))]).toEqual([path, true]);
  }
  // Every line says whether it was verified, and where it comes from.
  const lines = text.split("\n").filter((line) => /^\| (?!behaviour|-)/.test(line));
  expect(lines.length).toBeGreaterThan(55);
  for (const line of lines) expect(line).toMatch(/^\| [^|]+ \| [^|]+ \| [^|]+ \| (?:no|yes, .*\S) +\|$/);
});
