const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Some body blocks of a document as a package for `insertOoxml`, with the styles and pictures they use. An empty paragraph
 * follows them for Word to spoil.
 * @param flat the document as Flat OPC
 * @param wanted body blocks as our reader counts them: content controls are taken for what is in them
 * @returns undefined when they are not there
 */
export function originalBlocks(flat: string, wanted: readonly number[]): string | undefined {
  const xml = new DOMParser().parseFromString(flat, "application/xml");
  const body = xml.getElementsByTagNameNS(WORD, "body")[0];
  if (body === undefined) return undefined;
  const all = blocksIn(body);
  const kept = new Set(wanted.map((block) => all[block]));
  if (kept.has(undefined)) return undefined;
  for (const child of [...body.children]) {
    const own = isBlock(child) ? [child] : blocksIn(child);
    if (own.length > 0 && own.every((block) => kept.has(block))) continue;
    child.replaceWith(...own.filter((block) => kept.has(block)));
  }
  body.append(xml.createElementNS(WORD, "w:p"));
  return new XMLSerializer().serializeToString(xml);
}

/** Paragraphs and tables in order; what is inside a table is not counted. */
function blocksIn(container: Element): Element[] {
  return [...container.children].flatMap((child) => (isBlock(child) ? [child] : blocksIn(child)));
}

function isBlock(element: Element): boolean {
  return element.namespaceURI === WORD && (element.localName === "p" || element.localName === "tbl");
}
