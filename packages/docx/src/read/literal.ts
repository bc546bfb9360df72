import { END, EOF, TEXT, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { symbolCharacter } from "./symbols.js";
import { W } from "./words.js";

const edgeSpace = /^[\t\n\r ]+|[\t\n\r ]+$/g;

/** Text of the `w:t` (or `w:delText`) whose START the scanner is at, up to its END. */
export function readLiteral(scanner: XmlScanner): string {
  const depth = scanner.depth;
  const preserve = scanner.hasAttributes && scanner.attribute(NS.xml, "space") === "preserve";
  let text = "";
  for (;;) {
    const kind = scanner.next();
    if (kind === TEXT) text += scanner.value();
    else if (kind === EOF || (kind === END && scanner.depth < depth)) break;
  }
  // Word takes a line end inside w:t as a space, and drops space at the edges unless told to keep it.
  if (text.includes("\n")) text = text.replaceAll("\n", " ");
  if (preserve || text === "") return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && last > 32 ? text : text.replace(edgeSpace, "");
}

/** What each element other than `w:t` stands for in the text. */
export function symbolText(scanner: XmlScanner): string | undefined {
  switch (scanner.name) {
    case W.tab:
    case W.ptab:
      return "\t";
    case W.br:
    case W.cr:
      return "\n";
    case W.noBreakHyphen:
      return "\u2011";
    case W.sym: {
      const code = Number.parseInt(scanner.attribute(NS.word, "char") ?? "", 16);
      return symbolCharacter(scanner.attribute(NS.word, "font") ?? "", code);
    }
    default:
      return undefined;
  }
}
