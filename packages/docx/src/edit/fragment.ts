import { defaultLimits } from "../limits.js";
import { EOF, START, XmlScanner } from "../xml/scanner.js";
import { cleanText, escapeXml } from "../xml/text.js";
import { NS } from "../xml/vocabulary.js";
import { W, wordVocabulary } from "../read/words.js";
import type { Splice } from "./splice.js";
import { applySplices } from "./splice.js";

/** Prefix, with its colon, of the tag at an offset; `""` when the namespace is the default one. */
export function prefixAt(text: string, tag: number): string {
  const name = /^<([^\s/>:]+:)?/.exec(text.slice(tag, tag + 100));
  return name?.[1] ?? "";
}

/** A scanner over one element cut out of a part. */
export function fragmentScanner(fragment: string, prefix: string): XmlScanner {
  return new XmlScanner(fragment, wordVocabulary, defaultLimits, {
    outside: new Map([[prefix.slice(0, -1), NS.word]]),
  });
}

/** What must not be copied with properties: tracked changes and section breaks. */
const personal = new Set<number>([
  W.ins,
  W.del,
  W.moveFrom,
  W.moveTo,
  W.rPrChange,
  W.pPrChange,
  W.sectPr,
  W.numberingChange,
]);

/** Run or paragraph properties without what belongs to the one place they were made for. */
export function copyableProperties(fragment: string, prefix: string): string {
  const scanner = fragmentScanner(fragment, prefix);
  const splices: Splice[] = [];
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START || !personal.has(scanner.name)) continue;
    const { start } = scanner;
    scanner.skip();
    splices.push({ start, end: scanner.end, text: "" });
  }
  return applySplices(fragment, splices);
}

/** The run properties of the paragraph mark inside a `w:pPr`; `""` when it has none. */
export function markProperties(fragment: string, prefix: string): string {
  const scanner = fragmentScanner(fragment, prefix);
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START || scanner.depth !== 2) continue;
    const { start, name } = scanner;
    scanner.skip();
    if (name === W.rPr) return copyableProperties(fragment.slice(start, scanner.end), prefix);
  }
  return "";
}

/**
 * Text as the children of a run: `w:t`, with `\n` as a break and `\t` as a tab. Characters that XML cannot hold are dropped.
 */
export function runContent(text: string, prefix: string): string {
  return cleanText(text)
    .split(/([\n\t])/)
    .map((part) => {
      if (part === "") return "";
      if (part === "\n") return `<${prefix}br/>`;
      if (part === "\t") return `<${prefix}tab/>`;
      const space = /^ | $/.test(part) ? ' xml:space="preserve"' : "";
      return `<${prefix}t${space}>${escapeXml(part)}</${prefix}t>`;
    })
    .join("");
}

/** Range markers that pair up across paragraphs, by the word they share. */
const markerNames: ReadonlyMap<number, string> = new Map([
  [W.bookmarkStart, "bookmark"],
  [W.bookmarkEnd, "bookmark"],
  [W.commentRangeStart, "comment"],
  [W.commentRangeEnd, "comment"],
]);

/** The range markers of a stretch that is removed whose other half stays: they have to stay too. */
export function strandedMarkers(fragment: string, prefix: string): string {
  const scanner = fragmentScanner(fragment, prefix);
  const halves = new Map<string, string>();
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    const kindOfMarker = kind === START ? markerNames.get(scanner.name) : undefined;
    if (kindOfMarker === undefined) continue;
    const key = `${kindOfMarker} ${scanner.attribute(NS.word, "id") ?? ""}`;
    const { start } = scanner;
    scanner.skip();
    if (!halves.delete(key)) halves.set(key, fragment.slice(start, scanner.end));
  }
  return [...halves.values()].join("");
}

/** Offset of the end tag of a run; undefined for `<w:r/>`. */
export function runClose(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(end - 2) === 47 && text.indexOf(">", start) === end - 1) return undefined;
  return text.lastIndexOf("</", end - 1);
}
