import { deflateSync, Inflate as InflateStream, inflateSync } from "fflate";

/** What we use of `node:zlib`; absent in browsers. */
interface Zlib {
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: { level: number }): Uint8Array;
}

/**
 * Node's zlib is three times as fast as fflate. It is asked for at run time, so that a browser bundle
 * neither imports `node:zlib` nor needs a second entry.
 */
const zlib = (
  globalThis as { process?: { getBuiltinModule?: (id: string) => Zlib | undefined } }
).process?.getBuiltinModule?.("node:zlib");

/**
 * Inflates raw deflate data that declares `size` bytes.
 * The result may be shorter or one byte longer than declared; the caller refuses both. Never inflates further.
 */
export type Inflate = (data: Uint8Array, size: number) => Uint8Array;

/** Compressed bytes given to the streaming inflater at a time: at most 16 MB come out of them. */
const CHUNK = 16 * 1024;

/**
 * Portable inflater. The buffer has one byte more than declared: what lies about its size fills it. fflate goes on
 * counting past the end of the buffer, so data that could be a bomb is inflated piece by piece and given up in time.
 */
export const inflatePortable: Inflate = (data, size) => {
  const out = new Uint8Array(size + 1);
  if (data.length <= 4 * CHUNK) return inflateSync(data, { out });
  let filled = 0;
  const stream = new InflateStream((chunk) => {
    out.set(chunk.subarray(0, out.length - filled), filled);
    filled = Math.min(filled + chunk.length, out.length);
  });
  for (let at = 0; at < data.length && filled <= size; at += CHUNK) {
    stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  }
  return out.subarray(0, filled);
};

export const inflate: Inflate =
  zlib === undefined
    ? inflatePortable
    : // One chunk for all of it, so that nothing is put together afterwards.
      (data, size) => zlib.inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });

/** Raw deflate at the usual level. */
export function deflate(data: Uint8Array): Uint8Array {
  return zlib === undefined ? deflateSync(data, { level: 6 }) : zlib.deflateRawSync(data, { level: 6 });
}
