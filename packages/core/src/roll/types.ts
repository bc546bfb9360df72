import type { Edit } from "../document/edit.js";
import type { Place } from "../document/model.js";
import type { CellId } from "../form/types.js";
import type { FillData } from "../fill/data.js";

/** What a change of a year roll is about. */
export type RollChangeKind =
  /** Title of the report. */
  | "title"
  /** Stated period. */
  | "period"
  /** The report's year in running text. */
  | "year"
  /** The year that the text compares with. */
  | "compared"
  /** The year for which something is planned. */
  | "planned"
  /** Date under the report. */
  | "signature"
  /** 上年结转, from last year's 结转下年度. */
  | "carriedOver"
  /** Figures of a table that are taken out. */
  | "emptied"
  /** A number in the text that repeats the tables, made a prompt. */
  | "linked";

/** One change of a year roll, to be shown before it is made. */
export interface RollChange {
  /** Name of the change within its plan. */
  readonly id: string;
  readonly kind: RollChangeKind;
  readonly place: Place;
  /** Where it is, for people. */
  readonly label: string;
  /** What stands there and what will; of running text with some words round it. */
  readonly before: string;
  readonly after: string;
  /** In Chinese. */
  readonly why: string;
  /** False where the clerk should look before: it may be meant as it stands. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A year that a roll leaves alone, and why. */
export interface KeptYear {
  readonly place: Place;
  readonly label: string;
  readonly text: string;
  readonly why: string;
}

/** Something of last year's report that stays in the document and that the clerk has to write anew, or confirm. */
export interface Rewrite {
  /** `sentence`: words; `figure`: a figure taken over as a start. */
  readonly kind: "sentence" | "figure";
  /** The sentence as it will stand after the roll; of a figure, what stands in its cell. */
  readonly text: string;
  /** The figure's cell. */
  readonly cell?: CellId;
  readonly label: string;
  /** In Chinese. */
  readonly why: string;
}

/** How last year's report becomes this year's. */
export interface RollPlan {
  /** Year of the report at hand, and of the one it becomes. */
  readonly from: number;
  readonly to: number;
  /** In document order; all made against the document as it stands. */
  readonly changes: readonly RollChange[];
  readonly kept: readonly KeptYear[];
  /** Tables that have figures the roll cannot reach, one Chinese line each. */
  readonly problems: readonly string[];
}

/** What a roll comes to. */
export type Roll =
  | { readonly state: "ready"; readonly plan: RollPlan }
  /** It cannot be done; `message` says why and what to do. */
  | { readonly state: "refused"; readonly message: string }
  /** The next year has another form: a new report is to be made, and this can be taken over into it. */
  | {
      readonly state: "formChanged";
      readonly message: string;
      readonly from: number;
      readonly to: number;
      readonly agency: string;
      readonly content: FillData;
    };
