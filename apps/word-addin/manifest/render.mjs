import Handlebars from "handlebars";
import { readFileSync } from "node:fs";
import { contextMenu, groups, iconNames, iconSizes, shortcuts } from "./ribbon.mjs";

/** The add-in's own id: Word knows it by this, so it never changes. Both manifests share it: one replaces the other. */
const ID = "6f1c2f0e-4f5b-4f0e-9d0a-2a8f3f6c1b7e";

/**
 * The pane with this id opens by itself with a document whose setting of that name is true; of several such actions the
 * first of the ribbon counts. @source [MS-OWEMXML], ShowTaskpane
 */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

const handlebars = Handlebars.create();
const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
handlebars.registerPartial("icon", read("icon.xml.hbs"));
handlebars.registerPartial("button", read("button.xml.hbs"));
const template = handlebars.compile(read("manifest.xml.hbs"), { strict: true });

/**
 * The manifest for one place the add-in is served from.
 * @param {{ site: string, version: string, shared?: boolean }} options `site`: https address without a slash at the end;
 *   `version`: 1.2.3; `shared`: for Microsoft 365, with one runtime for panel and buttons, and keyboard shortcuts. Word
 *   LTSC 2021 has no such runtime and would not show the add-in.
 */
export function renderManifest({ site, version, shared = false }) {
  const action = (button) => {
    const command = button.command ?? (shared ? button.shared : undefined) ?? "";
    return { ...button, command, pane: button.pane ?? AUTO_OPEN, url: `${button.id}.Url`, sizes: iconSizes };
  };
  const withActions = (group) => ({ ...group, sizes: iconSizes, buttons: group.buttons.map(action) });
  const ribbon = groups.map(withActions);
  const buttons = ribbon.flatMap((group) => group.buttons);
  return template({
    id: ID,
    site: trimmed(site),
    version: `${version}.0`,
    shared,
    groups: ribbon,
    menu: withActions(contextMenu),
    buttons,
    pages: buttons.filter(({ command }) => command === ""),
    images: iconNames.flatMap((name) => iconSizes.map((size) => ({ name, size }))),
  });
}

/** The file of keyboard shortcuts that the manifest for Microsoft 365 names. */
export function renderShortcuts() {
  return {
    actions: shortcuts.map(({ command, label }) => ({ id: command, type: "ExecuteFunction", name: label })),
    shortcuts: shortcuts.map(({ command, key }) => ({ action: command, key: { default: key } })),
  };
}

function trimmed(site) {
  return site.replace(/\/+$/, "");
}
