import type { ReplaceTable } from "../document/edit.js";
import type { Place } from "../document/model.js";
import type { CellId, TableId } from "../form/types.js";
import type { Confidence } from "../recognise/types.js";

/** A figure of the damaged table and the cell of the standard table that it goes to. */
export interface RepairMove {
  readonly cell: CellId;
  readonly from: Place;
  /** As it stands. */
  readonly raw: string;
  /** As it will stand: a plain figure, or what stood there where it is more than one (22（其中修订16件）, /). */
  readonly text: string;
  /** How sure it is that the figure belongs there. */
  readonly confidence: Confidence;
}

/** Something that the damaged table holds and the standard table has no cell for. */
export interface RepairLeftover {
  /** `number`: a figure; `note`: words that are no label, such as a remark under the table. */
  readonly kind: "number" | "note";
  readonly from: Place;
  readonly text: string;
  /** Labels that a number stood under, in words; may be empty. */
  readonly words: string;
}

/** A cell of the standard table that stays blank, and why. */
export interface RepairBlank {
  readonly cell: CellId;
  readonly reason: string;
}

/** What a repair would do, to be shown before it is done. Every figure of the damaged table is in `moves` or in `leftovers`. */
export interface RepairPlan {
  readonly table: TableId;
  /** All the tables that are replaced: more than one where they have run together. */
  readonly tables: readonly TableId[];
  /** Body blocks that are replaced. */
  readonly blocks: readonly number[];
  /** Something is wrong with labels, rows, columns or merges; false when a repair would only renew the look. */
  readonly needed: boolean;
  readonly canRepair: boolean;
  /** Why not, in Chinese; empty when it can. */
  readonly reasons: readonly string[];
  /** What the clerk should know before, in Chinese. */
  readonly cautions: readonly string[];
  readonly moves: readonly RepairMove[];
  readonly leftovers: readonly RepairLeftover[];
  readonly blanks: readonly RepairBlank[];
  /** The edit that does it; absent when it cannot be done. A host keeps the original, see `ReplaceTable`. */
  readonly edit?: ReplaceTable;
}
