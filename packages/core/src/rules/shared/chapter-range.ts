import type { BlockRange } from "../../check/rule.js";
import type { RecognisedChapter, RecognisedReport } from "../../recognise/types.js";

/** The blocks of a chapter, its heading in. */
export function chapterRange({ place, to }: RecognisedChapter): BlockRange {
  return { from: place.block, to };
}

/** The blocks before the first chapter. */
export function openingRange(report: RecognisedReport): BlockRange {
  return { from: 0, to: report.chapters[0]?.place.block ?? 0 };
}
