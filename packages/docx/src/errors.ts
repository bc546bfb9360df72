import { ReadError, type ReadErrorCode } from "./types.js";

/** One line for the clerk per code: what the file is and what to do. */
const messages: Record<ReadErrorCode, string> = {
  empty: "文件是空的（0 字节），请重新保存或重新下载后再打开。",
  truncated: "文件不完整，可能没有下载完或没有保存完，请重新下载或重新保存后再打开。",
  notZip: "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。",
  encrypted: "文件设有打开密码，请在 Word 或 WPS 里取消密码后再打开。",
  legacyDoc: "这是旧版 Word 文档（.doc），请用 Word 或 WPS 打开后另存为 .docx。",
  wps: "这是 WPS 文字文档（.wps），请用 WPS 打开后另存为 .docx。",
  ofd: "这是版式文件（OFD），不能检查或修改，请打开它的 Word 原稿（.docx）。",
  pdf: "这是 PDF 文件，不能检查或修改，请打开它的 Word 原稿（.docx）。",
  rtf: "这是 RTF 文件，请用 Word 或 WPS 打开后另存为 .docx。",
  notWord: "这个文件不是 Word 文档，请用 Word 或 WPS 打开后另存为 .docx。",
  tooLarge: "文件过大或结构异常，为安全起见没有打开。",
  malformed: "文件内容已损坏，请用 Word 或 WPS 打开并修复后另存为 .docx。",
  unknownFormat: "认不出这是什么文件，请选择 Word 文档（.docx）、网页（.html）或文本（.txt）。",
};

/**
 * The error for a file that cannot be read.
 * @param detail replaces the usual sentence where more is known; one line of Chinese.
 */
export function readError(code: ReadErrorCode, detail?: string, cause?: unknown): ReadError {
  return new ReadError(code, detail ?? messages[code], cause === undefined ? undefined : { cause });
}
