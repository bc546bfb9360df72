import { decodePart, encodingOf } from "./decode.js";

/** XML for a scanner. With `decode`, `text` is UTF-8 as one character a byte, and `decode` gives the characters of a stretch. */
export interface XmlSource {
  readonly text: string;
  readonly decode?: (start: number, end: number) => string;
}

/** What we use of `node:buffer`; absent in browsers. */
interface NodeBuffer {
  readonly Buffer: {
    from(
      buffer: ArrayBufferLike,
      offset: number,
      length: number,
    ): {
      latin1Slice(): string;
      utf8Slice(start: number, end: number): string;
    };
  };
  isUtf8(bytes: Uint8Array): boolean;
}

const node = (
  globalThis as { process?: { getBuiltinModule?: (id: string) => NodeBuffer | undefined } }
).process?.getBuiltinModule?.("node:buffer");

/**
 * The text of a part for reading only. Decoding all of a part takes a third of the time of reading it, and most of it is
 * markup: in Node only the stretches that are needed are decoded. Not for edits: offsets are of bytes.
 * @throws ReadError malformed
 */
export function xmlSource(bytes: Uint8Array): XmlSource {
  const { name, mark } = encodingOf(bytes);
  // What is not UTF-8 is left to the decoder to refuse.
  if (node === undefined || name !== "utf-8" || !node.isUtf8(bytes)) return { text: decodePart(bytes).text };
  const buffer = node.Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.length - mark);
  return { text: buffer.latin1Slice(), decode: (start, end) => buffer.utf8Slice(start, end) };
}
