import { documentOf, paragraphAt, type Block, type Comment, type Place, type ReportDocument } from "@nianbao/core";
import { readCellsByLine } from "./cellsByLine.js";
import { splitLines } from "./lines.js";
import { readBarSeparated, readTabSeparated } from "./separated.js";
import { originOf, paragraphOf, take } from "./sourced.js";
import { tableOf } from "./table.js";

/**
 * Reads the text of a report as it comes out of a Word file, a PDF or a web page. One paragraph a line; empty lines
 * are dropped, other text stays as it is. Tables (cells separated by tabs or `|`, or one cell a line) have layout
 * `sequence`. A Word comment left in the text (`…⇥Comment by 某人: …`) becomes a comment of the document and stays in
 * its paragraph too, so that it can be pointed at.
 * @param text decoded text of the file, see `decodeText`
 * @param name file name without folders
 */
export function readTxt(text: string, name?: string): ReportDocument {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  for (let at = 0; at < lines.length;) {
    const table = readCellsByLine(lines, at) ?? readTabSeparated(lines, at) ?? readBarSeparated(lines, at);
    if (table !== undefined) {
      blocks.push(tableOf(table));
      at = table.next;
      continue;
    }
    const line = lines[at]!;
    at += 1;
    const taken = take(line.text.replaceAll("\v", "\n"), line.offset);
    if (taken.text === "") continue;
    comments.push(...commentsIn(taken.text, blocks.length));
    blocks.push(paragraphOf(taken));
  }
  return { ...documentOf({ kind: "txt", ...(name === undefined ? {} : { name }) }, blocks), comments };
}

function commentsIn(text: string, block: number): Comment[] {
  return [...text.matchAll(/\tComment by ([^:\t]+): ?([^\t]*)/g)].map((match) => ({
    author: match[1]!.trim(),
    text: match[2]!.trim(),
    place: { block, start: match.index + 1, end: match.index + match[0].length },
  }));
}

/**
 * Where a place of a document read by {@link readTxt} begins in the text that was read (UTF-16), or undefined for a
 * whole table or a document from elsewhere.
 */
export function sourceOffset(document: ReportDocument, place: Place): number | undefined {
  const paragraph = paragraphAt(document, place);
  return paragraph === undefined ? undefined : originOf(paragraph, place.start);
}
