import type { StyleKey } from "./styleIds.js";

/** Lengths are twentieths of a point, font sizes half-points, as WordprocessingML counts them. All views are plain data. */
export interface CellView {
  readonly width: number;
  readonly columnSpan: number;
  /** columnSpan > 1 */
  readonly spans: boolean;
  /** `restart` on the top cell of a vertical merge, `continue` below it, empty otherwise. */
  readonly merge: "restart" | "continue" | "";
  readonly align: "left" | "center";
  /** Left and right indent of the paragraph: narrows a label so that it breaks between words. */
  readonly indent: number;
  readonly content: string;
  readonly hasText: boolean;
}

export interface RowView {
  /** At least; a row grows with its text. */
  readonly height: number;
  /** Repeated on each page. */
  readonly heading: boolean;
  /** Stays on the page of the next row. */
  readonly keepNext: boolean;
  readonly cells: readonly CellView[];
}

export interface TableView {
  /** What people see on the content control, e.g. 表二. */
  readonly alias: string;
  /** e.g. `nianbao:t2` */
  readonly tag: string;
  /** Unique in the document, within a signed 32-bit integer. */
  readonly controlId: number;
  readonly width: number;
  readonly columns: readonly number[];
  /** Left and right of a cell. */
  readonly sideMargin: number;
  /** Above and below. */
  readonly topMargin: number;
  /** Eighths of a point. */
  readonly outerBorder: number;
  /** Style id of every paragraph; fonts, sizes, spacing and indents are also said directly. */
  readonly style: string;
  readonly line: number;
  readonly size: number;
  readonly font: string;
  readonly rows: readonly RowView[];
}

export interface ParagraphView {
  readonly style: StyleKey;
  readonly content: string;
}

export interface ChapterView {
  /** English name of the chapter, which is also the name of the template with its prompts. */
  readonly id: string;
  readonly heading: string;
  /** Show the prompts of this chapter. */
  readonly prompts: boolean;
  readonly before: readonly ParagraphView[];
  readonly table: TableView | null;
  readonly after: readonly ParagraphView[];
}

export interface SkeletonView {
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  readonly dateLine: string;
  readonly chapterTitles: string;
  readonly preamble: readonly string[];
  readonly hasPreamble: boolean;
  readonly chapters: readonly ChapterView[];
}

export interface StyleView {
  readonly id: string;
  readonly name: string;
  readonly latinFont: string;
  readonly eastAsianFont: string;
  readonly size: number;
  /** Added between characters; may be negative. */
  readonly spacing: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly align: "left" | "center" | "right" | "both";
  /** 0: none. The length that goes with two characters. */
  readonly firstLineIndent: number;
  readonly rightIndent: number;
  readonly keepNext: boolean;
  /** Not tied to the page's grid of lines and characters. */
  readonly offGrid: boolean;
  readonly hasOutline: boolean;
  readonly outline: number;
}

export interface PageView {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  readonly linePitch: number;
}

export interface FooterView {
  readonly style: string;
  readonly align: "left" | "right";
  /** Shown until the field is computed. */
  readonly page: number;
}

export interface StylesView {
  readonly latinFont: string;
  readonly eastAsianFont: string;
  readonly size: number;
  readonly styles: readonly StyleView[];
}

export interface FontView {
  readonly name: string;
  /** Comma separated; empty: none. */
  readonly alternatives: string;
  readonly charset: string;
  readonly family: "roman" | "modern" | "auto";
  readonly pitch: "fixed" | "variable";
}

export interface RelationshipView {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A number in a sentence. */
export interface NumberView {
  readonly text: string;
  /** Name of the cell or sum that it repeats, made of letters, digits and dots. */
  readonly link?: string;
}

/** A stretch of a rendered sentence: words, or a number with its link. */
export type PieceView = NumberView;
