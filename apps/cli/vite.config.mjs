import { defineConfig } from "vite";

/** A command's chunk has the command's name; what several share lies apart. */
const chunkFileNames = ({ facadeModuleId }) =>
  facadeModuleId?.includes("/src/commands/") ? "nianbao/[name].mjs" : "nianbao/shared/[name].mjs";

/** Where each program of its own goes. */
const programs = { nianbao: "nianbao.mjs", worker: "nianbao/worker.mjs" };

/**
 * One program from all the workspaces: `dist/nianbao.mjs` with help and errors, and a chunk for what each command needs,
 * loaded when it runs. Beside tsc's output in dist, which is therefore not emptied.
 */
export default defineConfig({
  // `node`: of packages with a build for browsers, the other one.
  ssr: { noExternal: true, resolve: { conditions: ["nianbao:source", "node", "module"] } },
  build: {
    ssr: true,
    outDir: "dist",
    emptyOutDir: false,
    target: "node20",
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        nianbao: "src/main.ts",
        worker: "src/batch/worker.ts",
      },
      output: { format: "esm", entryFileNames: ({ name }) => programs[name], chunkFileNames },
    },
  },
});
