import { readError } from "../errors.js";
import type { PackageParts } from "../read/package.js";
import type { Limits } from "../types.js";
import { entryBytes } from "./entry.js";
import type { ZipArchive } from "./open.js";

/** The parts of a zip, inflated when asked for and kept; their sizes together are limited. */
export function archiveParts(archive: ZipArchive, limits: Limits): PackageParts {
  const kept = new Map<string, Uint8Array>();
  let total = 0;
  return {
    names: [...archive.entries.keys()],
    bytes(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const entry = archive.entries.get(name);
      if (entry === undefined) return undefined;
      total += entry.size;
      if (total > limits.totalBytes) throw readError("tooLarge");
      const bytes = entryBytes(archive, entry, limits);
      kept.set(name, bytes);
      return bytes;
    },
  };
}
