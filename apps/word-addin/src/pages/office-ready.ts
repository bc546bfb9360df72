import type { PlainState } from "./plain-page.js";

/** How long the host may take to say who it is, in ms. */
const PATIENCE = 20_000;

/** Waits for Word. @returns what is in the way, or undefined when the add-in can start */
export async function obstacle(): Promise<Exclude<PlainState, "readOnly"> | undefined> {
  if (typeof Office === "undefined") return "noOfficeScript";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), PATIENCE);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === "late") return "noAnswer";
  if (info.host !== Office.HostType.Word) return "notWord";
  return Office.context.requirements.isSetSupported("WordApi", "1.3") ? undefined : "oldWord";
}

/** Whether Word says that the document may not be changed (read-only, Protected View). */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
