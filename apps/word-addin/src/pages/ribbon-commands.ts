import { currentNotice, recognise, type TableId, tableOf } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { ourHost } from "./our-host.js";

/** What a press came to, where the document itself does not show it: a sentence for the clerk. */
type Outcome = string | undefined;

/**
 * What the ribbon's buttons do without a panel. Each press may run in a page of its own (no shared runtime at the
 * floor), so nothing is remembered here.
 */
export const ribbonCommands: Readonly<Record<string, () => Promise<Outcome>>> = {
  insertTable2: () => insertTable("t2"),
  insertTable3: () => insertTable("t3"),
  insertTable4: () => insertTable("t4"),
  insertSkeleton,
  nextProblem: toNextProblem,
};

/** Inserts at the cursor and shows it. A table that is there already is shown instead: a report has each once. */
async function insertTable(table: TableId): Promise<Outcome> {
  const host = ourHost();
  const { name } = tableOf(currentNotice, table);
  const there = placeOfTable((await host.read()).document, table);
  if (there !== undefined) {
    await host.reveal(there);
    return `文稿里已经有“${name}”，已为您选中，没有再插入。`;
  }
  const { snapshot } = await host.insertTable(table, { at: "cursor" });
  const inserted = placeOfTable(snapshot.document, table);
  if (inserted === undefined) throw new HostError("hostFailed", `Word 没有插入“${name}”。请把光标移到正文的空行再试。`);
  await host.reveal(inserted);
  return undefined;
}

function placeOfTable(document: Parameters<typeof recognise>[0], table: TableId) {
  const [first] = recognise(document).tables.get(table)?.cells.values() ?? [];
  return first?.place;
}

/** The agency and year last used with this document, else a prompt and the year that is reported on now: last year. */
async function insertSkeleton(): Promise<Outcome> {
  const host = ourHost();
  const { document } = await host.read();
  const { chapters } = recognise(document);
  if (chapters.length >= 3) return "文稿里已经有报告的各章，没有再插入报告框架。缺哪一章，请在窗格里补。";
  const state = await host.loadState();
  const agency = state?.agency ?? "【请填写：单位全称】";
  await host.insertSkeleton({ agency, year: state?.year ?? new Date().getFullYear() - 1 });
  return undefined;
}

async function toNextProblem(): Promise<Outcome> {
  const { nextProblem } = await import("./next-problem.js");
  const { found } = await nextProblem(ourHost());
  return found ? undefined : "没有查出能在文稿里指出位置的问题。整份报告的检查结果请看窗格。";
}

/** Runs a command and says what became of it, if that cannot be seen. */
export async function runCommand(command: () => Promise<Outcome>, tell: (sentence: string) => void): Promise<void> {
  try {
    const outcome = await command();
    if (outcome !== undefined) tell(outcome);
  } catch (error) {
    tell(error instanceof HostError ? error.message : "没有完成。请打开“信息公开年报”窗格再试。");
  }
}

/** A dialog with one sentence: at the floor a ribbon command has no other way to say anything. */
export function tellInDialog(sentence: string): void {
  const url = new URL("commands.html", location.href);
  url.hash = encodeURIComponent(sentence);
  Office.context.ui.displayDialogAsync(url.href, { height: 20, width: 30 });
}
