import type { ReportDocument } from "@nianbao/core";
import { examine, type Examined, type ExamineOptions } from "./examine.js";

/** What the page asks. */
export interface CheckRequest {
  readonly id: number;
  readonly document: ReportDocument;
  readonly options: ExamineOptions;
}

/** What it is told; `failed` is for the log. */
export type CheckAnswer =
  { readonly id: number; readonly examined: Examined } | { readonly id: number; readonly failed: string };

/** A dedicated worker's own scope; the DOM's types know only the window. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: CheckRequest }) => void;
  postMessage(answer: CheckAnswer): void;
};

scope.onmessage = ({ data: { id, document, options } }) => {
  try {
    scope.postMessage({ id, examined: examine(document, options) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
