import type { PackageParts } from "../read/package.js";
import type { Limits } from "../types.js";
import { openZip, type ZipArchive } from "../zip/open.js";
import { archiveParts } from "../zip/parts.js";
import { rewriteZip, writeZip } from "../zip/write.js";

/** The parts of a document and how to write them. Immutable. */
export interface PartStore extends PackageParts {
  /** The same with some parts replaced or added. */
  with(changed: ReadonlyMap<string, Uint8Array>): PartStore;
  /** As a zip. */
  toBytes(): Uint8Array;
}

function overlay(parts: PackageParts, changed: ReadonlyMap<string, Uint8Array>): PackageParts {
  const added = [...changed.keys()].filter((name) => !parts.names.includes(name));
  return {
    names: added.length > 0 ? [...parts.names, ...added] : parts.names,
    bytes: (name) => changed.get(name) ?? parts.bytes(name),
  };
}

function zipStoreOver(archive: ZipArchive, parts: PackageParts, changed: ReadonlyMap<string, Uint8Array>): PartStore {
  return {
    ...overlay(parts, changed),
    with: (more) => zipStoreOver(archive, parts, new Map([...changed, ...more])),
    toBytes: () => (changed.size === 0 ? archive.bytes : rewriteZip(archive, changed)),
  };
}

/** A zip: parts that nobody changed keep their compressed bytes, a zip that nobody changed all of its bytes. */
export function zipStore(bytes: Uint8Array, limits: Limits): PartStore {
  const archive = openZip(bytes, limits);
  return zipStoreOver(archive, archiveParts(archive, limits), new Map());
}

/** Parts that never were a zip (Flat OPC). */
export function memoryStore(parts: ReadonlyMap<string, Uint8Array>): PartStore {
  return {
    names: [...parts.keys()],
    bytes: (name) => parts.get(name),
    with: (more) => memoryStore(new Map([...parts, ...more])),
    toBytes: () => writeZip(parts),
  };
}
