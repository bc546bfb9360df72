import type { LabelPattern } from "./pattern.js";
import type { SourceCell } from "./source.js";

/** Where the labels of the form stand in the document; several cells when a label was broken over rows. */
export type LabelPairs = ReadonlyMap<LabelPattern, readonly SourceCell[]>;

/** Notes where a label stands. */
export type Pair = (label: LabelPattern, ...cells: SourceCell[]) => void;
