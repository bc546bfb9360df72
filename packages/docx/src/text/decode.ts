import { ReadError } from "../types.js";

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 if it is valid UTF-8, else as GB18030 (which holds GBK
 * and GB2312). The mark itself is left out.
 * @throws ReadError `unknownFormat` when it is none of these, or not text at all
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? decode("utf-16le", bytes)
      : first === 0xfe && second === 0xff
        ? decode("utf-16be", bytes)
        : (decode("utf-8", bytes) ?? decode("gb18030", bytes));
  if (text === undefined || text.includes("\0")) {
    throw new ReadError(
      "unknownFormat",
      "这个文件不是文本，或者文字编码认不出来；请用记事本打开，另存为 UTF-8 编码的 .txt 再试。",
    );
  }
  return text;
}
