import { MemoryDocumentHost } from "@nianbao/host";
import { mountPanel, type ThemeName } from "@nianbao/panel";
import { cellText, edited, trouble, type PanelPage } from "./clerk.js";
import { documents } from "./documents.js";

const query = new URLSearchParams(location.search);
const open = documents[query.get("doc") ?? "clean"]!;
const host = new MemoryDocumentHost(open());
const theme = (query.get("theme") ?? "light") as ThemeName;
const unmount = mountPanel(document.getElementById("panel")!, host, { theme, platformName: "Word" });

const page: PanelPage = {
  typeInCell: (id, text) => edited(host, id, text),
  cell: (id) => cellText(host, id),
  selection: () => host.selection,
  dismissed: async () => (await host.loadState())?.dismissed ?? [],
  fail: (message) => trouble(host, message),
  unmount,
};
Object.assign(globalThis, { panelPage: page });
