/** A name and what it is, e.g. 报告年度：2025年. */
export interface RecordFact {
  readonly name: string;
  readonly value: string;
}

/** One finding of a record, or one check that could not be made. */
export interface RecordItem {
  /** What is wrong, or which check. */
  readonly what: string;
  /** Lines below it: both sides with their words, the basis, the reason. */
  readonly lines: readonly string[];
}

/** A part of a record under a heading of its own. */
export interface RecordSection {
  readonly heading: string;
  readonly items: readonly RecordItem[];
}

/** What a check came to, for the file: plain words, ready to be printed. Everything is there, so that a template never meets a hole. */
export interface CheckRecord {
  readonly title: string;
  readonly verdict: string;
  /** In pairs of two, so that a table has two a row. */
  readonly facts: readonly (readonly [RecordFact, RecordFact])[];
  /** Those with something in them. */
  readonly sections: readonly RecordSection[];
  readonly passedHeading: string;
  /** Titles of the checks that found nothing, in one paragraph. */
  readonly passed: string;
  readonly scope: string;
  readonly signers: readonly string[];
}
