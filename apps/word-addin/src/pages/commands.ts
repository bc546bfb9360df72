import type { TableId } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { WordDocumentHost } from "../office/word-document-host.js";
import { obstacle, obstacleTexts } from "./office-ready.js";

/**
 * What the ribbon's buttons do without a panel. Each press may run in a page of its own (no shared runtime at the
 * floor), so nothing is remembered here.
 */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  insertTable2: () => insertTable("t2"),
  insertTable3: () => insertTable("t3"),
  insertTable4: () => insertTable("t4"),
  insertSkeleton,
};

function insertTable(table: TableId): Promise<unknown> {
  return new WordDocumentHost().insertTable(table, { at: "cursor" });
}

/** The agency and year last used with this document, else a prompt and the year that is reported on now: last year. */
async function insertSkeleton(): Promise<unknown> {
  const host = new WordDocumentHost();
  const state = await host.loadState();
  const agency = state?.agency ?? "【请填写：单位全称】";
  return host.insertSkeleton({ agency, year: state?.year ?? new Date().getFullYear() - 1 });
}

async function run(command: () => Promise<unknown>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } catch (error) {
    tell(error instanceof HostError ? error.message : "没有完成。请打开“信息公开年报”窗格再试。");
  }
  event.completed();
}

/** A dialog with one sentence: at the floor a ribbon command has no other way to say anything. */
function tell(sentence: string): void {
  const url = new URL(location.href);
  url.search = "";
  url.hash = encodeURIComponent(sentence);
  Office.context.ui.displayDialogAsync(url.href, { height: 20, width: 30 });
}

if (location.hash !== "" && window.opener !== null) {
  document.getElementById("notice")!.textContent = decodeURIComponent(location.hash.slice(1));
} else {
  const found = await obstacle();
  for (const [name, command] of found === "noOfficeScript" ? [] : Object.entries(commands)) {
    const allowed =
      found === undefined ? command : () => Promise.reject(new HostError("unsupported", obstacleTexts[found]));
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(allowed, event));
  }
}
