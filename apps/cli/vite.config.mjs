import { defineConfig } from "vite";

/** A command's chunk has the command's name; what several share lies apart. */
const chunkFileNames = ({ facadeModuleId }) =>
  facadeModuleId?.includes("/src/commands/") ? "nianbao/[name].mjs" : "nianbao/shared/[name].mjs";

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
      output: { format: "esm", entryFileNames: "nianbao.mjs", chunkFileNames },
    },
  },
});
