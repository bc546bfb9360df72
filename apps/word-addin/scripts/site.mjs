/**
 * Builds everything an IT office puts on its server, for one address:
 * node scripts/site.mjs --site https://intranet.example/nianbao [--office cdn|21vianet|intranet|https://…/office.js]
 *   [--web https://intranet.example/nianbao-web/] [--out FOLDER]
 * FOLDER/site are the static files; FOLDER/manifest.xml and manifest.m365.xml go to the people or the admin centre.
 */
import cli from "office-addin-cli";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createRequire } from "node:module";

const { values } = parseArgs({
  options: {
    site: { type: "string" },
    office: { type: "string", default: "cdn" },
    web: { type: "string", default: "" },
    out: { type: "string" },
  },
});
const app = fileURLToPath(new URL("..", import.meta.url));

try {
  if (values.site === undefined)
    throw new Error("--site https://… is needed: the address the files will be served from");
  if (values.web !== "" && !/^https?:\/\/[^\s"'<>]+$/.test(values.web))
    throw new Error(`--web: “${values.web}” is no address`);
  const out = resolve(values.out ?? join(app, "dist", "deployment"));
  // Refuses a wrong address before anything is built.
  const manifests = spawnSync(process.execPath, ["scripts/manifest.mjs", "--site", values.site, "--out", out], {
    cwd: app,
    stdio: "inherit",
  });
  if (manifests.status !== 0) throw new Error("no manifest, no site");
  Object.assign(process.env, {
    NIANBAO_OFFICE_JS: values.office,
    NIANBAO_WEB_APP: values.web,
    NIANBAO_SITE_OUT: join(out, "site"),
  });
  const vite = createRequire(join(app, "package.json")).resolve("vite");
  const { build } = await import(pathToFileURL(vite).href);
  await build({ root: app, configFile: join(app, "vite.config.ts"), logLevel: "warn" });
  console.log(`${join(out, "site")}: office.js from ${values.office}`);
} catch (error) {
  cli.logErrorMessage(error);
  process.exitCode = 1;
}
