import { withDelta, type DocumentDelta, type ReportDocument } from "@nianbao/core";
import { examine, type Examined, type ExamineOptions } from "./examine.js";

/** What the page asks; the document is told by what differs from that of the question before. */
export interface CheckRequest {
  readonly id: number;
  readonly delta: DocumentDelta;
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

let document: ReportDocument | undefined;

scope.onmessage = ({ data: { id, delta, options } }) => {
  try {
    document = withDelta(document, delta);
    scope.postMessage({ id, examined: examine(document, options) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
