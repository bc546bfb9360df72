import { strToU8 } from "fflate";
import { writeZip } from "../zip/write.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Namespaces that fragments in tests may use. */
export const namespaces =
  `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

export interface DocxSource {
  /** Inside of `w:body`. */
  readonly body?: string;
  /** The whole main part instead. */
  readonly document?: string | Uint8Array;
  readonly mainPart?: string;
  /** More parts of the main part's folder: name → [relationship type, content]. */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string]>>;
  /** Files outside of any relationship. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The parts of a small .docx for tests. */
export function docxParts(source: DocxSource): Map<string, Uint8Array> {
  const { mainPart = "word/document.xml", parts = {}, files = {} } = source;
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  const main = source.document ?? `<w:document ${namespaces}><w:body>${source.body ?? ""}</w:body></w:document>`;
  const overrides = [[mainPart, "document.main"] as const].concat(
    Object.entries(parts).map(([name, [type]]) => [folder + name, type] as never),
  );
  const found = new Map<string, Uint8Array>();
  found.set(
    "[Content_Types].xml",
    strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`).join("") +
        "</Types>",
    ),
  );
  found.set(
    "_rels/.rels",
    strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${mainPart}"/></Relationships>`,
    ),
  );
  found.set(mainPart, typeof main === "string" ? strToU8(main) : main);
  const related = Object.entries(parts);
  if (related.length > 0) {
    found.set(
      `${folder}_rels/${mainPart.slice(folder.length)}.rels`,
      strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships">` +
          related
            .map(
              ([name, [type]], index) =>
                `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${name}"/>`,
            )
            .join("") +
          "</Relationships>",
      ),
    );
  }
  for (const [name, [, content]] of related) found.set(folder + name, strToU8(content));
  for (const [name, content] of Object.entries(files)) found.set(name, strToU8(content));
  return found;
}

/** A small .docx for tests. */
export function buildDocx(source: DocxSource): Uint8Array {
  return writeZip(docxParts(source));
}

/** A paragraph of runs, each with its text. */
export function para(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}

/** A cell: properties and one paragraph. */
export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
}

/** A table of rows of cells, with a grid of the first row's width unless told. */
export function table(rows: readonly (readonly string[])[], columns = rows[0]?.length ?? 0): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.join("")}</w:tr>`)
    .join("")}</w:tbl>`;
}
