import type { TracedParagraph } from "../read/trace.js";
import { copyableProperties, prefixAt, runContent } from "./fragment.js";
import { emptyLook, firstLook } from "./paragraph.js";

/** New paragraphs with the properties of one that is there and the look of its first text. */
export function insertedParagraphs(text: string, like: TracedParagraph, texts: readonly string[]): string {
  const prefix = prefixAt(text, like.start);
  const properties = like.properties === undefined ? "" : copyableProperties(text.slice(...like.properties), prefix);
  const look = firstLook(text, like) ?? emptyLook(text, like);
  return texts
    .map((content) => {
      const inner = runContent(content, prefix);
      const run = inner === "" ? "" : `<${prefix}r>${look}${inner}</${prefix}r>`;
      return `<${prefix}p>${properties}${run}</${prefix}p>`;
    })
    .join("");
}
