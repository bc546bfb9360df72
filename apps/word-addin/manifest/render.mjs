import Handlebars from "handlebars";
import { readFileSync } from "node:fs";
import { groups, iconSizes } from "./ribbon.mjs";

/** The add-in's own id: Word knows it by this, so it never changes. */
const ID = "6f1c2f0e-4f5b-4f0e-9d0a-2a8f3f6c1b7e";

const handlebars = Handlebars.create();
const template = handlebars.compile(readFileSync(new URL("manifest.xml.hbs", import.meta.url), "utf8"), {
  strict: false,
});

/**
 * The manifest for one place the add-in is served from.
 * @param {{ site: string, version: string }} options `site`: https address without a slash at the end; `version`: 1.2.3
 */
export function renderManifest({ site, version }) {
  return template({ id: ID, site: site.replace(/\/+$/, ""), version: `${version}.0`, groups, iconSizes });
}
