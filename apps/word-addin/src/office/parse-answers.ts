import { deltaOf, reuseBlocks, type Block, type DocumentDelta, type ReportDocument } from "@nianbao/core";
import { readDocx } from "@nianbao/docx";

/** What the page asks: a .docx or Flat OPC to be parsed. */
export interface ParseRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/**
 * What it is told: the document by what differs from the one told before, its new blocks by some at a time, as the page stands still
 * while it takes in an answer. `failed` is a line for the clerk.
 */
export type ParseAnswer =
  | { readonly id: number; readonly some: readonly Block[] }
  | { readonly id: number; readonly delta: DocumentDelta }
  | { readonly id: number; readonly failed: string };

/** New blocks an answer; a few milliseconds' work for the page. */
const AT_ONCE = 200;

/** Answers one request after the other. @param answer tells the page */
export function parseAnswering(answer: (answer: ParseAnswer) => void): (request: ParseRequest) => void {
  let last: ReportDocument | undefined;
  return ({ id, bytes }) => {
    try {
      const read = readDocx(bytes);
      const document = last === undefined ? read : reuseBlocks(last, read);
      const { middle, ...delta } = deltaOf(last, document);
      last = document;
      let at = 0;
      for (; middle.length - at > AT_ONCE; at += AT_ONCE) answer({ id, some: middle.slice(at, at + AT_ONCE) });
      answer({ id, delta: { ...delta, middle: middle.slice(at) } });
    } catch (error) {
      answer({ id, failed: error instanceof Error ? error.message : "" });
    }
  };
}
