import { END, EOF, START, type XmlScanner } from "../xml/scanner.js";
import { NS } from "../xml/vocabulary.js";
import { isOn, value } from "./runProperties.js";
import type { TracedControl } from "./trace.js";
import { W } from "./words.js";

/** Reads the `w:sdtPr` whose START the scanner is at, up to its END. */
export function readControlProperties(scanner: XmlScanner): TracedControl & { readonly tag: string } {
  const found = {
    tag: "",
    locked: false,
    permanent: false,
    bound: false,
    placeholder: undefined as readonly [number, number] | undefined,
  };
  const depth = scanner.depth;
  let placeholder = -1;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF) return found;
    if (kind === END) {
      if (scanner.name === W.showingPlcHdr && placeholder >= 0) found.placeholder = [placeholder, scanner.end];
      if (scanner.depth < depth) return found;
    } else if (kind === START) {
      if (scanner.name === W.rPr) scanner.skip();
      else if (scanner.name === W.tag) found.tag = value(scanner) ?? "";
      else if (scanner.name === W.lock) {
        const lock = value(scanner);
        found.locked = lock === "contentLocked" || lock === "sdtContentLocked";
        found.permanent = lock === "sdtLocked" || lock === "sdtContentLocked";
      } else if (scanner.name === W.dataBinding) found.bound = scanner.attribute(NS.word, "xpath") !== undefined;
      else if (scanner.name === W.showingPlcHdr && isOn(scanner)) placeholder = scanner.start;
    }
  }
}
