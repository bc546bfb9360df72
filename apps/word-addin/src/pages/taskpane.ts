import { mountPanel } from "@nianbao/panel";
import { WordDocumentHost } from "../office/word-document-host.js";
import { obstacle, obstacleTexts } from "./office-ready.js";
import { officeTheme } from "./office-theme.js";

const found = await obstacle();
const fallback = document.getElementById("fallback")!;
if (found === undefined) {
  fallback.hidden = true;
  mountPanel(document.getElementById("panel")!, new WordDocumentHost(), { theme: officeTheme() });
} else {
  document.getElementById("fallback-text")!.textContent = obstacleTexts[found];
  fallback.className = "stopped";
}
