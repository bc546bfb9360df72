import type { FileReport } from "../check/report.js";
import type { Tally } from "../check/tally.js";

/** Where a result goes, piece by piece. Resolves when more can be taken. */
export type Sink = (piece: Uint8Array | string) => Promise<void>;

/**
 * One way to write results. What a report adds is made where it is checked, so that the main thread only puts pieces
 * together: any number of files takes no more memory than one.
 */
export interface ResultFormat {
  /** What a report adds to each part of the result; "" for nothing. */
  pieces(report: FileReport): readonly string[];
  /**
   * Writes the whole.
   * @param part the pieces of a part in UTF-8, in the order of the files, without empty ones
   */
  write(part: (index: number) => Iterable<Uint8Array>, sums: Tally, sink: Sink): Promise<void>;
}
