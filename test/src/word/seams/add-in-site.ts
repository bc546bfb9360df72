import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { officeJs } from "./library.js";
import { ADDIN_ORIGIN, HOST_ORIGIN, hostPage } from "./xdm-host-page.js";

const site = join(process.cwd(), "apps/word-addin/dist/site");
const hosted = "/lib/1/hosted/";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

interface Served {
  /** The add-in's page inside the page that plays Word on the web. */
  readonly pagePath: string;
  /** Microsoft's script cannot be reached. */
  readonly withoutOfficeJs: boolean;
  /** Gets the addresses that neither the add-in nor Microsoft's library has. */
  readonly stray: string[];
}

/** Answers every request of a browser context: the built add-in, Microsoft's library from the installed package, the host page. */
export async function serveAddin(context: BrowserContext, { pagePath, withoutOfficeJs, stray }: Served): Promise<void> {
  if (!existsSync(join(site, "taskpane.html"))) throw new Error("build the add-in first: npm run build");
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === HOST_ORIGIN && url.pathname === "/") {
      return route.fulfill({ contentType: types[".html"]!, body: hostPage(pagePath) });
    }
    const library = url.hostname === "appsforoffice.microsoft.com" && url.pathname.startsWith(hosted);
    if (library && withoutOfficeJs) return route.abort();
    const file = library
      ? join(officeJs, url.pathname.slice(hosted.length).toLowerCase())
      : url.origin === ADDIN_ORIGIN
        ? join(site, url.pathname)
        : "";
    if (file === "" || !existsSync(file)) {
      if (!url.pathname.endsWith("/favicon.ico")) stray.push(url.href);
      return route.fulfill({ status: 404, body: "" });
    }
    return route.fulfill({
      contentType: types[extname(file)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
      body: readFileSync(file),
    });
  });
}
