import type { ReportDocument } from "@nianbao/core";
import { resolveLimits } from "./limits.js";
import { readFlatParts } from "./read/flatOpc.js";
import { readDocument } from "./read/reader.js";
import { checkSize, sourceOf, wordFormat } from "./source.js";
import type { ReadOptions } from "./types.js";
import { decodePart } from "./xml/decode.js";
import { openZip } from "./zip/open.js";
import { archiveParts } from "./zip/parts.js";

/**
 * Reads a .docx (or Word XML, Flat OPC) without what it takes to edit it: templates and editing need not be loaded.
 * Gives what `openDocx` gives as `document`.
 * @throws ReadError with one line of Chinese when it is something else, broken, or past a limit.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReportDocument {
  const limits = resolveLimits(options.limits);
  checkSize(bytes, limits);
  const source = sourceOf("docx", options.name);
  if (wordFormat(bytes, options.name) === "zip") {
    return readDocument(archiveParts(openZip(bytes, limits), limits), source, limits).document;
  }
  const parts = readFlatParts(decodePart(bytes).text, limits);
  return readDocument({ names: [...parts.keys()], bytes: (name) => parts.get(name) }, source, limits).document;
}
