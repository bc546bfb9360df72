/**
 * What the commands need before they can run: node modules, and for some tests Chromium, Chinese fonts,
 * LibreOffice and poppler. Node modules are installed from the lock; the rest on Debian as root, elsewhere named.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";

/** Runs a program to its end with our output; returns its exit code (1 when it could not be started). */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: windows && program === "npm",
    ...options,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      npm_config_loglevel: "error",
      ...options.env,
    },
  });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a tool of node_modules/.bin without a shell: its JavaScript entry through this node. */
export function tool(name, args, options) {
  const bin = join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name);
  return run(bin, args, { shell: windows, ...options });
}

/** Installs node modules when they are missing or older than the lock file. Ends the process when that fails. */
export function ensureNodeModules() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}. https://nodejs.org`);
    process.exit(2);
  }
  const stamp = join(root, "node_modules", ".nianbao-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const installed = join(root, "node_modules", ".package-lock.json");
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (!fresh) {
    console.log("Installing node modules (about a minute) …");
    if (run("npm", ["ci", "--no-audit", "--no-fund"]) !== 0) {
      console.error("npm ci failed: check the network or the registry, then run the command again.");
      process.exit(2);
    }
  }
  writeFileSync(stamp, lock);
}

const found = (program) => spawnSync(windows ? "where" : "which", [program], { stdio: "ignore" }).status === 0;
const chineseFonts = () => {
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
};

/** Programs that some tests need: [what is there, Debian packages, what for]. */
const programs = [
  [() => existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"), ["chromium"], "end-to-end tests"],
  [chineseFonts, ["fonts-noto-cjk", "fontconfig"], "screenshots and rendered pages"],
  [() => found("soffice"), ["libreoffice-writer-nogui"], "opening what we write in LibreOffice"],
  [() => found("pdftoppm"), ["poppler-utils"], "rendered pages as pictures"],
];

/** Installs the missing programs on Debian as root; elsewhere says which tests will be skipped. */
export function ensurePrograms() {
  const missing = programs.filter(([present]) => !present());
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, names]) => names);
  if (process.getuid?.() === 0 && found("apt-get")) {
    console.log(`Installing ${packages.join(", ")} …`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env });
    if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env }) === 0) return;
  }
  for (const [, names, purpose] of missing) console.warn(`Missing: ${names.join(", ")} (${purpose}).`);
  console.warn(`On Debian: apt-get install ${packages.join(" ")}. Chromium elsewhere: set CHROMIUM_PATH.`);
}

/** What tests are told by the environment, and published reports, which lie outside of the repository. */
const told = ["CI", "CITY", "CHROMIUM_PATH", "FAULTS", "NIANBAO_REPORTS", "PROFILES", "RUNS", "SEED"];

function publishedReports() {
  const folder = resolve(root, process.env.NIANBAO_REPORTS ?? "../shared/reports");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => {
    const { size, mtimeMs } = statSync(join(parentPath, name));
    return [name, size, mtimeMs];
  });
}

/** What the result of a test rests on besides the files of the repository, as one short text: another, and it is run again. */
export function surroundings() {
  const facts = [
    process.version,
    process.platform,
    told.map((name) => process.env[name]),
    programs.map(([present]) => present()),
    publishedReports(),
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16);
}
