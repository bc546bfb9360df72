import type { ReportDocument } from "@nianbao/core";
import { StoredDocx } from "./edit/file.js";
import { memoryStore, zipStore } from "./edit/store.js";
import { defaultLimits, resolveLimits } from "./limits.js";
import { readFlatParts } from "./read/flatOpc.js";
import { checkSize, sourceOf, wordFormat } from "./source.js";
import type { DocxFile, ReadOptions } from "./types.js";
import { decodePart } from "./xml/decode.js";

/**
 * Opens a .docx (or Word XML, Flat OPC) for reading and editing in place.
 * @throws ReadError with one line of Chinese when it is something else, broken, or past a limit.
 */
export function openDocx(bytes: Uint8Array, options: ReadOptions = {}): DocxFile {
  const limits = resolveLimits(options.limits);
  checkSize(bytes, limits);
  if (wordFormat(bytes, options.name) === "flatOpc") return openFlatOpc(decodePart(bytes).text, options);
  return opened(new StoredDocx(zipStore(bytes, limits), sourceOf("docx", options.name), limits));
}

/** Opens a Flat OPC document (`pkg:package`). Its `toBytes` gives a .docx. @throws ReadError */
export function openFlatOpc(xml: string, options: ReadOptions = {}): DocxFile {
  const limits = resolveLimits(options.limits);
  return opened(new StoredDocx(memoryStore(readFlatParts(xml, limits)), sourceOf("docx", options.name), limits));
}

/**
 * Turns a Flat OPC package into the .docx it stands for, for what reads or validates files.
 * @throws ReadError malformed when it is not a package.
 */
export function flatOpcToDocx(xml: string): Uint8Array {
  return memoryStore(readFlatParts(xml, defaultLimits)).toBytes();
}

/** Reads at once, so that what cannot be read is refused here and not later. */
function opened(file: StoredDocx): DocxFile {
  file.load();
  return file;
}

/** Reads a Flat OPC document (what Word's `getOoxml` gives). @throws ReadError */
export function readFlatOpc(xml: string, options: ReadOptions = {}): ReportDocument {
  return openFlatOpc(xml, options).document;
}
