import type { Comment } from "@nianbao/core";
import { EOF, START, XmlScanner } from "../xml/scanner.js";
import type { XmlSource } from "../xml/source.js";
import { NS } from "../xml/vocabulary.js";
import { startFlow } from "./blocks.js";
import { Collected } from "./collected.js";
import { BlockList, type FlowContext } from "./flowTypes.js";
import { W, wordVocabulary } from "./words.js";

/**
 * Comments of a document, with the ranges that were met while its text was read.
 * @param xml of comments.xml
 */
export function readComments(xml: XmlSource, context: FlowContext): Comment[] {
  const found: Comment[] = [];
  const scanner = new XmlScanner(xml.text, wordVocabulary, context.limits, xml);
  // Text boxes and revisions inside comments are not the report's.
  const flow = startFlow(scanner, { ...context, collected: new Collected(), numbering: undefined, tracing: false });
  flow.placeless = 1;
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START || scanner.name !== W.comment) continue;
    const author = scanner.attribute(NS.word, "author") ?? "";
    const range = context.collected.comments.get(scanner.attribute(NS.word, "id") ?? "");
    const list = new BlockList(false);
    flow.readBlocks(list);
    const paragraphs = list.blocks.filter((block) => block.kind === "paragraph");
    found.push({
      author,
      text: paragraphs.map((paragraph) => paragraph.text).join("\n"),
      ...(range !== undefined && {
        place: { ...range.base, start: range.from, end: range.to ?? range.paragraph.text.length },
      }),
    });
  }
  return found;
}
