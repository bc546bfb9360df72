import type { ReportDocument } from "@nianbao/core";
import { readDocx } from "@nianbao/docx";

/** What the page asks: a .docx or Flat OPC to be parsed. */
export interface ParseRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** What it is told; `failed` is a line for the clerk. */
export type ParseAnswer =
  { readonly id: number; readonly document: ReportDocument } | { readonly id: number; readonly failed: string };

/** A dedicated worker's own scope; the DOM's types know only the window. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ParseRequest }) => void;
  postMessage(answer: ParseAnswer): void;
};

scope.onmessage = ({ data: { id, bytes } }) => {
  try {
    scope.postMessage({ id, document: readDocx(bytes) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? error.message : "" });
  }
};
