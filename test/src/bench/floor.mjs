/** The least that reading a .docx can cost: its bytes from the disk, and its parts inflated. */
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** @returns the inflated bytes of every entry of the zip at a path */
export function readAndInflate(path) {
  const bytes = readFileSync(path);
  const parts = [];
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.push(inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20))));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
