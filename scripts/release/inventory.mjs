/** What is shipped, package by package: the bill of materials, and the licences with their texts. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../environment.mjs";

/** Licences that ask for nothing but to be named. Another one stops the release until somebody has read it. */
const looked = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "MIT-0", "Zlib"]);

/** Workspaces whose builds offices are given; what they need at run time is what is shipped. */
const shipped = ["apps/web", "apps/word-addin", "apps/cli"];

/** The bill of materials. @returns a CycloneDX document */
export function billOfMaterials(version) {
  const workspaces = shipped.flatMap((name) => ["--workspace", name]);
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev", ...workspaces];
  const { stdout, stderr, status } = spawnSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  const bill = JSON.parse(stdout);
  Object.assign(bill.metadata.component, { name: "nianbao", version });
  return bill;
}

/** @returns packages of others in the bill, by name. @throws Error for a licence that nobody has looked at */
export function componentsOf(bill) {
  const components = bill.components
    .map(({ name, group, version, licenses = [], properties = [] }) => ({
      name: group === undefined ? name : `${group}/${name}`,
      version,
      licence: licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(" AND "),
      folder: properties.find(({ name }) => name === "cdx:npm:package:path")?.value ?? "",
    }))
    .filter(({ folder }) => folder.includes("node_modules/"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const unknown = components.filter(({ licence }) => !looked.has(licence));
  if (unknown.length > 0) {
    const list = unknown.map(({ name, version, licence }) => `${name} ${version}: ${licence || "none"}`).join("\n");
    throw new Error(`licences to be looked at (scripts/release/inventory.mjs):\n${list}`);
  }
  return components;
}

/** The list of licences, then every text once, under the packages that it stands in. */
export function notices(components) {
  const texts = new Map();
  for (const { name, version, licence, folder } of components) {
    const text = licenceText(join(root, folder)) ?? `(${licence}; the package has no file with its text)`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const rule = "\n" + "-".repeat(78) + "\n";
  return [
    "Parts of nianbao that others wrote, each under its own licence. nianbao itself: see LICENSE.txt.",
    components.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join("\n"),
    ...[...texts].map(([text, names]) => `${rule}${names.join(", ")}\n\n${text}`),
    "",
  ].join("\n\n");
}

function licenceText(folder) {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)(\.|$|-)/i.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8").trim().replace(/\r\n/g, "\n"));
  return texts.length === 0 ? undefined : texts.join("\n\n");
}
