import react from "@vitejs/plugin-react";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withoutExamples } from "../../packages/panel/vite/without-examples.js";
import { defaultClientConditions, defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Certificates that `scripts/certificates.mjs` made; Word takes an add-in over https only. */
function https(): { readonly key: Buffer; readonly cert: Buffer } | undefined {
  const [key, cert] = [here("certs/localhost.key"), here("certs/localhost.crt")];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : undefined;
}

const secure = https();

export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react(), withoutExamples()],
  resolve: { conditions: ["nianbao:source", ...defaultClientConditions] },
  // The rules run in a worker, a bundle of its own.
  worker: { format: "es", plugins: () => [withoutExamples()] },
  // Griffel's style elements are allowed by their hash only while they are empty, so no style may be inlined.
  build: {
    target: "es2022",
    outDir: "dist/site",
    emptyOutDir: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { taskpane: here("taskpane.html"), commands: here("commands.html") } },
  },
  server: { host: "localhost", port: 3000, strictPort: true, ...(secure === undefined ? {} : { https: secure }) },
});
