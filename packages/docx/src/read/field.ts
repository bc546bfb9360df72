import type { XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";

/**
 * Takes in the `w:fldChar` that the scanner is at: a field begins, shows its result, or ends.
 * @param fields open round the place, true once in the result
 * @param shown whether the code of a field counts as its result
 */
export function readFieldMark(scanner: XmlScanner, fields: boolean[], shown: boolean): void {
  switch (scanner.attribute(NS.word, "fldCharType")) {
    case "begin":
      fields.push(shown);
      break;
    case "separate":
      if (fields.length > 0) fields[fields.length - 1] = true;
      break;
    case "end":
      fields.pop();
      break;
  }
}
