import { decodeText } from "../text/index.js";

/** Encoding that a page states of itself; `gb2312` and `gbk` mean their superset, which is how browsers read them. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return stated === "gb2312" || stated === "gbk" ? "gb18030" : stated;
}

/**
 * Decodes a web page: as it states itself where that fits the bytes, else as any text (`decodeText`).
 * @throws ReadError unknownFormat
 */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && declared !== "utf-8" && !(bytes[0] === 0xef && bytes[1] === 0xbb)) {
    try {
      return new TextDecoder(declared, { fatal: true }).decode(bytes);
    } catch {
      // Misstated: see what it really is.
    }
  }
  return decodeText(bytes);
}
