import type { ReportDocument } from "@nianbao/core";
import { detectFormat } from "./detect.js";
import { readError } from "./errors.js";
import type { Limits } from "./types.js";

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

/** Which kind of Word document a file is. @throws ReadError when it is none */
export function wordFormat(bytes: Uint8Array, name: string | undefined): "zip" | "flatOpc" {
  const format = detectFormat(bytes, name);
  if (format === "zip" || format === "flatOpc") return format;
  if (format === "html")
    throw readError("notWord", "这是改了扩展名的网页，不是 Word 文档，请用 Word 打开后另存为 .docx。");
  throw readError("notZip");
}
