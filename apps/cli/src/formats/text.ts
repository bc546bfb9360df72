import { fileText, summaryText } from "../check/text.js";
import { painter } from "../text/paint.js";
import type { ResultFormat } from "./format.js";

/** `check --format text`: file by file, then the sums. */
export function textFormat(colour: boolean): ResultFormat {
  const paint = painter(colour);
  return {
    pieces: (report) => [fileText(report, paint)],
    write: async (part, sums, sink) => {
      for (const piece of part(0)) await sink(piece);
      await sink(summaryText(sums, paint));
    },
  };
}
