/**
 * The shape of one format notice: what a report must look like, as data.
 *
 * Layout, labels and sums are written down once, in the objects of this room
 * (`notices`); the schema, the templates, the panel's
 * grid, recognition and the arithmetic rules all derive from them.
 */

/** Which statistics table of the notice. Table 1 of the notice does not exist in the report. */
export type TableId = "t2" | "t3" | "t4";

/** Stable id of a figure cell, e.g. `t3.refused.stateSecret.naturalPerson`. */
export type CellId = string;

/** A chapter of the report. */
export interface ChapterForm {
  /** 1…6 */
  readonly number: number;
  /** English name from the glossary, e.g. `overview`. */
  readonly id: string;
  /** Official title without its number, e.g. `总体情况`. */
  readonly title: string;
  /** Official heading as printed, e.g. `一、总体情况`. */
  readonly heading: string;
  /** The statistics table that belongs in this chapter. */
  readonly table?: TableId;
}

/** One physical cell of the printed table; spans as in HTML. */
export interface LayoutCell {
  /** Grid position of the top left corner, zero based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Printed label; absent for a figure cell. */
  readonly text?: string;
  /** Figure cell id; absent for a label. */
  readonly cell?: CellId;
}

/** A row that carries figures, or a column of figures, named once. */
export interface AxisForm {
  /** Last part(s) of the cell ids on this row or column; `""` where the row alone names the cell. */
  readonly id: string;
  /** Label path from the outermost heading, e.g. `["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]`. */
  readonly labels: readonly string[];
}

/** A figure cell of a table. */
export interface CellForm {
  readonly id: CellId;
  readonly table: TableId;
  /** Row and column ids as in {@link AxisForm.id}. */
  readonly rowId: string;
  readonly columnId: string;
  /** Grid position, zero based. */
  readonly row: number;
  readonly column: number;
  /** `count`: whole number ≥ 0; `amount`: decimal in 万元. */
  readonly kind: "count" | "amount";
  /** The count is an increase or decrease and may be below 0 (本年增/减). */
  readonly signed?: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
}

/** One statistics table. */
export interface TableForm {
  readonly id: TableId;
  /** Number of the chapter that holds it. */
  readonly chapter: number;
  /** What people call it: 表二 … */
  readonly name: string;
  readonly columnCount: number;
  readonly rowCount: number;
  /** Relative column widths, one per grid column. */
  readonly columnWidths: readonly number[];
  /** Number of leading rows that are headings, repeated on a new page. */
  readonly headerRows: number;
  /** Every physical cell in reading order. */
  readonly layout: readonly LayoutCell[];
  readonly rows: readonly AxisForm[];
  readonly columns: readonly AxisForm[];
  readonly cells: readonly CellForm[];
  /** Labels that tell this table from any other when found in one (already official wording). */
  readonly anchors: readonly string[];
}

/** Families of sums, named as in the catalogue. */
export type IdentityFamily = "T3-A" | "T3-B" | "T3-C" | "T4-A";

/** A sum that must hold exactly: Σ left = Σ right. */
export interface Identity {
  /** e.g. `T3-A.naturalPerson`. */
  readonly id: string;
  readonly family: IdentityFamily;
  readonly table: TableId;
  /** What runs along the sum: the column of T3-A and T3-B, the row of T3-C, the block of T4-A. */
  readonly along: string;
  /** The sum in words, as the clerk knows it, e.g. `一 + 二 = 三（七）总计 + 四`. */
  readonly words: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** One format notice. */
export interface Form {
  /** Year of the notice, e.g. `2021`. */
  readonly id: string;
  /** The notice that it carries on: rules for that one hold for this one as well. */
  readonly follows?: string;
  /** Name and number of the notice. */
  readonly notice: { readonly title: string; readonly number: string };
  /** What people call its tables beside those of other notices, e.g. `2021年起用的格式`. */
  readonly name: string;
  /** Report years it applies to, inclusive. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly chapters: readonly ChapterForm[];
  readonly tables: readonly TableForm[];
  readonly identities: readonly Identity[];
}
