import type { TableId } from "@nianbao/core";
import type { DocumentCopy } from "@nianbao/host";
import { fetchRendering } from "./fetch-rendering.js";

/** Queues taking a copy of the whole document as Flat OPC; call the result after the next sync. */
export function queueCopy(context: Word.RequestContext): () => string {
  const ooxml: OfficeExtension.ClientResult<string> = context.document.body.getOoxml();
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a ClientResult, read by the caller after its sync
  return () => ooxml.value;
}

/** The copy from before a repair of these tables. */
export function copyOf(flat: string, tables: readonly TableId[]): DocumentCopy {
  return { tables, bytes: async () => (await fetchRendering()).flatOpcToDocx(flat) };
}

/** Opens a .docx as a new document beside the one at hand. */
export async function openAsDocument(context: Word.RequestContext, bytes: Uint8Array): Promise<void> {
  context.application.createDocument(base64(bytes)).open();
  await context.sync();
}

/** In stretches: a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
