import { zipSync, type Zippable } from "fflate";

/** Local time by fields, since zip keeps no zone: the same bytes everywhere and always. */
const epoch = new Date(1980, 0, 1);

/** Zips parts in the order given; equal parts give equal bytes. */
export function zipParts(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { mtime: epoch }];
  return zipSync(files);
}
