import { defaultLimits } from "../limits.js";
import {
  findPart,
  partText,
  readContentTypes,
  readRelationships,
  relationshipsPart,
  type PackageParts,
} from "../read/package.js";
import { StyleSheet } from "../read/styles.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { adopted, strict, wordNamespace } from "./namespaces.js";

/** A complete `w:style` element, prefix `w` not declared. */
export interface StyleSource {
  readonly id: string;
  readonly xml: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const stylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

/** The text with something put before the end tag of its root. */
export function beforeRootEnd(text: string, addition: string): string {
  const end = text.lastIndexOf("</");
  const emptyRoot = /<([^\s/>?!]+)([^>]*)\/>\s*$/.exec(text);
  if (end < 0 && emptyRoot !== null) {
    return `${text.slice(0, emptyRoot.index)}<${emptyRoot[1]}${emptyRoot[2]}>${addition}</${emptyRoot[1]}>`;
  }
  return text.slice(0, end) + addition + text.slice(end);
}

/** Root's prefix with colon; what is added to these parts uses the same. */
export function rootPrefix(text: string): string {
  return /<(?![?!])([^\s/>:]+:)?/.exec(text)?.[1] ?? "";
}

/**
 * The parts to write so that a document has these styles: those it lacks are added to its styles part, which is made
 * with relationship and content type if there is none. No style that is there is touched.
 */
export function withStyles(
  parts: PackageParts,
  mainPart: string,
  wanted: readonly StyleSource[],
): Map<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>();
  if (wanted.length === 0) return changed;
  const relationships = readRelationships(parts, mainPart, defaultLimits);
  const target = relationships.find(({ type, external }) => type === "styles" && !external)?.target;
  const name = target === undefined ? undefined : findPart(parts, target);
  if (name !== undefined) {
    const part = decodePart(parts.bytes(name)!);
    const known = new Set(new StyleSheet(part, defaultLimits, () => undefined).ids);
    const missing = wanted.filter(({ id }) => !known.has(id)).map(({ xml }) => xml.trim());
    if (missing.length > 0) {
      changed.set(name, encodePart(beforeRootEnd(part.text, adopted(part.text, missing)), part));
    }
    return changed;
  }

  const namespace = wordNamespace(partText(parts, mainPart) ?? "");
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  let created = `${folder}styles.xml`;
  for (let number = 1; findPart(parts, created) !== undefined; number++) created = `${folder}styles${number}.xml`;
  const utf8 = { mark: false, foreign: false };
  changed.set(
    created,
    encodePart(
      `${declaration}<w:styles xmlns:w="${namespace}">${wanted.map(({ xml }) => xml.trim()).join("")}</w:styles>`,
      utf8,
    ),
  );

  const type =
    namespace === strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/styles"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  let id = "rIdNianbaoStyles";
  while (relationships.some((relationship) => relationship.id === id)) id += "1";
  const relationshipsName = findPart(parts, relationshipsPart(mainPart)) ?? relationshipsPart(mainPart);
  const bytes = parts.bytes(relationshipsName);
  const before =
    bytes === undefined
      ? { text: `${declaration}<Relationships xmlns="${packageRelationships}"></Relationships>`, ...utf8 }
      : decodePart(bytes);
  const relationship = `<${rootPrefix(before.text)}Relationship Id="${id}" Type="${type}" Target="${created.slice(folder.length)}"/>`;
  changed.set(relationshipsName, encodePart(beforeRootEnd(before.text, relationship), before));

  if (readContentTypes(parts, defaultLimits).of(created) !== stylesType) {
    const typesName = findPart(parts, "[Content_Types].xml");
    const types = typesName === undefined ? undefined : parts.bytes(typesName);
    if (typesName !== undefined && types !== undefined) {
      const part = decodePart(types);
      const override = `<${rootPrefix(part.text)}Override PartName="/${created}" ContentType="${stylesType}"/>`;
      changed.set(typesName, encodePart(beforeRootEnd(part.text, override), part));
    }
  }
  return changed;
}
