import { readError } from "../errors.js";
import type { Limits } from "../types.js";

/** One entry of the central directory. */
export interface ZipEntry {
  /** Name as stored, `\` turned into `/`. */
  readonly name: string;
  /** The name's bytes, written back as they are. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number;
  /** DOS time and date, 32 bits, kept as they are. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Offset of the local header. */
  readonly offset: number;
}

/** A zip whose parts are still compressed. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;

/** Offset of the end record: it is last, but for a comment of at most 65535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw readError("truncated");
}

/** 64-bit sizes of one entry, in the order the format gives them: only those that did not fit 32 bits. */
function readZip64(view: DataView, start: number, end: number, fields: number[]): void {
  for (let at = start; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let from = at + 4;
      for (let field = 0; field < fields.length; field++) {
        if (fields[field] !== 0xffffffff) continue;
        if (from + 8 > end) throw readError("malformed");
        fields[field] = Number(view.getBigUint64(from, true));
        from += 8;
      }
      return;
    }
    at += 4 + size;
  }
}

/** Part names are ASCII; whatever else a zip holds gets some name that is its own. */
function decodeName(raw: Uint8Array): string {
  let name = "";
  for (const byte of raw) name += byte === 0x5c ? "/" : String.fromCharCode(byte);
  return name;
}

/**
 * Reads the central directory of a zip. Nothing is inflated.
 * @throws ReadError truncated, encrypted, malformed or tooLarge.
 */
export function openZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw readError("truncated");
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let endOfDirectory = end;
  if ((count === 0xffff || start === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const at = Number(view.getBigUint64(end - 12, true));
    if (at + 56 > bytes.length || view.getUint32(at, true) !== END64) throw readError("truncated");
    count = Number(view.getBigUint64(at + 32, true));
    size = Number(view.getBigUint64(at + 40, true));
    start = Number(view.getBigUint64(at + 48, true));
    endOfDirectory = at;
  }
  if (count > limits.entries)
    throw readError("tooLarge", `文件里的部件过多（超过 ${limits.entries} 个），为安全起见没有打开。`);
  // Bytes put before the zip shift every offset by the same amount.
  const shift = endOfDirectory - size - start;
  if (shift < 0) throw readError("truncated");

  const entries = new Map<string, ZipEntry>();
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw readError("truncated");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    const next = nameEnd + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw readError("truncated");
    const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (fields.includes(0xffffffff)) readZip64(view, nameEnd, nameEnd + extraLength, fields);
    const rawName = bytes.subarray(at + 46, nameEnd);
    const name = decodeName(rawName);
    if (entries.has(name)) throw readError("malformed", "文件里有重名的部件，为安全起见没有打开。");
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw readError("encrypted");
    entries.set(name, {
      name,
      rawName,
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: fields[0]!,
      compressedSize: fields[1]!,
      externalAttributes: view.getUint32(at + 38, true),
      offset: fields[2]! + shift,
    });
    at = next;
  }
  return { bytes, entries };
}
