import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { checkOutputSchema } from "nianbao";
import { openPage, startBrowser } from "../web/browser.js";

/** One release from what `npm test` has built before, as `npm run release` makes it. */
const out = mkdtempSync(join(tmpdir(), "nianbao-release-test-"));
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
const released = (name: string) => readFileSync(join(out, name));

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/release.mjs", "--built", "--out", out], { stdio: "pipe" });
});
afterAll(() => rmSync(out, { recursive: true }));

/** Unpacks into a folder of its own. */
function unpacked(name: string): string {
  const folder = mkdtempSync(join(out, "unpacked-"));
  for (const [path, bytes] of Object.entries(unzipSync(released(name)))) {
    if (path.endsWith("/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test("every file has its checksum, and every licence its text", () => {
  const lines = released("SHA256SUMS").toString().trim().split("\n");
  const sums = Object.fromEntries(lines.map((line) => line.split("  ").reverse() as [string, string]));
  const packages = ["web", "web-offline", "word"].map((part) => `nianbao-${part}-${version}.zip`);
  expect(Object.keys(sums).sort()).toEqual([`nianbao-${version}.tgz`, ...packages, "sbom.cdx.json"].sort());
  for (const [name, sum] of Object.entries(sums)) {
    expect([name, createHash("sha256").update(released(name)).digest("hex")]).toEqual([name, sum]);
  }
  const bill = JSON.parse(released("sbom.cdx.json").toString()) as { components: { name: string }[] };
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "fflate", "zod", "commander", "handlebars"]));
  expect(names).not.toContain("jest");
  for (const name of packages) {
    const { "THIRD-PARTY.txt": notices } = unzipSync(released(name));
    expect(strFromU8(notices!)).toMatch(/^react-dom [\d.]+: MIT$[^]*Permission is hereby granted/m);
  }
});

test("the page opens from a folder: it checks the sample in a worker, asks the network for nothing, says its version", async () => {
  const folder = unpacked(`nianbao-web-offline-${version}.zip`);
  expect(readdirSync(folder).sort()).toEqual(["LICENSE.txt", "THIRD-PARTY.txt", "使用说明.txt", "年报.html"]);
  const browser = await startBrowser();
  try {
    const { page, misdeeds } = await openPage(browser, pathToFileURL(join(folder, "年报.html")).href);
    await page.locator(".docx-page").first().waitFor();
    await page.getByRole("tab", { name: /^检查/ }).click();
    await page.locator("[data-finding]").filter({ hasText: "五、存在的问题和下一步工作打算" }).first().waitFor();
    expect(await page.locator("[data-finding]").count()).toBeGreaterThanOrEqual(4);
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/^blob:/)]);

    await page.getByRole("button", { name: "设置和说明" }).click();
    await page.getByText(`版本 ${version}`).waitFor();
    expect(misdeeds).toEqual({ foreign: [], errors: [] });
  } finally {
    await browser.close();
  }
});

test("the command line runs from an empty folder with nothing but Node", () => {
  const folder = mkdtempSync(join(out, "empty-"));
  const npm = ["install", "--offline", "--no-audit", "--no-fund", join(out, `nianbao-${version}.tgz`)];
  execFileSync("npm", npm, { cwd: folder, stdio: "pipe" });
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["nianbao"]);
  const nianbao = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, "node_modules/nianbao/bin/nianbao.cjs"), ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
  expect(nianbao("--version").stdout.trim()).toBe(version);
  expect(nianbao("new", "--agency", "示例市示例区司法局", "--year", "2025", "-o", "年报.docx").status).toBe(0);
  expect(nianbao("check", "年报.docx").status).toBe(1); // the everyday check, a program of its own
  const checked = checkOutputSchema.parse(JSON.parse(nianbao("check", "年报.docx", "--format", "json").stdout));
  expect([checked.version, checked.summary.exitCode]).toEqual([version, 1]);
  expect(nianbao("check", "年报.docx", "年报.docx", "--format", "html", "-o", "结果.html").status).toBe(1);
  expect(nianbao("render", "record", "年报.docx", "-o", "检查记录.html").status).toBe(0);
  expect(readFileSync(join(folder, "检查记录.html"), "utf8")).toContain(`nianbao ${version}`);
  expect(nianbao("export", "年报.docx", "-o", "数据.xlsx").status).toBe(0);
});

test("the add-in is a site and two manifests; only their address is to be replaced", () => {
  const folder = unpacked(`nianbao-word-${version}.zip`);
  const notes = readFileSync(join(folder, "使用说明.txt"), "utf8");
  expect(notes).toContain("清单里的地址现在是 https://nianbao.example.cn。");
  const check = `
    import { manifestFaults } from ${JSON.stringify(pathToFileURL(join(process.cwd(), "apps/word-addin/manifest/check.mjs")).href)};
    import { readFileSync } from "node:fs";
    console.log(JSON.stringify(process.argv.slice(1).flatMap((file) =>
      manifestFaults(readFileSync(file, "utf8").replaceAll("https://nianbao.example.cn", "https://oa.example.cn/a/nianbao")))));`;
  const manifests = ["manifest.xml", "manifest.m365.xml"].map((name) => join(folder, name));
  expect(
    execFileSync(process.execPath, ["--input-type=module", "-e", check, ...manifests])
      .toString()
      .trim(),
  ).toBe("[]");
  for (const file of manifests) {
    const xml = readFileSync(file, "utf8");
    expect(xml).toContain(`<Version>${version}.0</Version>`);
    for (const [, path] of xml.matchAll(/"https:\/\/nianbao\.example\.cn\/([^"?#]+)/g)) {
      expect(readFileSync(join(folder, "site", path!)).length).toBeGreaterThan(0);
    }
  }
  expect(readFileSync(join(folder, "site/help.html"), "utf8")).toContain(version);
});
