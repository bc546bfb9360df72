import { defineConfig } from "vite";

/**
 * One program from all the workspaces: `dist/nianbao.mjs` with help and errors, and a chunk for what each command needs,
 * loaded when it runs. Beside tsc's output in dist, which is therefore not emptied.
 */
export default defineConfig({
  ssr: { noExternal: true, resolve: { conditions: ["nianbao:source"] } },
  build: {
    ssr: "src/main.ts",
    outDir: "dist",
    emptyOutDir: false,
    target: "node20",
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      output: { format: "esm", entryFileNames: "nianbao.mjs", chunkFileNames: "nianbao/[name].mjs" },
    },
  },
});
