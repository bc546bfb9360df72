/** `node build-page.mjs OUT`: bundles the page that mounts the panel on a document in memory, as an app would. */
import { join } from "node:path";
import { build, defaultClientConditions } from "vite";

await build({
  configFile: false,
  root: join(import.meta.dirname, "page"),
  base: "./",
  logLevel: "error",
  resolve: { conditions: ["nianbao:source", ...defaultClientConditions] },
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic" } },
  build: { target: "es2022", outDir: process.argv[2], emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
