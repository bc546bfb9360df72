import { beforeRootEnd, rootPrefix } from "../edit/styles.js";
import { defaultLimits } from "../limits.js";
import { findMainPart, findPart, partText, readRelationships, relationshipsPart } from "../read/package.js";
import type { PackageParts } from "../read/package.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { cleanText, decodeReferences, escapeXml } from "../xml/text.js";
import { openZip } from "../zip/open.js";
import { archiveParts } from "../zip/parts.js";
import { rewriteZip } from "../zip/write.js";

/** Namespace of the custom XML part that holds what is kept with a document; the add-in in Word writes the same. */
const namespace = "urn:nianbao:state:1";
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What nianbao kept with a .docx besides its text, as it was written; undefined where there is nothing. */
export function ownState(bytes: Uint8Array): string | undefined {
  const { parts, part } = opened(bytes);
  if (part === undefined) return undefined;
  const content = /<nianbao\b[^>]*>([\s\S]*)<\/nianbao>/u.exec(partText(parts, part) ?? "")?.[1];
  return content === undefined ? undefined : decodeReferences(content);
}

/**
 * The .docx with something kept in it besides its text, in the place of what was kept before; every other part stays as it
 * is. Word, WPS and LibreOffice carry it along unseen; a clean copy is without it.
 */
export function withOwnState(bytes: Uint8Array, state: string): Uint8Array {
  const { archive, parts, mainPart, part } = opened(bytes);
  const xml = `${declaration}<nianbao xmlns="${namespace}">${escapeXml(cleanText(state))}</nianbao>`;
  const changed = new Map<string, Uint8Array>();
  const name = part ?? freeName(parts);
  changed.set(name, new TextEncoder().encode(xml));
  if (part === undefined) {
    const relationships = findPart(parts, relationshipsPart(mainPart)) ?? relationshipsPart(mainPart);
    const taken = new Set(readRelationships(parts, mainPart, defaultLimits).map(({ id }) => id));
    let id = "rIdNianbaoState";
    while (taken.has(id)) id += "1";
    added(parts, changed, relationships, `Relationship Id="${id}" Type="${relationshipType}" Target="/${name}"`);
    added(parts, changed, "[Content_Types].xml", `Override PartName="/${name}" ContentType="application/xml"`);
  }
  return rewriteZip(archive, changed);
}

function opened(bytes: Uint8Array) {
  const archive = openZip(bytes, defaultLimits);
  const parts = archiveParts(archive, defaultLimits);
  const mainPart = findMainPart(parts, defaultLimits);
  const part = readRelationships(parts, mainPart, defaultLimits)
    .filter(({ type, external }) => type === "customXml" && !external)
    .map(({ target }) => findPart(parts, target))
    .find((name) => name !== undefined && (partText(parts, name) ?? "").includes(namespace));
  return { archive, parts, mainPart, part };
}

function freeName(parts: PackageParts): string {
  let number = 1;
  while (findPart(parts, `customXml/item${number}.xml`) !== undefined) number += 1;
  return `customXml/item${number}.xml`;
}

/** Adds an element at the end of a part; without the part nothing points to anything, and it is made. */
function added(parts: PackageParts, changed: Map<string, Uint8Array>, name: string, element: string): void {
  const bytes = parts.bytes(name);
  const text = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const part = bytes === undefined ? { text, mark: false, foreign: false } : decodePart(bytes);
  changed.set(name, encodePart(beforeRootEnd(part.text, `<${rootPrefix(part.text)}${element}/>`), part));
}
