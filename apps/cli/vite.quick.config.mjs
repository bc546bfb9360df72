import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Takes the reader of .docx alone in place of all readers. */
const docxOnly = {
  name: "docx-only",
  load: (id) => (id === file("./src/files/document.ts") ? 'export { readDocument } from "./documentDocx.js";' : null),
};

/**
 * Escapes what is not ASCII: such a file is taken into memory as it is, at half the size. In raw templates, which are
 * sources of patterns, the escape means the same to the pattern.
 */
const ascii = {
  name: "ascii",
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
};

/**
 * The everyday check of a .docx as one classic script, in a folder of its own, which is emptied first: compiled code kept
 * from another build must never meet this one.
 */
export default defineConfig({
  plugins: [docxOnly, ascii],
  ssr: { noExternal: true, resolve: { conditions: ["nianbao:source", "node", "module"] } },
  resolve: {
    // The build for Node looks for threads as soon as it is loaded; nothing here unpacks in another thread.
    alias: [{ find: "fflate", replacement: "fflate/browser" }],
  },
  build: {
    ssr: "src/quick.ts",
    outDir: "dist/quick",
    emptyOutDir: true,
    target: "node20",
    minify: true,
    rolldownOptions: { output: { format: "cjs", entryFileNames: "quick.cjs", codeSplitting: false } },
  },
});
