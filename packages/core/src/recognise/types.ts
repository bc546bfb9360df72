import type { AgencyKind, AgencyLevel } from "../config/types.js";
import type { Place, ReportDocument } from "../document/model.js";
import type { CellId, ChapterForm, Form, TableId } from "../form/types.js";
import type { CellValue } from "../report/cell.js";

/** How sure recognition is of a place. */
export type Confidence = "certain" | "likely";

/** A chapter heading found in the document, with the blocks that follow it. */
export interface RecognisedChapter {
  /** The chapter of the form that it stands for. */
  readonly form: ChapterForm;
  /** Heading text as it stands, without surrounding spaces. */
  readonly heading: string;
  readonly place: Place;
  /** Number that the heading itself carries (一 = 1), or undefined. */
  readonly statedNumber?: number;
  /** Blocks of the chapter: from the one after the heading up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly match: "exact" | "altered";
}

/** A figure cell as found. */
export interface RecognisedCell extends CellValue {
  readonly id: CellId;
  readonly place: Place;
  readonly confidence: Confidence;
}

/** A printed label as found beside what it should be. */
export interface RecognisedLabel {
  readonly expected: string;
  /** As it stands, line breaks kept; `""` when missing. */
  readonly actual: string;
  readonly place?: Place;
  readonly match: "exact" | "altered" | "missing";
  /** Labels in a `sequence` table whose loss may be the extraction's doing are not held against anyone. */
  readonly assessable: boolean;
}

/** A table of the form as it was found in the document, figure by figure. */
export interface RecognisedTable {
  readonly id: TableId;
  /** Body blocks it was found in: more than one when split; none when it stands in a text box. */
  readonly blocks: readonly number[];
  /** It stands inside a cell of another table, or in a text box: read, but not to be changed there. */
  readonly inside?: "cell" | "textbox";
  readonly cells: ReadonlyMap<CellId, RecognisedCell>;
  /** Cells of the form that could not be placed, with the reason. */
  readonly unplaced: ReadonlyMap<CellId, string>;
  readonly labels: readonly RecognisedLabel[];
  /** Rows or columns too many or missing, in words; empty when the shape is right or cannot be told. */
  readonly shapeFaults: readonly { readonly text: string; readonly place: Place }[];
  readonly layout: "grid" | "sequence";
}

/** A label of another form's layout, as it stands in the document. */
export interface LayoutLabel {
  readonly text: string;
  readonly place: Place;
  readonly form: Form["id"];
}

/** Which form's layout a table follows, where the forms differ. */
export interface TableLayout {
  /** Form of most of its blocks. */
  readonly form: Form["id"];
  /** Its blocks (of table 2: 第二十条第（一）项 …; else the table) with the form each follows: a mix when they differ. */
  readonly parts: readonly { readonly name: string; readonly form: Form["id"] }[];
  /** Labels that do not belong in a report of this year, in the order of the blocks. */
  readonly foreign: readonly LayoutLabel[];
  /** Official labels of its blocks that follow another form, as far as the form for this year does not have them. */
  readonly foreignWords: ReadonlySet<string>;
}

/** The title of a report, on one line or several. */
export interface RecognisedTitle {
  /** Whole title with line breaks removed. */
  readonly text: string;
  /** One place for each line of the title. */
  readonly places: readonly Place[];
}

/** The agency whose report it is. */
export interface RecognisedAgency {
  /** Full name as it stands, e.g. `示例市示例区司法局`. */
  readonly name: string;
  /** Other forms met in the text, longest first. */
  readonly shortNames: readonly string[];
  readonly place: Place;
  /** Where an office has said so: what kind of agency it is, and of which level. */
  readonly kind?: AgencyKind;
  readonly level?: AgencyLevel;
}

/** A year or period with the words it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly place: Place;
}

/** A stretch of days, both ends included. */
export interface Period {
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** What a document says, against the official form. */
export interface RecognisedReport {
  readonly document: ReportDocument;
  /**
   * The form for the report's year (its id says which), with the tables as the document has them: where a table or a
   * block of one follows another form, so do its cells and labels here; see `layouts`.
   */
  readonly form: Form;
  readonly title?: RecognisedTitle;
  readonly agency?: RecognisedAgency;
  readonly year?: Read<number>;
  /** Stated 统计期限. */
  readonly period?: Read<Period>;
  /** In document order; a chapter that occurs twice is here twice. */
  readonly chapters: readonly RecognisedChapter[];
  /** First table of each kind. */
  readonly tables: ReadonlyMap<TableId, RecognisedTable>;
  /** For each table of which the forms differ and that shows one: the layout that it follows. */
  readonly layouts: ReadonlyMap<TableId, TableLayout>;
  /** Further tables of a kind that was already found. */
  readonly extraTables: readonly RecognisedTable[];
  /** The same agency's report of the year before, when it was given. */
  readonly lastYear?: RecognisedReport;
}
