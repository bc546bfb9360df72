import { defaultLimits } from "../limits.js";
import { readFlatParts } from "../read/flatOpc.js";
import { writeZip } from "../zip/write.js";

/**
 * Turns a Flat OPC package into the .docx it stands for, for what reads or validates files.
 * @throws ReadError malformed when it is not a package.
 */
export function flatOpcToDocx(flat: string): Uint8Array {
  return writeZip(readFlatParts(flat, defaultLimits));
}
