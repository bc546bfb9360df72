import type { RecognisedLabel } from "../types.js";
import type { LabelPairs } from "./labelPairs.js";
import type { TablePattern } from "./pattern.js";
import { placeOf } from "./source.js";

/** Every printed label of the form beside what stands in the document, in the form's reading order. */
export function readLabels(pattern: TablePattern, pairs: LabelPairs, layout: "grid" | "sequence"): RecognisedLabel[] {
  return pattern.labels.map((label): RecognisedLabel => {
    const cells = pairs.get(label);
    if (cells === undefined) {
      return { expected: label.text, actual: "", match: "missing", assessable: layout === "grid" };
    }
    const [first, ...others] = cells;
    const actual = others.reduce((text, cell) => `${text}\n${cell.text}`, first!.text);
    const key = others.reduce((text, cell) => text + cell.key, first!.key);
    return {
      expected: label.text,
      actual,
      place: placeOf(first!),
      match: key === label.key ? "exact" : "altered",
      // Extraction cuts words off, it does not change them: half a label proves nothing, another word does.
      assessable: layout === "grid" || !(label.key.includes(key) && key.length * 2 <= label.key.length),
    };
  });
}
