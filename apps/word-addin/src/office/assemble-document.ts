const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** A part of a document's body: a stretch as Flat OPC, the one table of such a stretch, or a paragraph's text. */
export type Piece = { readonly flat: string } | { readonly table: string } | { readonly text: string };

/**
 * One document of pieces that follow one another, as Flat OPC for our reader. Styles are those of the first piece that has any.
 * @throws when a piece is no Flat OPC or has no table
 */
export function assembleDocument(pieces: readonly Piece[]): string {
  const parsed = pieces.map((piece) => {
    const flat = "flat" in piece ? piece.flat : "table" in piece ? piece.table : undefined;
    return flat === undefined ? undefined : new DOMParser().parseFromString(flat, "application/xml");
  });
  const target = parsed.find((xml) => xml !== undefined) ?? new DOMParser().parseFromString(BARE, "application/xml");
  const contents = pieces.map((piece, index) => {
    if ("text" in piece) return [paragraph(target, piece.text)];
    const body = bodyOf(parsed[index]!);
    if ("flat" in piece) return [...body.children];
    const table = body.getElementsByTagNameNS(WORD, "tbl")[0];
    if (table === undefined) throw new Error("no table in its own text");
    const control = table.parentElement?.localName === "sdtContent" ? table.parentElement.parentElement : null;
    return [control ?? table];
  });
  const body = bodyOf(target);
  const all = contents.flat();
  body.replaceChildren(...all.filter((child, index) => child.localName !== "sectPr" || index === all.length - 1));
  return new XMLSerializer().serializeToString(target);
}

function bodyOf(xml: Document): Element {
  const body = xml.getElementsByTagNameNS(WORD, "body")[0];
  if (body === undefined) throw new Error("no body in a document's text");
  return body;
}

function paragraph(owner: Document, text: string): Element {
  const made = owner.createElementNS(WORD, "w:p");
  const run = made.appendChild(owner.createElementNS(WORD, "w:r"));
  text.split("\n").forEach((line, index) => {
    if (index > 0) run.append(owner.createElementNS(WORD, "w:br"));
    const words = owner.createElementNS(WORD, "w:t");
    words.setAttribute("xml:space", "preserve");
    words.textContent = line;
    run.append(words);
  });
  return made;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A document without anything. */
const BARE =
  `<pkg:package xmlns:pkg="${PACKAGE}"><pkg:part pkg:name="/_rels/.rels" ` +
  `pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>` +
  `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>` +
  `</pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="${MAIN}"><pkg:xmlData>` +
  `<w:document xmlns:w="${WORD}"><w:body/></w:document></pkg:xmlData></pkg:part></pkg:package>`;
