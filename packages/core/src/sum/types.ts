import type { CellId } from "../form/types.js";
import type { CellValue } from "../report/cell.js";

/** One unit's figures, as they are added up. */
export interface UnitFigures {
  /** Where they come from, e.g. the file; tells units without a name apart. */
  readonly source: string;
  readonly agency: string | null;
  readonly shortNames: readonly string[];
  readonly year: number | null;
  /** By the form's cell ids; what the report does not have is not there. */
  readonly cells: Readonly<Record<CellId, CellValue>>;
}

/** A unit that has to report, and the other names it goes by. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A cell of the sum. Amounts and counts are exact decimals as text. */
export interface SummedCell {
  /** The sum; null when a unit that counts has no figure here: a sum over a blank is none. */
  readonly value: string | null;
  /** Sum of the figures that are there. */
  readonly known: string;
  /** Sources that have no figure here. */
  readonly without: readonly string[];
}

/** Units added up, and what is wrong with the set of them. */
export interface Sum {
  readonly year: number | null;
  readonly cells: Readonly<Record<CellId, SummedCell>>;
  /** The reports that were added, in the given order. */
  readonly counted: readonly UnitFigures[];
  /** Further reports of units that were added; see `doubled`. */
  readonly spare: readonly { readonly counted: UnitFigures; readonly report: UnitFigures }[];
  /** Listed units without a report. */
  readonly missing: readonly ListedUnit[];
  /** Units with more than one report; the first of them is added. `same`: their figures do not differ. */
  readonly doubled: readonly { readonly name: string; readonly sources: readonly string[]; readonly same: boolean }[];
  /** Reports of units that are not on the list; not added. */
  readonly unknown: readonly { readonly source: string; readonly agency: string | null }[];
  /** Reports that cannot be added, and why; one line of Chinese. */
  readonly notAssessable: readonly { readonly source: string; readonly name: string; readonly reason: string }[];
}

/** Why a cell of the parent's report may differ, the unit it points at, and how sure that is. */
export interface Culprit {
  readonly kind:
    | "leftOut"
    | "addedTwice"
    | "otherReport"
    | "ownSums"
    | "shifted"
    | "lastYear"
    | "totalItself"
    | "mistyped"
    | "missing"
    | "withoutFigure";
  /** Name of the unit; absent where the parent's own report is meant. */
  readonly unit?: string;
  readonly source?: string;
  /** One line of Chinese. */
  readonly words: string;
  /** 0…1: share of what it would do elsewhere that is seen there too. */
  readonly certainty: number;
}

/** A cell in which the parent's report and the sum of its units differ. */
export interface CellDifference {
  readonly cell: CellId;
  /** What the parent's report says; null for no figure. */
  readonly stated: string | null;
  /** Sum of the units' figures that are there. */
  readonly summed: string;
  /** Stated less summed; null when there is nothing to subtract. */
  readonly difference: string | null;
  /** Units whose figure here is not 0, largest first. */
  readonly parts: readonly { readonly unit: string; readonly source: string; readonly value: string }[];
  /** Most likely first. */
  readonly culprits: readonly Culprit[];
}
