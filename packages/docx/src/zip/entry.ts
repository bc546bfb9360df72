import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import { inflate as defaultInflate, type Inflate } from "./deflate.js";
import type { ZipArchive, ZipEntry } from "./open.js";

const LOCAL = 0x04034b50;

/** The bytes of an entry as they are stored. @throws ReadError truncated. */
export function compressedBytes(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const { bytes } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw readError("truncated");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw readError("truncated");
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * Inflates one entry. The declared size is checked first and the inflater never goes past it.
 * @throws ReadError tooLarge, malformed, truncated.
 */
export function entryBytes(
  archive: ZipArchive,
  entry: ZipEntry,
  limits: Limits,
  inflate: Inflate = defaultInflate,
): Uint8Array {
  if (entry.size > limits.documentBytes) throw readError("tooLarge");
  if (entry.size > limits.ratioFloor && entry.size > entry.compressedSize * limits.ratio) throw readError("tooLarge");
  const stored = compressedBytes(archive, entry);
  let data: Uint8Array;
  if (entry.method === 0) data = stored;
  else if (entry.method === 8) {
    try {
      data = inflate(stored, entry.size);
    } catch (error) {
      throw readError("malformed", undefined, error);
    }
  } else throw readError("malformed", "文件用了不常见的压缩方法，请用 Word 或 WPS 打开后另存为 .docx。");
  if (data.length !== entry.size) throw readError("malformed");
  return data;
}
