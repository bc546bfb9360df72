import { END, EOF, START, XmlScanner } from "../xml/scanner.js";
import { defaultLimits } from "../limits.js";
import { page } from "../render/index.js";
import { W, wordVocabulary } from "../read/words.js";
import { prefixAt } from "./fragment.js";
import { wordNamespace } from "./namespaces.js";
import type { Splice } from "./splice.js";

/** Children of `w:sectPr` that come before the page size, in the order the format wants. */
const before = new Set<string>(["headerReference", "footerReference", "footnotePr", "endnotePr", "type"]);

interface Section {
  readonly start: number;
  /** End of its start tag. */
  readonly open: number;
  /** Start of its end tag. */
  readonly close: number;
  readonly selfClosing: boolean;
  /** Where the page size goes. */
  readonly size: number;
  /** Page size, margins and grid as they are, to be removed. */
  readonly old: readonly Splice[];
}

/** Takes apart the `w:sectPr` whose START the scanner is at. */
function readSection(scanner: XmlScanner): Section {
  const { start, end: open, selfClosing, depth } = scanner;
  const old: Splice[] = [];
  let size = open;
  for (;;) {
    const kind = scanner.next();
    if (kind === EOF || (kind === END && scanner.depth < depth)) break;
    if (kind !== START) continue;
    const { start: child, name } = scanner;
    const local = scanner.qualifiedName().split(":").pop()!;
    scanner.skip();
    if (name === W.pgSz || name === W.pgMar || name === W.docGrid) {
      old.push({ start: child, end: scanner.end, text: "" });
    } else if (before.has(local)) size = scanner.end;
  }
  return { start, open, close: scanner.start, selfClosing, size, old };
}

/** The section properties at the end of the body. */
function bodySection(text: string): Section | undefined {
  const scanner = new XmlScanner(text, wordVocabulary, defaultLimits);
  let found: Section | undefined;
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind === START && scanner.name === W.sectPr && scanner.depth === 3) found = readSection(scanner);
  }
  return found;
}

/**
 * The splices that give an empty document the page of our reports: size, margins and line grid.
 * Headers, footers and all else of its section stay.
 * @param content range of the body's content
 */
export function pageSplices(text: string, content: readonly [number, number]): Splice[] {
  const section = bodySection(text);
  const declared = /\sxmlns:w=/.test(text.slice(0, content[0]));
  const prefix = section === undefined ? (declared ? "w:" : undefined) : prefixAt(text, section.start);
  // Attributes cannot take the default namespace: without a prefix of its own the page is declared where it is used.
  const p = prefix === undefined || prefix === "" ? "w:" : prefix;
  const declare = p === prefix ? "" : ` xmlns:w="${wordNamespace(text)}"`;
  const size = `<${p}pgSz${declare} ${p}w="${page.width}" ${p}h="${page.height}"/>`;
  const margins =
    `<${p}pgMar${declare} ${p}top="${page.top}" ${p}right="${page.right}" ${p}bottom="${page.bottom}" ` +
    `${p}left="${page.left}" ${p}header="${page.header}" ${p}footer="${page.footer}" ${p}gutter="0"/>`;
  const grid = `<${p}docGrid${declare} ${p}type="lines" ${p}linePitch="${page.linePitch}"/>`;
  if (section === undefined) {
    const whole = `<${p}sectPr${declare}>${size}${margins}${grid}</${p}sectPr>`;
    return [{ start: content[1], end: content[1], text: whole }];
  }
  if (section.selfClosing) {
    const name = `${prefix}sectPr`;
    return [{ start: section.open - 2, end: section.open, text: `>${size}${margins}${grid}</${name}>` }];
  }
  // The grid is last but for `printerSettings` and a tracked change; those are rare and only follow it.
  const gridAt = section.old.find(({ start }) => text.startsWith(`<${prefix}docGrid`, start))?.start ?? section.close;
  const { old, size: at } = section;
  return [...old, { start: at, end: at, text: size + margins }, { start: gridAt, end: gridAt, text: grid }];
}
