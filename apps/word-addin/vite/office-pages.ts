import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { contentPolicy, copyFolder, type OfficeLibrary } from "./office-library.js";

/** Files that Word may load, in Chinese and English, out of the 86 MB of the package. Unmodified, with the licence. */
const wanted = [
  /^LICENSE\.md$/,
  /^dist\/(office|o15apptofilemappingtable|es6-promise|word-[\w.-]+)\.js$/,
  /^dist\/(zh-cn|en-us)\/office_strings\.js$/,
  /^dist\/telemetry\/oteljs(_agave)?\.js$/,
];

interface PageOptions {
  readonly library: OfficeLibrary;
  /** Address of the browser app for machines without Word; empty when there is none. */
  readonly webApp: string;
  /** Written into the pages for the diagnostic file. */
  readonly version: string;
}

/**
 * Puts the chosen office.js, its policy and the page for "cannot work here" into every page; for the intranet profile
 * the library is copied beside the pages from the installed package by whoever builds, never committed.
 */
export function officePages({ library, webApp, version }: PageOptions): Plugin {
  let outDir = "";
  let building = false;
  let root = "";
  const html = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");
  return {
    name: "nianbao:office-pages",
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
      building = config.command === "build";
    },
    transformIndexHtml: {
      order: "pre",
      handler(page) {
        // The dev server itself works with inline scripts; the policy is for what is shipped.
        const policy = building
          ? `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(library)}" />`
          : "";
        return page
          .replace("<!-- policy -->", policy)
          .replace("<!-- office.js -->", `<script vite-ignore src="${library.script}"></script>`)
          .replace("<!-- plain -->", readFileSync(join(root, "plain.html"), "utf8"))
          .replaceAll("%OFFICE_JS_HOST%", html(library.origin?.replace("https://", "") ?? "本加载项所在的内网服务器"))
          .replaceAll("%OFFICE_JS%", html(library.choice))
          .replaceAll("%WEB_APP%", html(webApp))
          .replaceAll("%VERSION%", html(version));
      },
    },
    configureServer(server) {
      if (library.origin !== undefined) return;
      server.middlewares.use(`/${copyFolder}/`, (request, response, next) => {
        const name = (request.url ?? "").replace(/[?#].*$/, "").replace(/^\//, "");
        if (!filesOfLibrary().includes(`dist/${name}`)) {
          next();
          return;
        }
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        response.end(readFileSync(join(libraryFolder(), "dist", name)));
      });
    },
    closeBundle() {
      if (!building || library.origin !== undefined) return;
      for (const file of filesOfLibrary()) {
        const to = join(resolve(root, outDir), copyFolder, file.replace(/^dist\//, ""));
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(libraryFolder(), file), to);
      }
    },
  };
}

function libraryFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
}

function filesOfLibrary(): string[] {
  const folder = libraryFolder();
  const names = ["", "dist/", "dist/zh-cn/", "dist/en-us/", "dist/telemetry/"].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => part + name),
  );
  return names.filter((name) => !name.includes(".debug.") && wanted.some((pattern) => pattern.test(name)));
}
