import react from "@vitejs/plugin-react";
import { firstLoad } from "../../packages/panel/vite/first-load.js";
import { withoutExamples } from "../../packages/panel/vite/without-examples.js";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/**
 * The editor's text catalogue comes in 14 languages (about 250 kB compressed) of which it looks up one by locale.
 * Keeps Chinese and the English it falls back to; what is no longer named is shaken out of the bundle.
 */
function onlyChineseAndEnglish(): Plugin {
  return {
    name: "nianbao:editor-languages",
    transform(code, id) {
      if (!/@docx-editor\.dev\/i18n\/dist\/index\.mjs$/.test(id)) return undefined;
      const reduced = code.replace(/var locales = \{[^}]*\};/, 'var locales = { en, "zh-CN": zhCN };');
      if (reduced === code) throw new Error("the editor's list of languages is not where it was: see vite.config.ts");
      return { code: reduced, map: null };
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react(), withoutExamples(), onlyChineseAndEnglish()],
  // Workspaces are compiled from their sources, so no build of theirs is needed first.
  resolve: { conditions: ["nianbao:source", ...defaultClientConditions] },
  // The rules run in a worker, a bundle of its own.
  worker: { format: "es", plugins: () => [withoutExamples()] },
  // The editor is one lazily loaded chunk of about 1 MB compressed; everything else is small.
  build: {
    target: "es2022",
    outDir: "dist",
    chunkSizeWarningLimit: 4500,
    // `--mode contract` builds the self-test page instead of the app.
    rolldownOptions: {
      input: mode === "contract" ? "contract.html" : "index.html",
      output: { codeSplitting: firstLoad() },
    },
  },
}));
