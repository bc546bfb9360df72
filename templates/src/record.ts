import { renderer } from "./environment.js";
import type { PageView } from "./views.js";

/** One paragraph of a check record; lengths in twentieths of a point, sizes in half-points. */
export interface RecordParagraphView {
  readonly content: string;
  readonly font: string;
  readonly latinFont: string;
  readonly size: number;
  readonly bold: boolean;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly align: "left" | "center" | "both";
  /** Stays on a page with what follows. */
  readonly keep: boolean;
}

/** A check record as a document: a table of facts, then paragraphs. */
export interface RecordView {
  readonly title: RecordParagraphView;
  readonly width: number;
  readonly columns: readonly number[];
  readonly rows: readonly {
    readonly cells: readonly {
      readonly width: number;
      readonly spans: boolean;
      readonly columnSpan: number;
      readonly paragraph: RecordParagraphView;
    }[];
  }[];
  readonly paragraphs: readonly RecordParagraphView[];
  readonly page: PageView;
}

/** A check record as a page for the browser. */
export interface RecordPageView {
  readonly title: string;
  readonly verdict: string;
  readonly facts: readonly (readonly { readonly name: string; readonly value: string }[])[];
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly { readonly what: string; readonly lines: readonly string[] }[];
  }[];
  readonly passedHeading: string;
  readonly passed: string;
  readonly scope: string;
  readonly signers: readonly string[];
}

/** The document part of a record. */
export const renderRecord: (view: RecordView) => string = renderer("record");
/** A record as a whole HTML page that needs nothing else. */
export const renderRecordPage: (view: RecordPageView) => string = renderer("recordPage");
