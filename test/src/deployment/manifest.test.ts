import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const app = join(process.cwd(), "apps/word-addin");

/** Runs an expression beside the manifest's own modules. @returns its value as JSON carries it */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what it asked for
function evaluate<Result>(expression: string): Result {
  const program = `
    const { renderManifest, renderShortcuts } = await import("./manifest/render.mjs");
    const { manifestFaults } = await import("./manifest/check.mjs");
    const { groups, contextMenu, shortcuts } = await import("./manifest/ribbon.mjs");
    const manifest = (shared) =>
      renderManifest({ site: "https://intranet.example/nianbao/", version: "1.2.3", shared });
    const xml = manifest(false), m365 = manifest(true);
    console.log(JSON.stringify(${expression}));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: app, encoding: "utf8" });
  return JSON.parse(output) as Result;
}

const faultsOf = (change: string): string[] => evaluate(`manifestFaults(${change})`);

test("both manifests are right as generated", () => {
  expect(evaluate("[manifestFaults(xml), manifestFaults(m365)]")).toEqual([[], []]);
});

test.each([
  ["a dangling resource", `xml.replace('<Description resid="Check.Tip"', '<Description resid="Nothing"')`, /no long/],
  ["http", `xml.replace('<IconUrl DefaultValue="https', '<IconUrl DefaultValue="http')`, /^urls\.0/],
  ["an address of another site", `xml.replace("nianbao/help.html", "other/help.html")`, /is not under/],
  ["order", `xml.replace(/(<Version>.*<.Version>)\\s*(<ProviderName>.*<.ProviderName>)/, "$2$1")`, /too late/],
  ["an icon size too few", `xml.replaceAll('size="80"', 'size="96"')`, /^iconSizes/],
  ["an overlong label", `xml.replace('DefaultValue="检查报告"', 'DefaultValue="' + "长".repeat(126) + '"')`, /^short/],
  ["an overlong tip", `xml.replace(/(Check.Tip" DefaultValue=")/, "$1" + "长".repeat(251))`, /^long/],
  ["a GUID that is none", `xml.replace(/<Id>.*<.Id>/, "<Id>nianbao</Id>")`, /^id/],
  ["two controls in the context menu", `xml.replace(/<Control xsi:type="Menu"/, '<Control />$&')`, /^contextMenus/],
  ["no pane that opens by itself", `xml.replaceAll("Office.AutoShow", "Auto")`, /^taskpaneIds/],
])("the checker finds %s", (_what, change, fault) => {
  expect(faultsOf(change)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});

test("only the manifest for Microsoft 365 asks for a shared runtime, which Word LTSC 2021 lacks, and has shortcuts", () => {
  const [base, m365] = evaluate<[string, string]>("[xml, m365]");
  for (const word of ["SharedRuntime", "<Runtimes>", "ExtendedOverrides"]) {
    expect(base).not.toContain(word);
    expect(m365).toContain(word);
  }
  expect(m365).toContain('<ExtendedOverrides Url="https://intranet.example/nianbao/shortcuts.json" />');
  expect(m365.match(/FunctionFile resid="([^"]*)"/)![1]).toBe(m365.match(/Runtime resid="([^"]*)"/)![1]);
  expect(base).toContain('Name="WordApi" MinVersion="1.1"');
});

test("every shortcut runs an action of the file, with keys of the allowed pattern", () => {
  const file = evaluate<{ actions: { id: string }[]; shortcuts: { action: string; key: { default: string } }[] }>(
    "renderShortcuts()",
  );
  expect(JSON.parse(readFileSync(join(app, "public/shortcuts.json"), "utf8"))).toEqual(file);
  const ids = file.actions.map(({ id }) => id);
  expect(ids).toContain("nextProblem");
  for (const { action, key } of file.shortcuts) {
    expect(ids).toContain(action);
    expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  }
});

test("every function that a button or a shortcut names exists, in the page that it runs in", () => {
  const names = evaluate<{ base: string[]; shared: string[] }>(`{
    base: groups.flatMap((group) => group.buttons).flatMap(({ command }) => command ?? []),
    shared: [...groups.flatMap((group) => group.buttons).flatMap(({ shared }) => shared ?? []),
      ...shortcuts.map(({ command }) => command)] }`);
  const source = (name: string) => readFileSync(join(app, "src/pages", name), "utf8");
  const ribbon = source("ribbon-commands.ts");
  expect(names.base).toHaveLength(5);
  for (const name of names.base) expect(ribbon).toMatch(new RegExp(`^  ${name}[:,]`, "m"));
  for (const name of names.shared) {
    expect(ribbon + source("shared-runtime.ts")).toMatch(new RegExp(`^ {2,4}${name}[:,]`, "m"));
  }
});

test("the ribbon has the panel, the three tables, the skeleton, check and next problem; the context menu some of them", () => {
  const ids = evaluate<string[][]>("[...groups, contextMenu].map((group) => group.buttons.map(({ id }) => id))");
  const tables = ["InsertTable2", "InsertTable3", "InsertTable4"];
  expect(ids.flat()).toEqual(
    expect.arrayContaining(["OpenPanel", "Check", "NextProblem", "InsertSkeleton", ...tables]),
  );
  expect(ids.at(-1)).toEqual(["Check", "NextProblem", ...tables]);
});

test("every icon exists in the size it says, drawn from a source that is there", () => {
  const xml = evaluate<string>("xml");
  const icons = [...xml.matchAll(/assets\/(([a-z]+\d?)-(\d+)\.png)/g)];
  expect(new Set(icons.map(([, , , size]) => size))).toEqual(new Set("16 20 24 32 40 48 64 80".split(" ")));
  for (const [, file, name, size] of icons) {
    const png = readFileSync(join(app, "public/assets", file!));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    expect(existsSync(join(app, "icons", `${name!}.svg`))).toBe(true);
  }
});

test("the script writes both for localhost or a site, and refuses what Word would refuse", () => {
  const out = mkdtempSync(join(tmpdir(), "nianbao-manifest-"));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ["scripts/manifest.mjs", "--out", out, ...args], { cwd: app, stdio: "pipe" });
  try {
    run("--port", "4100");
    expect(readFileSync(join(out, "manifest.xml"), "utf8")).toContain("https://localhost:4100/taskpane.html");
    run("--site", "https://oa.example.cn/nianbao/");
    expect(readFileSync(join(out, "manifest.m365.xml"), "utf8")).toContain(
      "https://oa.example.cn/nianbao/taskpane.html",
    );
    expect(() => run("--site", "http://oa.example.cn")).toThrow(/urls/);
    expect(() => run("--port", "many")).toThrow(/--port must be a number/);
  } finally {
    rmSync(out, { recursive: true });
  }
});
