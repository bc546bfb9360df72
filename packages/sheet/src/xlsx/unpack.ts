import { SheetError } from "../errors.js";
import { limits } from "../limits.js";

const end = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;

interface Part {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
}

/**
 * The parts of an .xlsx file, unpacked within bounds and laid in a zip without compression: whoever reads that can
 * neither be made to unpack more than was measured here, nor needs a worker to do it.
 * @throws SheetError tooLarge, encrypted parts and broken zips as malformed
 */
export async function unpacked(file: Uint8Array): Promise<ArrayBuffer> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Part[] = [];
  let total = 0;
  for (const entry of entries(view)) {
    const name = file.subarray(entry.nameStart, entry.nameStart + entry.nameLength);
    const path = new TextDecoder().decode(name);
    if (!/\.(?:xml|xml\.rels|rels)$/i.test(path)) continue;
    total += entry.size;
    if (total > limits.totalBytes) throw new SheetError("tooLarge");
    parts.push({ name, bytes: await inflated(file.subarray(...contentOf(view, entry)), entry) });
  }
  return stored(parts);
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly nameStart: number;
  readonly nameLength: number;
  readonly header: number;
}

function entries(view: DataView): readonly Entry[] {
  let at = view.byteLength - 22;
  while (at >= 0 && view.byteLength - at <= 22 + 0xffff && view.getUint32(at, true) !== end) at -= 1;
  if (at < 0 || view.getUint32(at, true) !== end) throw new SheetError("malformed");
  const count = view.getUint16(at + 10, true);
  if (count > limits.parts) throw new SheetError("tooLarge");
  const found: Entry[] = [];
  let record = view.getUint32(at + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (record + 46 > at || view.getUint32(record, true) !== central) throw new SheetError("malformed");
    if ((view.getUint16(record + 8, true) & 1) === 1) throw new SheetError("oldExcel");
    const nameLength = view.getUint16(record + 28, true);
    found.push({
      method: view.getUint16(record + 10, true),
      packed: view.getUint32(record + 20, true),
      size: view.getUint32(record + 24, true),
      nameStart: record + 46,
      nameLength,
      header: view.getUint32(record + 42, true),
    });
    record += 46 + nameLength + view.getUint16(record + 30, true) + view.getUint16(record + 32, true);
  }
  return found;
}

function contentOf(view: DataView, { header, packed }: Entry): [number, number] {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== local) throw new SheetError("malformed");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > view.byteLength) throw new SheetError("malformed");
  return [start, start + packed];
}

/** Inflates a part, and stops as soon as it is longer than it says. */
async function inflated(packed: Uint8Array, { method, size }: Entry): Promise<Uint8Array> {
  if (method === 0) return packed;
  if (method !== 8) throw new SheetError("malformed");
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (length + read.value.length > size) {
        await reader.cancel();
        throw new SheetError("tooLarge");
      }
      bytes.set(read.value, length);
      length += read.value.length;
    }
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError("malformed", undefined, { cause: error });
  }
  if (length !== size) throw new SheetError("malformed");
  return bytes;
}

/** A zip of parts as they are. Checksums are left 0: the one reader of it does not look at them. */
function stored(parts: readonly Part[]): ArrayBuffer {
  const room = parts.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(room);
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  let at = 0;
  const sizes = (from: number, { name, bytes }: Part): void => {
    view.setUint32(from, bytes.length, true);
    view.setUint32(from + 4, bytes.length, true);
    view.setUint16(from + 8, name.length, true);
  };
  for (const part of parts) {
    offsets.push(at);
    view.setUint32(at, local, true);
    sizes(at + 18, part);
    zip.set(part.name, at + 30);
    zip.set(part.bytes, at + 30 + part.name.length);
    at += 30 + part.name.length + part.bytes.length;
  }
  const directory = at;
  parts.forEach((part, index) => {
    view.setUint32(at, central, true);
    sizes(at + 20, part);
    view.setUint32(at + 42, offsets[index]!, true);
    zip.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, end, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip.buffer;
}
