import { crc32 } from "./crc.js";
import { deflate } from "./deflate.js";
import { compressedBytes } from "./entry.js";
import type { ZipArchive } from "./open.js";

interface Record {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly externalAttributes: number;
}

/** 1 January 1980: the same input gives the same bytes. */
const EPOCH = 0x00210000;
/** Names are UTF-8. */
const UTF8 = 0x0800;

function newRecord(name: string, content: Uint8Array, time: number, externalAttributes: number): Record {
  const packed = deflate(content);
  const worth = packed.length < content.length;
  return {
    name: new TextEncoder().encode(name),
    flags: UTF8,
    method: worth ? 8 : 0,
    time,
    crc: crc32(content),
    size: content.length,
    data: worth ? packed : content,
    externalAttributes,
  };
}

function putHeader(view: DataView, at: number, record: Record): void {
  view.setUint16(at, record.flags, true);
  view.setUint16(at + 2, record.method, true);
  view.setUint32(at + 4, record.time, true);
  view.setUint32(at + 8, record.crc, true);
  view.setUint32(at + 12, record.data.length, true);
  view.setUint32(at + 16, record.size, true);
  view.setUint16(at + 20, record.name.length, true);
}

function assemble(records: readonly Record[]): Uint8Array {
  let body = 0;
  let directory = 0;
  for (const { name, data } of records) {
    body += 30 + name.length + data.length;
    directory += 46 + name.length;
  }
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  for (const record of records) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    view.setUint16(central + 6, 20, true);
    putHeader(view, central + 8, record);
    view.setUint32(central + 38, record.externalAttributes, true);
    view.setUint32(central + 42, at, true);
    bytes.set(record.name, central + 46);
    central += 46 + record.name.length;

    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    putHeader(view, at + 6, record);
    bytes.set(record.name, at + 30);
    bytes.set(record.data, at + 30 + record.name.length);
    at += 30 + record.name.length + record.data.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, records.length, true);
  view.setUint16(central + 10, records.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, body, true);
  return bytes;
}

/** A new zip of these parts, in this order. The same parts give the same bytes. */
export function writeZip(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  return assemble([...parts].map(([name, content]) => newRecord(name, content, EPOCH, 0)));
}

/**
 * The archive with some parts replaced or added (new ones at the end).
 * Every other part keeps its compressed bytes, order, time and attributes.
 */
export function rewriteZip(archive: ZipArchive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records: Record[] = [];
  for (const entry of archive.entries.values()) {
    const content = changed.get(entry.name);
    if (content !== undefined) {
      records.push({ ...newRecord(entry.name, content, entry.time, entry.externalAttributes), name: entry.rawName });
      continue;
    }
    records.push({
      name: entry.rawName,
      // Sizes are known, so the data descriptor (bit 3) is not needed.
      flags: entry.flags & ~8,
      method: entry.method,
      time: entry.time,
      crc: entry.crc,
      size: entry.size,
      data: compressedBytes(archive, entry),
      externalAttributes: entry.externalAttributes,
    });
  }
  for (const [name, content] of changed) {
    if (!archive.entries.has(name)) records.push(newRecord(name, content, EPOCH, 0));
  }
  return assemble(records);
}
