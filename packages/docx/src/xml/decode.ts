import { readError } from "../errors.js";

/** A part as text, with what is needed to write it back. */
export interface DecodedPart {
  readonly text: string;
  /** The bytes were UTF-8 with a byte order mark. */
  readonly mark: boolean;
  /** The bytes were in some other encoding than UTF-8. */
  readonly foreign: boolean;
}

/** Name of the encoding by byte order mark, by the look of the first two characters, or as declared. */
export function encodingOf(bytes: Uint8Array): { name: string; mark: number } {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", mark: 2 };
  if (a === 0x3c && b === 0) return { name: "utf-16le", mark: 0 };
  if (a === 0 && b === 0x3c) return { name: "utf-16be", mark: 0 };
  if (a === 0x3c && b === 0x3f) {
    const head = String.fromCharCode(...bytes.subarray(0, Math.min(200, bytes.indexOf(0x3e) + 1)));
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
    if (declared !== undefined) return { name: declared.toLowerCase(), mark: 0 };
  }
  return { name: "utf-8", mark: 0 };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of an XML part, whatever its encoding. @throws ReadError malformed. */
export function decodePart(bytes: Uint8Array): DecodedPart {
  const { name, mark } = encodingOf(bytes);
  const body = mark === 0 ? bytes : bytes.subarray(mark);
  try {
    if (name === "utf-8" || name === "utf8") return { text: utf8.decode(body), mark: mark === 3, foreign: false };
    return { text: new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(body), mark: false, foreign: true };
  } catch (error) {
    throw readError("malformed", undefined, error);
  }
}

/** The bytes of an edited part: UTF-8, saying so if the part was in another encoding. */
export function encodePart(text: string, was: { readonly mark: boolean; readonly foreign: boolean }): Uint8Array {
  const declared = was.foreign ? text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)["'][\w.:-]+["']/, '$1"UTF-8"') : text;
  return new TextEncoder().encode(was.mark ? `\ufeff${declared}` : declared);
}
