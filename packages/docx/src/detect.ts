import { readError } from "./errors.js";

/** What a file is by its content. */
export type DetectedFormat = "zip" | "flatOpc" | "html" | "text";

function utf16(word: string): string {
  return word.replace(/./g, "$&\0");
}

/** Bytes as characters of one byte each, for looking for marks. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** An OLE file: an encrypted .docx, a .doc, or a .wps, which is a .doc under another name. */
function refuseOle(bytes: Uint8Array, name: string | undefined): never {
  const content = latin1(bytes);
  if (content.includes(utf16("EncryptedPackage"))) throw readError("encrypted");
  if (name?.toLowerCase().endsWith(".wps")) throw readError("wps");
  if (content.includes(utf16("WordDocument"))) throw readError("legacyDoc");
  throw readError("notWord");
}

/** The head as text, for looking at markup: UTF-16 by its mark, else a byte per character. */
function markupHead(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "latin1";
  return new TextDecoder(label).decode(bytes.subarray(0, 4096)).replace(/^(?:\ufeff|ï»¿)?\s+/u, "");
}

/**
 * What a file is, by its first bytes and not by its name.
 * @throws ReadError for what we know and do not read: .doc, .pdf, .rtf …
 */
export function detectFormat(bytes: Uint8Array, name?: string): DetectedFormat {
  if (bytes.length === 0) throw readError("empty");
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) refuseOle(bytes, name);
  if (head.startsWith("%PDF")) throw readError("pdf");
  if (head.startsWith("{\\rtf")) throw readError("rtf");
  // The first byte of a PNG is another character in a browser, whose latin1 is Windows' own.
  if (/^(?:[\s\S]PNG\r\n|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0\0\0\0)/.test(latin1(bytes.subarray(0, 16)))) {
    throw readError("notWord", "这是图片，不能检查；请打开报告的 Word 原稿（.docx）。");
  }
  const markup = markupHead(bytes).replace(/^(?:\ufeff|ï»¿)/u, "");
  if (/^(?:MIME-Version|From:|Content-Type: multipart)/i.test(markup)) {
    throw readError("notWord", "这是单个文件网页（MHT），请用 Word 或浏览器打开后另存为 .docx 或 .html。");
  }
  if (/<pkg:package\b|xmlPackage/.test(markup)) return "flatOpc";
  if (/<w:wordDocument\b/.test(markup)) {
    throw readError("notWord", "这是 Word 2003 XML 文档，请用 Word 或 WPS 打开后另存为 .docx。");
  }
  if (
    // A comment ends at the first `-->`: one that may end at any of them is tried in every way that there is.
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|table|p|title)\b/i.test(
      markup,
    )
  )
    return "html";
  return "text";
}
