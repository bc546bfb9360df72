import { END, EOF, START, XmlScanner } from "../xml/scanner.js";
import { defaultLimits } from "../limits.js";
import { page } from "../render/index.js";
import { W, wordVocabulary } from "../read/words.js";
import { prefixAt } from "./fragment.js";
import { wordNamespace } from "./namespaces.js";
import type { Splice } from "./splice.js";

/** Children of `w:sectPr` that come before the page size, in the order the format wants. */
const before = new Set<string>(["headerReference", "footerReference", "footnotePr", "endnotePr", "type"]);

/**
 * The splices that give an empty document the page of our reports: size, margins and line grid.
 * Headers, footers and all else of its section stay.
 * @param content range of the body's content
 */
export function pageSplices(text: string, content: readonly [number, number]): Splice[] {
  const scanner = new XmlScanner(text, wordVocabulary, defaultLimits);
  let section: { start: number; open: number; close: number; end: number; selfClosing: boolean } | undefined;
  const old: Splice[] = [];
  let at = 0;
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START || scanner.name !== W.sectPr || scanner.depth !== 3) continue;
    const { start, end: open, selfClosing, depth } = scanner;
    at = open;
    while (scanner.next() !== END || scanner.depth >= depth) {
      if (scanner.depth !== depth + 1) continue;
      const { start: childStart, name } = scanner;
      const local = scanner.qualifiedName().split(":").pop()!;
      scanner.skip();
      if (name === W.pgSz || name === W.pgMar || name === W.docGrid) {
        old.push({ start: childStart, end: scanner.end, text: "" });
      } else if (before.has(local)) at = scanner.end;
    }
    section = { start, open, close: scanner.start, end: scanner.end, selfClosing };
  }

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
  const gridAt = old.find(({ start }) => text.startsWith(`<${prefix}docGrid`, start))?.start ?? section.close;
  return [...old, { start: at, end: at, text: size + margins }, { start: gridAt, end: gridAt, text: grid }];
}
