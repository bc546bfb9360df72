import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const app = join(process.cwd(), "apps/word-addin");

/** Faults the checker finds in a manifest after `change`, an expression over its text `xml`. */
function faultsAfter(change: string): string[] {
  const program = `
    const { renderManifest } = await import("./manifest/render.mjs");
    const { manifestFaults } = await import("./manifest/check.mjs");
    const xml = renderManifest({ site: "https://intranet.example/nianbao/", version: "1.2.3" });
    console.log(JSON.stringify(manifestFaults(${change})));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: app, encoding: "utf8" });
  return JSON.parse(output) as string[];
}

test("the manifest is right as generated, and each kind of mistake is found", () => {
  expect(faultsAfter("xml")).toEqual([]);
  expect(faultsAfter(`xml.replace('<Description resid="Check.Tip"', '<Description resid="Nothing"')`)).toEqual([
    "Description: no long resource Nothing",
  ]);
  expect(faultsAfter(`xml.replaceAll("https://", "http://").replace("http://schemas", "http://schemas")`)[0]).toMatch(
    /^urls\.0/,
  );
  expect(faultsAfter(`xml.replace(/(<Version>.*<.Version>)\\s*(<ProviderName>.*<.ProviderName>)/, "$2$1")`)).toEqual([
    "OfficeApp: Version comes too late",
  ]);
  expect(faultsAfter(`xml.replaceAll('size="80"', 'size="64"')`).length).toBeGreaterThan(0);
});

test("every function that a ribbon button names is one of the command page", () => {
  const ribbon = readFileSync(join(app, "manifest/ribbon.mjs"), "utf8");
  const named = [...ribbon.matchAll(/command: "(\w+)"/g)].map(([, name]) => name);
  const commands = readFileSync(join(app, "src/pages/commands.ts"), "utf8");
  expect(named).toHaveLength(4);
  for (const name of named) expect(commands).toMatch(new RegExp(`^  ${String(name)}[:,]`, "m"));
});
