import { mountPanel } from "@nianbao/panel";
import { fetchRendering } from "../office/fetch-rendering.js";
import { collectDiagnostics } from "./diagnostics.js";
import { isReadOnly, obstacle } from "./office-ready.js";
import { officeTheme } from "./office-theme.js";
import { firstView } from "./first-view.js";
import { ourHost } from "./our-host.js";
import { buildFacts, headingOf, hidePlain, onPlainAction, showPlain, takeOver } from "./plain-page.js";
import { saveJson } from "./save-json.js";

/** Milliseconds after which what inserting needs is fetched ahead. */
const restBeforeFetching = 2000;

let leave: (() => void) | undefined;

takeOver();
onPlainAction("diagnose", () => {
  saveJson(collectDiagnostics(buildFacts()), "nianbao-diagnostics.json", document.querySelector("#plain .actions")!);
});

const found = await obstacle();
if (found !== undefined) showPlain(found);
else if (isReadOnly()) {
  showPlain("readOnly");
  onPlainAction("checkOnly", () => start(`${headingOf("readOnly")}，只能检查。`));
} else start();

function start(readOnly?: string, view = firstView(location.search)): void {
  hidePlain();
  leave?.();
  leave = mountPanel(document.getElementById("panel")!, ourHost(readOnly), {
    theme: officeTheme(),
    view,
    about: {
      version: buildFacts().version,
      links: [{ text: "帮助、诊断文件与自检", onPress: () => location.assign("help.html") }],
    },
  });
  // When it fails now, an insertion tries again and says so.
  setTimeout(() => void fetchRendering().catch(() => undefined), restBeforeFetching);
  void import("./shared-runtime.js").then(({ joinSharedRuntime }) =>
    joinSharedRuntime((wanted) => {
      if (wanted === "help") location.assign("help.html");
      else start(readOnly, wanted);
    }),
  );
}
