/**
 * The browser app as one .html that opens by a double click. From a folder Chromium fetches neither modules nor the script
 * of a worker, and people open a page inside a zip without unpacking it: so everything stands in the page itself.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../environment.mjs";
import { packageOf } from "./packages.mjs";

const app = join(root, "apps", "web");

/** The script of each worker stands in the program as text, and is started from memory. */
const workersInside = {
  name: "nianbao:workers-inside",
  enforce: "pre",
  transform(code, id) {
    if (id.includes("node_modules")) return undefined;
    const imports = [];
    const inside = code.replace(
      /new Worker\(new URL\("(\.[^"]+)", import\.meta\.url\), (\{[^}]*\})\)/g,
      (_, file, how) => {
        imports.push(`import InsideWorker${imports.length} from "${file}?worker&inline";\n`);
        return `new InsideWorker${imports.length - 1}(${how})`;
      },
    );
    return imports.length === 0 ? undefined : { code: imports.join("") + inside, map: null };
  },
};

/** Builds the app as one script and one sheet of styles. @returns both as text */
async function bundle() {
  const { build } = await packageOf("apps/web", "vite");
  const { output } = await build({
    root: app,
    configFile: join(app, "vite.config.ts"),
    logLevel: "warn",
    plugins: [workersInside],
    worker: { format: "iife" },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const scripts = output.filter(({ type }) => type === "chunk");
  const styles = output.filter(({ fileName }) => fileName.endsWith(".css"));
  if (scripts.length !== 1) throw new Error(`one script was expected, not ${scripts.map(({ fileName }) => fileName)}`);
  return { script: scripts[0].code, style: styles.map(({ source }) => String(source)).join("\n") };
}

/** What ends a script or a style early, or opens a comment in it, is written so that it means the same to its language. */
const inScript = (code) => code.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
const inStyle = (css) => {
  if (/<\/style/i.test(css) || /url\((?!["']?data:)/.test(css)) throw new Error("the styles cannot stand in the page");
  return css;
};
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** @returns the page, its policy naming what stands in it and nothing else. */
export async function offlinePage() {
  const built = await bundle();
  const [script, style] = [inScript(built.script), inStyle(built.style)];
  const page = readFileSync(join(app, "index.html"), "utf8");
  return swap(
    page,
    [/script-src 'self'/, `script-src ${hashOf(script)}; worker-src blob:`],
    [/style-src 'self'/, `style-src ${hashOf(style)}`],
    [/<\/head>/, `<style>${style}</style></head>`],
    [/<script type="module" src="\/src\/main\.tsx"><\/script>/, `<script type="module">${script}</script>`],
  );
}

/** Each pattern must be in the page: the page may change, but never silently. */
function swap(page, ...changes) {
  return changes.reduce((text, [pattern, by]) => {
    if (!pattern.test(text)) throw new Error(`apps/web/index.html no longer has ${pattern}`);
    return text.replace(pattern, () => by);
  }, page);
}
