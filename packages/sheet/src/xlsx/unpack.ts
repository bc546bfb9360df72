import { ReadError, unpackZip } from "@nianbao/docx";
import { zipSync } from "fflate";
import { SheetError } from "../errors.js";
import { limits } from "../limits.js";
import { checkMarkup } from "./markup.js";
import { checkReferences } from "./references.js";

/** What the reader can be led to: whatever is called a worksheet, but nothing outside of this folder. */
const wanted = /^xl\/.*\.(?:xml|rels)$/i;

/**
 * The parts of an .xlsx file that hold its sheets, unpacked within bounds and laid in a zip without compression: whoever
 * reads that can neither be made to unpack or to hold more than was measured here, nor to read one place again and again,
 * nor needs a worker to do it.
 * @throws SheetError tooLarge; encrypted parts, broken zips and markup that never ends as malformed
 */
export function unpacked(file: Uint8Array): Uint8Array {
  const parts = partsOf(file);
  let cells = 0;
  for (const bytes of parts.values()) {
    const xml = new TextDecoder().decode(bytes);
    checkMarkup(xml);
    // By what it holds: a relationship may lead to a part of any name.
    if (xml.includes("sheetData")) cells += checkReferences(xml);
    if (cells > limits.cells) throw new SheetError("tooLarge");
  }
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { fileBytes, totalBytes, parts: entries } = limits;
  try {
    return unpackZip(file, (name) => wanted.test(name), { fileBytes, totalBytes, entries });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new SheetError(error.code === "tooLarge" ? "tooLarge" : "malformed", undefined, { cause: error });
  }
}
