import { ofReport } from "./kept.js";
import type { RecognisedChapter } from "./types.js";

/** Blocks that are no running text, or not only. */
export interface Landmarks {
  /** Chapters by the block of their heading. */
  readonly headings: ReadonlyMap<number, RecognisedChapter>;
  /** Blocks of the title. */
  readonly titles: ReadonlySet<number>;
}

/** Where the title and the headings of the chapters stand. Worked out once for a report. */
export const landmarksOf = ofReport.once(({ chapters, title }): Landmarks => ({
  headings: new Map(chapters.map((chapter) => [chapter.place.block, chapter])),
  titles: new Set(title?.places.map(({ block }) => block)),
}));
