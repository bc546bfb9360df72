import type { ReportDocument } from "@nianbao/core";
import { ReadError, openDocx, readReport } from "@nianbao/docx";

/** What was opened: a .docx to work on, or a document that can only be checked. */
export type Opened =
  | { readonly kind: "docx"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "readOnly"; readonly name: string; readonly document: ReportDocument; readonly why: string };

/** Larger files are not even taken into memory; the reader's own limits are far below. */
const largestFile = 256 * 1024 * 1024;

/**
 * Reads a file that the clerk chose or dropped.
 * @throws ReadError with the same message as on the command line.
 */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > largestFile) throw new ReadError("tooLarge", "文件过大或结构异常，为安全起见没有打开。");
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ReadError("truncated", "读不出这个文件：它可能是文件夹，或者已被移动、正被别的程序占用。", { cause });
  }
  return openBytes(bytes, file.name);
}

/** Where a clerk is to go who has the figures in a spreadsheet. */
const tableOfFigures =
  "这是表格，不是报告。要用里面的数，请先打开报告，再在右边“填表”里点“⋯”，选“导入…”；也可以在 Excel 里选中整块复制，到“填表”里粘贴。";

/** @throws ReadError */
export function openBytes(bytes: Uint8Array<ArrayBuffer>, name: string): Opened {
  const spreadsheet = /\.(?:xlsx?|csv|et)$/iu.test(name);
  let document: ReportDocument;
  try {
    document = readReport(bytes, { name });
  } catch (cause) {
    throw spreadsheet ? new ReadError("unknownFormat", tableOfFigures, { cause }) : cause;
  }
  if (document.source.kind !== "docx") {
    if (spreadsheet) throw new ReadError("unknownFormat", tableOfFigures);
    return {
      kind: "readOnly",
      name,
      document,
      why: "网页和文本文件只能检查，不能修改。要修改请打开 Word 文档（.docx）。",
    };
  }
  // Word XML in one file becomes the zip that the editor knows; a .docx stays as it is.
  return { kind: "docx", name, bytes: Uint8Array.from(openDocx(bytes, { name }).toBytes()) };
}

/** The line for the clerk about a file that could not be opened. Anything unforeseen is told as such, without its stack. */
export function openingFailure(name: string, error: unknown): string {
  const reason = error instanceof ReadError ? error.message : "程序在读这个文件时出错，文件没有改动。";
  return `没有打开“${name}”：${reason}`;
}
