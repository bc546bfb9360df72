/** Kinds of fault that Word calls a corrupt file over, or repairs in its own way, while schema validators pass them. */
export type LintRule =
  | "xml"
  | "characters"
  | "contentType"
  | "relationship"
  | "orphan"
  | "body"
  | "emptyRow"
  | "rowWidth"
  | "gridColumns"
  | "verticalMerge"
  | "lastParagraph"
  | "style"
  | "uniqueId";

/** One fault. `message` is for developers. */
export interface LintProblem {
  readonly rule: LintRule;
  /** Name of the part. */
  readonly part: string;
  readonly message: string;
}

/** Collects faults of one part. */
export type Report = (rule: LintRule, message: string) => void;
