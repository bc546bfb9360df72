import { deflateSync, inflateSync } from "fflate";

/** What we use of `node:zlib`; absent in browsers. */
interface Zlib {
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number }): Uint8Array;
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

/** Portable inflater. The buffer has one byte more than declared: what lies about its size fills it. */
export const inflatePortable: Inflate = (data, size) => inflateSync(data, { out: new Uint8Array(size + 1) });

export const inflate: Inflate =
  zlib === undefined ? inflatePortable : (data, size) => zlib.inflateRawSync(data, { maxOutputLength: size + 1 });

/** Raw deflate at the usual level. */
export function deflate(data: Uint8Array): Uint8Array {
  return zlib === undefined ? deflateSync(data, { level: 6 }) : zlib.deflateRawSync(data, { level: 6 });
}
