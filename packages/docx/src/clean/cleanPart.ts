import { END, EOF, START, XmlScanner } from "../xml/scanner.js";
import { defaultLimits } from "../limits.js";
import { NS, vocabulary } from "../xml/vocabulary.js";
import { applySplices, type Splice } from "../edit/splice.js";

/** What is taken out of the text of a document, besides the controls of nianbao, which always go. */
export interface CleanOptions {
  readonly comments?: boolean;
  /** Tracked changes are accepted. */
  readonly revisions?: boolean;
  readonly highlights?: boolean;
}

const names = [
  "sdt", "sdtPr", "sdtContent", "tag", "r", "rPr", "t", "pPr", "trPr", "tcPr",
  "commentRangeStart", "commentRangeEnd", "commentReference",
  "highlight",
  "ins", "del", "moveFrom", "moveTo",
  "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange", "tblGridChange",
  "numberingChange", "cellIns", "cellDel", "cellMerge",
  "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
] as const; // prettier-ignore
const E = Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<(typeof names)[number], number>;
const words = vocabulary([
  [
    NS.word,
    [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ],
    E,
  ],
]);

const commentMarks = new Set([E.commentRangeStart, E.commentRangeEnd]);
const formatChanges = new Set<number>([
  E.rPrChange, E.pPrChange, E.sectPrChange, E.tblPrChange, E.tblPrExChange, E.trPrChange, E.tcPrChange, E.tblGridChange,
  E.numberingChange, E.moveFromRangeStart, E.moveFromRangeEnd, E.moveToRangeStart, E.moveToRangeEnd,
]); // prettier-ignore
const properties = new Set<number>([E.rPr, E.pPr, E.trPr, E.tcPr]);

interface Open {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  /** Its tags go, what is in it stays. */
  unwrap: boolean;
  /** A run that holds a comment's mark and nothing else. */
  mark?: Splice;
  content: boolean;
}

/** A part without what does not belong in the copy that goes out. `open`: tracked changes that only Word can accept. */
export function cleanPart(text: string, options: CleanOptions): { readonly text: string; readonly open: number } {
  const scanner = new XmlScanner(text, words, defaultLimits);
  const splices: Splice[] = [];
  const stack: Open[] = [];
  let open = 0;
  /** Takes a stretch out, with all that was to be taken out of it. */
  const drop = (start: number, end: number): void => {
    while (splices.length > 0 && splices.at(-1)!.start >= start) splices.pop();
    splices.push({ start, end, text: "" });
  };
  /** Removes the element of the START event. */
  const remove = (): void => {
    const { start } = scanner;
    scanner.skip();
    drop(start, scanner.end);
  };
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    const { name } = scanner;
    if (kind === END) {
      const element = stack.pop()!;
      if (element.unwrap && scanner.end > scanner.start) drop(scanner.start, scanner.end);
      if (element.mark !== undefined) {
        if (element.content) splices.push(element.mark);
        else drop(element.start, scanner.end);
      }
      continue;
    }
    if (kind !== START) continue;
    const parent = stack.at(-1);
    if (parent?.name === E.r && name !== E.rPr && name !== E.commentReference) parent.content = true;
    if (
      name === E.tag &&
      parent?.name === E.sdtPr &&
      (scanner.attribute(NS.word, "val") ?? "").startsWith("nianbao:")
    ) {
      const control = stack.at(-2);
      if (control !== undefined) control.unwrap = true;
    }
    if (options.comments === true && commentMarks.has(name)) {
      remove();
      continue;
    }
    if (options.comments === true && name === E.commentReference && parent?.name === E.r) {
      const { start } = scanner;
      scanner.skip();
      parent.mark = { start, end: scanner.end, text: "" };
      continue;
    }
    if (options.highlights === true && name === E.highlight) {
      remove();
      continue;
    }
    if (options.revisions === true && formatChanges.has(name)) {
      remove();
      continue;
    }
    let unwrap = false;
    if (options.revisions === true) {
      const inside = parent !== undefined && properties.has(parent.name);
      if ((inside && (name === E.del || name === E.moveFrom)) || name === E.cellDel || name === E.cellMerge) open += 1;
      else if (inside && (name === E.ins || name === E.moveTo)) {
        remove();
        continue;
      } else if (name === E.cellIns) {
        remove();
        continue;
      } else if (name === E.del || name === E.moveFrom) {
        remove();
        continue;
      } else if (name === E.ins || name === E.moveTo) unwrap = true;
    }
    if (unwrap) drop(scanner.start, scanner.end);
    stack.push({ name, start: scanner.start, end: scanner.end, unwrap, content: false });
    if (name === E.sdtContent && stack.at(-2)?.name === E.sdt && stack.at(-2)!.unwrap) {
      const control = stack.at(-2)!;
      drop(control.start, scanner.end);
      stack.at(-1)!.unwrap = true;
    }
  }
  return { text: applySplices(text, splices), open };
}
