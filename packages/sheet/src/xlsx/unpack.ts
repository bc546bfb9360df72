import { ReadError, unpackZip } from "@nianbao/docx";
import { zipSync } from "fflate";
import { SheetError } from "../errors.js";
import { limits } from "../limits.js";
import { checkReferences } from "./references.js";

/**
 * The parts of an .xlsx file, unpacked within bounds and laid in a zip without compression: whoever reads that can
 * neither be made to unpack or to hold more than was measured here, nor needs a worker to do it.
 * @throws SheetError tooLarge, encrypted parts and broken zips as malformed
 */
export function unpacked(file: Uint8Array): Uint8Array {
  const parts = partsOf(file);
  for (const [name, bytes] of parts) if (/(?:^|\/)worksheets\/[^/]*$/i.test(name)) checkReferences(bytes);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { fileBytes, totalBytes, parts: entries } = limits;
  try {
    return unpackZip(file, (name) => /\.(?:xml|rels)$/i.test(name), { fileBytes, totalBytes, entries });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new SheetError(error.code === "tooLarge" ? "tooLarge" : "malformed", undefined, { cause: error });
  }
}
