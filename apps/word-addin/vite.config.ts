import react from "@vitejs/plugin-react";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { firstLoad } from "../../packages/panel/vite/first-load.js";
import { withoutExamples } from "../../packages/panel/vite/without-examples.js";
import { defaultClientConditions, defineConfig } from "vite";
import { officeLibrary } from "./vite/office-library.js";
import { officePages } from "./vite/office-pages.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Word takes an add-in over https only: certificates that `office-addin-dev-certs install` made and Word trusts, else
 * those of `scripts/certificates.mjs`, for browsers.
 */
function https(): { readonly key: Buffer; readonly cert: Buffer } | undefined {
  const folder = [resolve(homedir(), ".office-addin-dev-certs"), here("certs")].find((path) =>
    existsSync(resolve(path, "localhost.key")),
  );
  if (folder === undefined) return undefined;
  return { key: readFileSync(resolve(folder, "localhost.key")), cert: readFileSync(resolve(folder, "localhost.crt")) };
}

const secure = https();

/** What scripts/site.mjs asks for; the plain build takes office.js from Microsoft's network and knows no browser app. */
const { NIANBAO_OFFICE_JS, NIANBAO_WEB_APP, NIANBAO_SITE_OUT } = process.env;
const library = officeLibrary(NIANBAO_OFFICE_JS);
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8")) as { readonly version: string };

export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react(), withoutExamples(), officePages({ library, webApp: NIANBAO_WEB_APP ?? "", version })],
  resolve: { conditions: ["nianbao:source", ...defaultClientConditions] },
  // The rules run in a worker, a bundle of its own.
  worker: { format: "es", plugins: () => [withoutExamples()] },
  // Griffel's style elements are allowed by their hash only while they are empty, so no style may be inlined.
  build: {
    target: "es2022",
    outDir: NIANBAO_SITE_OUT === undefined ? here("dist/site") : resolve(NIANBAO_SITE_OUT),
    emptyOutDir: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(
        ["taskpane", "commands", "help", "selftest"].map((name) => [name, here(`${name}.html`)]),
      ),
      output: { codeSplitting: firstLoad() },
    },
  },
  server: { host: "localhost", port: 3000, strictPort: true, ...(secure === undefined ? {} : { https: secure }) },
});
