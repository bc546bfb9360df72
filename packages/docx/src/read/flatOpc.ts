import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import { END, EOF, START, TEXT, XmlScanner } from "../xml/scanner.js";
import { NS, vocabulary } from "../xml/vocabulary.js";

const PART = 1;
const XML_DATA = 2;
const BINARY_DATA = 3;
const flatVocabulary = vocabulary([
  [
    NS.word,
    ["http://schemas.microsoft.com/office/2006/xmlPackage"],
    { part: PART, xmlData: XML_DATA, binaryData: BINARY_DATA },
  ],
]);

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespace declarations of the elements round a part, for those its root does not declare itself. */
function inherit(root: string, declarations: ReadonlyMap<string, string>): string {
  const tag = /^<[^>]*>/.exec(root)?.[0] ?? "";
  let added = "";
  for (const [name, declared] of declarations) if (!new RegExp(`\\s${name}\\s*=`).test(tag)) added += ` ${declared}`;
  return added === "" ? root : root.replace(/^<[^\s/>]+/, (start) => start + added);
}

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch (error) {
    throw readError("malformed", undefined, error);
  }
}

function declarationsIn(tag: string): [string, string][] {
  return [...tag.matchAll(/\s(xmlns(?::[^\s=]+)?)\s*=\s*("[^"]*"|'[^']*')/g)].map(([, name, value]) => [
    name!,
    `${name}=${value}`,
  ]);
}

/**
 * The parts of a Flat OPC document (`pkg:package`, what Word gives and takes as OOXML), with a content types part
 * made from what they say of themselves.
 * @throws ReadError malformed.
 */
export function readFlatParts(xml: string, limits: Limits): ReadonlyMap<string, Uint8Array> {
  if (xml.length > limits.totalBytes) throw readError("tooLarge");
  const scanner = new XmlScanner(xml.replace(/^\ufeff/, ""), flatVocabulary, { ...limits, depth: limits.depth + 4 });
  const { text } = scanner;
  const encoder = new TextEncoder();
  const parts = new Map<string, Uint8Array>();
  const types: string[] = [];
  const outer: [string, string][][] = [];
  let name = "";
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START) continue;
    outer[scanner.depth] = declarationsIn(text.slice(scanner.start, scanner.end));
    if (scanner.name === PART) {
      name = (scanner.attribute(NS.word, "name") ?? "").replace(/^\//, "");
      const type = scanner.attribute(NS.word, "contentType") ?? "";
      if (type !== RELATIONSHIPS_TYPE)
        types.push(`<Override PartName="/${name}" ContentType="${type.replace(/[<&"]/g, "")}"/>`);
    } else if (scanner.name === XML_DATA) {
      const { depth, end } = scanner;
      const declarations = new Map(
        outer
          .slice(1, depth + 1)
          .flat()
          .filter(([declared]) => declared !== "xmlns:pkg"),
      );
      while (scanner.next() !== END || scanner.depth >= depth);
      const root = text.slice(end, scanner.start).trim();
      parts.set(name, encoder.encode(declaration + inherit(root, declarations)));
    } else if (scanner.name === BINARY_DATA) {
      let data = "";
      const { depth } = scanner;
      for (;;) {
        const event = scanner.next();
        if (event === TEXT) data += scanner.value();
        else if (event === END && scanner.depth < depth) break;
      }
      parts.set(name, decodeBase64(data));
    }
  }
  if (parts.size === 0) throw readError("malformed");
  const contentTypes =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>${types.join("")}</Types>`;
  return new Map([["[Content_Types].xml", encoder.encode(contentTypes)], ...parts]);
}
