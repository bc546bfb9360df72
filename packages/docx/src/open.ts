import type { ReportDocument } from "@nianbao/core";
import { detectFormat } from "./detect.js";
import { StoredDocx } from "./edit/file.js";
import { memoryStore, zipStore } from "./edit/store.js";
import { readError } from "./errors.js";
import { resolveLimits } from "./limits.js";
import { readFlatParts } from "./read/flatOpc.js";
import type { DocxFile, Limits, ReadOptions } from "./types.js";
import { decodePart } from "./xml/decode.js";

/** File name without its folders, whatever the system. */
export function sourceOf(kind: ReportDocument["source"]["kind"], name: string | undefined): ReportDocument["source"] {
  const base = name?.split(/[\\/]/).pop();
  return base === undefined || base === "" ? { kind } : { kind, name: base };
}

/** Refuses a file by its size alone. @throws ReadError tooLarge. */
export function checkSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length <= limits.fileBytes) return;
  const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
  throw readError("tooLarge", `文件过大（超过 ${megabytes} MB），没有打开。`);
}

/**
 * Opens a .docx (or Word XML, Flat OPC) for reading and editing in place.
 * @throws ReadError with one line of Chinese when it is something else, broken, or past a limit.
 */
export function openDocx(bytes: Uint8Array, options: ReadOptions = {}): DocxFile {
  const limits = resolveLimits(options.limits);
  checkSize(bytes, limits);
  const format = detectFormat(bytes, options.name);
  if (format === "flatOpc") return openFlatOpc(decodePart(bytes).text, options);
  if (format === "html")
    throw readError("notWord", "这是改了扩展名的网页，不是 Word 文档，请用 Word 打开后另存为 .docx。");
  if (format !== "zip") throw readError("notZip");
  return opened(new StoredDocx(zipStore(bytes, limits), sourceOf("docx", options.name), limits));
}

/** Opens a Flat OPC document (`pkg:package`). Its `toBytes` gives a .docx. @throws ReadError */
export function openFlatOpc(xml: string, options: ReadOptions = {}): DocxFile {
  const limits = resolveLimits(options.limits);
  return opened(new StoredDocx(memoryStore(readFlatParts(xml, limits)), sourceOf("docx", options.name), limits));
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
