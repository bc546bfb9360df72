/** What we use of `node:zlib`; absent in browsers. */
interface Zlib {
  crc32(data: Uint8Array): number;
}

const zlib = (
  globalThis as { process?: { getBuiltinModule?: (id: string) => Partial<Zlib> | undefined } }
).process?.getBuiltinModule?.("node:zlib");

const table = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip stores it, unsigned; runs anywhere. */
export function crc32Portable(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < data.length; index++) crc = table[(crc ^ data[index]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-32 as zip stores it, unsigned. Node counts it ten times as fast as we do. */
export const crc32: (data: Uint8Array) => number = zlib?.crc32 ?? crc32Portable;
