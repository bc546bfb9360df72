import { resolveLimits } from "../limits.js";
import { checkSize } from "../source.js";
import type { Limits } from "../types.js";
import { openZip } from "./open.js";
import { archiveParts } from "./parts.js";

/**
 * The parts of a zip that are wanted, inflated within limits: for other files than .docx that are zips.
 * @throws ReadError truncated, malformed, encrypted, tooLarge
 */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  given?: Partial<Limits>,
): ReadonlyMap<string, Uint8Array> {
  const limits = resolveLimits(given);
  checkSize(bytes, limits);
  const parts = archiveParts(openZip(bytes, limits), limits);
  return new Map(parts.names.filter(wanted).map((name) => [name, parts.bytes(name)!] as const));
}
