import type { OutgoingFile } from "@nianbao/host";
import { openAsDocument } from "./copies.js";

/**
 * Gives a file to the clerk: a .docx as a new document beside this one, which works in every Word; anything else as a
 * download of the pane's browser.
 */
export async function handOut(context: Word.RequestContext, { name, type, bytes }: OutgoingFile): Promise<void> {
  if (/\.docx$/iu.test(name)) return openAsDocument(context, bytes);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the download has begun by then
}
