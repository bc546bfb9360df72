import { mountPanel } from "@nianbao/panel";
import { fetchRendering } from "../office/fetch-rendering.js";
import { WordDocumentHost } from "../office/word-document-host.js";
import { obstacle, obstacleTexts } from "./office-ready.js";
import { officeTheme } from "./office-theme.js";
import { firstView } from "./first-view.js";

/** Milliseconds after which what inserting needs is fetched ahead. */
const restBeforeFetching = 2000;

const found = await obstacle();
const fallback = document.getElementById("fallback")!;
if (found === undefined) {
  fallback.hidden = true;
  mountPanel(document.getElementById("panel")!, new WordDocumentHost(), {
    theme: officeTheme(),
    view: firstView(location.search),
  });
  // When it fails now, an insertion tries again and says so.
  setTimeout(() => void fetchRendering().catch(() => undefined), restBeforeFetching);
} else {
  document.getElementById("fallback-text")!.textContent = obstacleTexts[found];
  fallback.className = "stopped";
}
