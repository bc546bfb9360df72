import { toSearchPattern } from "./word-text.js";

/** How to find a stretch of a paragraph with two finds that each take the first hit: no list of hits has to be fetched. */
export interface Search {
  /** Pattern whose first hit in the paragraph holds the stretch. */
  readonly context: string;
  /** Pattern whose first hit inside that is the stretch; absent when the context is the stretch. */
  readonly needle?: string;
}

/** How far to the left a context may reach. */
const MAX_REACH = 60;

/**
 * The shortest context round [start, end) of `text` that is unmistakable: found first where it stands, and the stretch
 * found first inside it. Word's find gives no offsets and takes 255 characters at most.
 * @returns undefined when there is none, e.g. in a long repetition or across a line break
 */
export function searchFor(text: string, start: number, end: number): Search | undefined {
  const needle = text.slice(start, end);
  const pattern = toSearchPattern(needle);
  if (pattern === undefined) return undefined;
  for (let from = start; from >= Math.max(0, start - MAX_REACH); from -= 1) {
    for (let to = end; to <= text.length; to += 1) {
      const context = text.slice(from, to);
      const contextPattern = toSearchPattern(context);
      if (contextPattern === undefined) break;
      if (context.indexOf(needle) !== start - from) break;
      if (text.indexOf(context) === from) {
        return from === start && to === end ? { context: pattern } : { context: contextPattern, needle: pattern };
      }
    }
  }
  return undefined;
}
