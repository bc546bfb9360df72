import { EOF, END, START } from "../xml/scanner.js";
import { fragmentScanner } from "./fragment.js";

/** The elements that follow each other in rendered text, without the white space between them. */
export function topElements(rendered: string): string[] {
  const scanner = fragmentScanner(`<w:body>${rendered}</w:body>`, "w:");
  const found: string[] = [];
  let start = 0;
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind === START && scanner.depth === 2) start = scanner.start;
    else if (kind === END && scanner.depth === 1) found.push(scanner.text.slice(start, scanner.end));
  }
  return found;
}
