import { blockText, linkedNumbers, recognise } from "@nianbao/core";
import { MemoryDocumentHost } from "@nianbao/host";
import { mountPanel, type PanelOptions, type ThemeName } from "@nianbao/panel";
import { cellText, edited, trouble, typedOver, writtenAnew, type PanelPage } from "./clerk.js";
import { documents } from "./documents.js";

const query = new URLSearchParams(location.search);
const open = documents[query.get("doc") ?? "clean"]!;
const host = new MemoryDocumentHost(open());
const theme = (query.get("theme") ?? "light") as ThemeName;
const view = (query.get("view") ?? "report") as NonNullable<PanelOptions["view"]>;
const panel = mountPanel(document.getElementById("panel")!, host, { theme, platformName: "Word", view });

const page: PanelPage = {
  typeInCell: (id, text) => edited(host, id, text),
  typeAfter: (words, more) => typedOver(host, words, words + more),
  typeOver: (words, others) => typedOver(host, words, others),
  cell: (id) => cellText(host, id),
  words: async () => (await host.read()).document.blocks.map(blockText).join("\n"),
  linked: async () => linkedNumbers(recognise((await host.read()).document)).map(({ name, text }) => ({ name, text })),
  typeOverLinked: async (name, text) => {
    const found = linkedNumbers(recognise((await host.read()).document)).find((linked) => linked.name === name)!;
    host.edit([{ kind: "replaceText", place: found.place, expect: found.text, text }]);
  },
  copies: () => ({ kept: host.copies().length, opened: host.openedCopies.length }),
  handedOut: () => host.handedOut.map(({ name, bytes }) => ({ name, size: bytes.length })),
  writeAnew: (sentences) => writtenAnew(host, sentences),
  clickOn: async (text) => {
    const { blocks } = (await host.read()).document;
    const block = blocks.findIndex((each) => each.kind === "paragraph" && each.text.includes(text));
    host.placeCursor({ block, start: 0, end: 0 });
  },
  selection: () => host.selection,
  dismissed: async () => (await host.loadState())?.dismissed ?? [],
  theme: panel.look,
  fail: (message) => trouble(host, message),
  unmount: panel,
};
Object.assign(globalThis, { panelPage: page });
