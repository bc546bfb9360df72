/**
 * What is shipped, package by package, from the lock. `npm sbom --omit dev` does not serve: it leaves out a package as soon as
 * some workspace also develops with it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../environment.mjs";

/** Licences that ask for nothing but to be named. Another one stops the release until somebody has read it. */
const plain = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"];
const readBefore = new Set([...plain, "(MIT AND Zlib)"]);

/** Workspaces whose builds offices are given; what they need at run time is what is shipped. */
const shipped = ["apps/web", "apps/word-addin", "apps/cli"];

/**
 * Packages of others that the shipped workspaces need at run time, whole: what a build shakes out of them included.
 * @returns by name: `{ name, version, licence, integrity, folder, needs }`, `needs` being names and versions
 * @throws Error for a licence that nobody has looked at
 */
export function components() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Map();
  const visit = (folder) => {
    const entry = packages[folder];
    if (entry.link) return visit(entry.resolved);
    if (!found.has(folder)) {
      const needed = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
      const component = {
        name: nameOf(folder),
        version: entry.version,
        licence: entry.license ?? "",
        folder,
        needs: [],
      };
      found.set(folder, Object.assign(component, { integrity: entry.integrity }));
      const folders = needed.map((name) => placeOf(name, folder, packages)).filter((place) => place !== undefined);
      component.needs = folders
        .map(visit)
        .flatMap((other) => (isOthers(other) ? [`${other.name}@${other.version}`] : []));
    }
    return found.get(folder);
  };
  shipped.forEach(visit);
  const others = [...found.values()].filter(isOthers).sort((a, b) => (a.name < b.name ? -1 : 1));
  const unread = others.filter(({ licence }) => !readBefore.has(licence));
  if (unread.length > 0) {
    const list = unread.map(({ name, version, licence }) => `${name} ${version}: ${licence || "none"}`).join("\n");
    throw new Error(`licences to be read, then added to scripts/release/inventory.mjs:\n${list}`);
  }
  return others;
}

const isOthers = ({ folder }) => folder.includes("node_modules/");
const nameOf = (folder) => folder.split("node_modules/").at(-1);

/** Where a package that is wanted in a folder lies, as Node looks for it; undefined for one not installed here. */
function placeOf(name, folder, packages) {
  for (let from = folder; ; from = posix.dirname(from)) {
    const place = posix.join(from === "." ? "" : from, "node_modules", name);
    if (place in packages) return place;
    if (from === "." || from === "") return undefined;
  }
}

/** The bill of materials: CycloneDX 1.5. */
export function billOfMaterials(version, all) {
  const reference = ({ name, version: own }) => `${name}@${own}`;
  const product = { "bom-ref": `nianbao@${version}`, type: "application", name: "nianbao", version };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { ...product, licenses: [{ license: { id: "MIT" } }] } },
    components: all.map((one) => ({
      "bom-ref": reference(one),
      type: "library",
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`,
      licenses: [plain.includes(one.licence) ? { license: { id: one.licence } } : { expression: one.licence }],
      hashes: [
        { alg: "SHA-512", content: Buffer.from(one.integrity.slice("sha512-".length), "base64").toString("hex") },
      ],
    })),
    dependencies: [
      { ref: product["bom-ref"], dependsOn: all.map(reference) },
      ...all.map((one) => ({ ref: reference(one), dependsOn: one.needs })),
    ],
  };
}

/** The list of licences, then every text once, under the packages that it stands in. */
export function notices(all) {
  const texts = new Map();
  for (const { name, version, licence, folder } of all) {
    const text = licenceText(join(root, folder)) ?? `(${licence}; the package has no file with its text)`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const rule = "-".repeat(78);
  return [
    "Parts of nianbao that others wrote, each under its own licence. nianbao itself: see LICENSE.txt.",
    all.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join("\n"),
    ...[...texts].map(([text, names]) => `${rule}\n${names.join(", ")}\n\n${text}`),
  ].join("\n\n");
}

function licenceText(folder) {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)(\.|$|-)/i.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8").trim().replace(/\r\n/g, "\n"));
  return texts.length === 0 ? undefined : texts.join("\n\n");
}
