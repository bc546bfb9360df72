import { currentNotice, linkTag, quantityOf, type SentencePiece } from "@nianbao/core";
import { cleanText, escapeXml } from "../../xml/text.js";

/** How runs are written for the place they go to. */
export interface RunContext {
  /** Prefix of WordprocessingML there, with its colon; `""` for the default namespace. */
  readonly prefix: string;
  /** The namespace itself, transitional or strict. */
  readonly namespace: string;
  /** A `w:rPr` element in that prefix, or `""`. */
  readonly look: string;
  /** Content of a run as elements in that prefix. */
  readonly content: (text: string) => string;
  /** An id for a content control that no other in the document has. */
  readonly nextId: () => number;
}

/**
 * A sentence as runs; each linked number in an inline content control tagged `nianbao:link:…`. The controls are of rich
 * text: Word's interface does not show controls of plain text to add-ins before WordApi 1.7.
 */
export function linkedRuns(pieces: readonly SentencePiece[], context: RunContext): string {
  const { prefix: p, namespace, look, content, nextId } = context;
  // Attributes never take the default namespace: where that is used they get a prefix of their own.
  const [a, declaration] = p === "" ? ["w:", ` xmlns:w="${namespace}"`] : [p, ""];
  return pieces
    .map(({ text, link }) => {
      const inner = content(text);
      const run = inner === "" ? "" : `<${p}r>${look}${inner}</${p}r>`;
      if (link === undefined || run === "") return run;
      const words = quantityOf(currentNotice, link)?.words ?? link;
      const [alias, tag] = [title(words), linkTag(link)].map((value) => escapeXml(cleanText(value)));
      return (
        `<${p}sdt${declaration}><${p}sdtPr>${look}<${p}alias ${a}val="${alias}"/><${p}tag ${a}val="${tag}"/>` +
        `<${p}id ${a}val="${nextId()}"/></${p}sdtPr><${p}sdtContent>${run}</${p}sdtContent></${p}sdt>`
      );
    })
    .join("");
}

/** Word keeps 64 characters of a control's title. */
function title(words: string): string {
  return words.length <= 64 ? words : `${words.slice(0, 63)}…`;
}
