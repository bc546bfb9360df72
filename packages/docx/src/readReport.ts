import type { ReportDocument } from "@nianbao/core";
import { detectFormat } from "./detect.js";
import { readError } from "./errors.js";
import { decodeHtml, readHtml } from "./html/index.js";
import { resolveLimits } from "./limits.js";
import { readDocx } from "./readDocx.js";
import { checkSize, sourceOf } from "./source.js";
import { decodeText, readTxt } from "./text/index.js";
import type { ReadOptions } from "./types.js";

/**
 * Reads a report from any file we know: .docx, Word XML (Flat OPC), .html, .txt. What it is goes by its content;
 * the name only helps where the content does not say.
 * @throws ReadError with one line of Chinese: what the file is and what to do
 */
export function readReport(bytes: Uint8Array, options: ReadOptions = {}): ReportDocument {
  const limits = resolveLimits(options.limits);
  checkSize(bytes, limits);
  const { name } = sourceOf("txt", options.name);
  const extension = name?.includes(".") === true ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
  const format = detectFormat(bytes, name);
  if (format === "zip" || format === "flatOpc") return readDocx(bytes, options);
  if (format === "html" || extension === "html" || extension === "htm") {
    const document = readHtml(decodeHtml(bytes), name, limits);
    if (!/^docx?$|^wps$/.test(extension)) return document;
    return { ...document, notes: [...document.notes, `文件名是 .${extension}，内容其实是网页，已按网页读取。`] };
  }
  if (/^(docx|docm|dotx|doc|wps)$/.test(extension)) throw readError("notZip");
  return readTxt(decodeText(bytes), name);
}
