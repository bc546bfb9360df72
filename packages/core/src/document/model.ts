/**
 * ReportDocument: what any source (Word, .docx, .html, .txt) is read into.
 * Immutable plain data; everything after reading works on this alone.
 */

/** Where a document came from. */
export interface DocumentSource {
  readonly kind: "docx" | "html" | "txt";
  /** File name without folders, when known. */
  readonly name?: string;
}

/** Looks of a run as far as rules need them; absent = not stated in the source. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Name of the highlight colour as Word stores it, e.g. `yellow`. */
  readonly highlight?: string;
  /** East Asian and Western font names after style resolution. */
  readonly eastAsianFont?: string;
  readonly latinFont?: string;
  /** Size in points. */
  readonly size?: number;
}

/** A stretch of one paragraph with one look. `start`/`end` are UTF-16 offsets in the paragraph's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: RunFormat;
  /** The run is a tracked insertion. */
  readonly inserted?: boolean;
}

/** Looks of a paragraph as far as rules need them. Lengths in points. */
export interface ParagraphFormat {
  readonly alignment?: "left" | "center" | "right" | "both" | "distribute";
  readonly firstLineIndent?: number;
  /** First line indent in characters (w:firstLineChars / 100). */
  readonly firstLineCharacters?: number;
  /** Indent from the right; in characters where the source says so. */
  readonly rightIndent?: number;
  readonly rightCharacters?: number;
  readonly lineSpacing?: { readonly rule: "exact" | "atLeast" | "auto"; readonly value: number };
  readonly pageBreakBefore?: boolean;
}

/** A paragraph of text with its runs and its look. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** Text as it will be read: insertions in, deletions out; tab = \t, soft break = \n. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Name of the style (never its id), e.g. `heading 1`, `公开年报正文`. */
  readonly style?: string;
  /** 0…8 where the style or paragraph sets an outline level. */
  readonly outlineLevel?: number;
  /** Number that Word shows before the text from automatic numbering, e.g. `一、`; not part of `text`. */
  readonly listLabel?: string;
  readonly format?: ParagraphFormat;
}

/** A cell of a table; merged cells are one. */
export interface TableCell {
  /** Grid position of the top left corner, zero based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** At least one. */
  readonly paragraphs: readonly Paragraph[];
  /** Tables inside the cell. */
  readonly nested?: readonly Table[];
}

/** A table as a grid of cells. */
export interface Table {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order: by row, then column. */
  readonly cells: readonly TableCell[];
  /**
   * `grid`: positions and spans are those of the source.
   * `sequence`: only the order of the cells of a row is known (.txt); columns are positions in that order.
   */
  readonly layout: "grid" | "sequence";
  /** Tag of the content control round the table, if any. */
  readonly tag?: string;
  /** Leading rows that are repeated on each page the table runs over; absent where the source does not tell. */
  readonly headerRows?: number;
}

/** What a body, a story or a cell is made of, in order. */
export type Block = Paragraph | Table;

/** Text outside the body. Never shifts the body's block numbers. */
export interface Story {
  readonly kind: "header" | "footer" | "footnote" | "endnote" | "textbox";
  readonly blocks: readonly Block[];
  /** Where a text box or note hangs. */
  readonly anchor?: Place;
  /** A field in it shows the number of the page. */
  readonly numbersPages?: true;
}

/** A comment in the margin. */
export interface Comment {
  readonly author: string;
  readonly text: string;
  /** Commented range, when it could be found. */
  readonly place?: Place;
}

/** One tracked change. */
export interface Revision {
  readonly kind: "insertion" | "deletion" | "move" | "format";
  readonly author: string;
  /** Text inserted or deleted; empty for a change of format. */
  readonly text: string;
  readonly place?: Place;
}

/** A small control round text, e.g. a linked number. */
export interface InlineControl {
  readonly tag: string;
  readonly place: Place;
}

/** Page set-up of one section, millimetres. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly landscape: boolean;
  /** Lines per page and characters per line of the document grid. */
  readonly grid?: { readonly linePitch?: number; readonly charSpace?: number };
  /** Index in `stories` of the foot of odd and of even pages, the same where they do not differ; absent where there is none. */
  readonly footers?: { readonly odd?: number; readonly even?: number };
}

/** A document as every reader gives it and every host holds it: plain, immutable, without anything of its file. */
export interface ReportDocument {
  readonly source: DocumentSource;
  /** The body in order. */
  readonly blocks: readonly Block[];
  readonly stories: readonly Story[];
  readonly comments: readonly Comment[];
  readonly revisions: readonly Revision[];
  readonly controls: readonly InlineControl[];
  readonly sections: readonly PageSetup[];
  /** What the reader met and could not represent, for people. */
  readonly notes: readonly string[];
}

/**
 * A place in a document. Offsets are UTF-16, inside one paragraph.
 * A whole paragraph has start 0 and end = its length; a whole table has no `cell` and start = end = 0.
 */
export interface Place {
  /** Index in `stories`; absent for the body. */
  readonly story?: number;
  /** Block index in body (or story) order. */
  readonly block: number;
  /**
   * Way to a table inside a cell, from the block's own table down: the cell by its top left grid position, and which of
   * its tables. `cell` is then a cell of the innermost one.
   */
  readonly nested?: readonly { readonly row: number; readonly column: number; readonly table: number }[];
  /** Cell by its top left grid position, and the paragraph in it. */
  readonly cell?: { readonly row: number; readonly column: number; readonly paragraph: number };
  readonly start: number;
  readonly end: number;
}
