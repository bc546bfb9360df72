import type { PartStore } from "../edit/store.js";
import { strict, wordNamespace } from "../edit/namespaces.js";
import { beforeRootEnd, rootPrefix } from "../edit/styles.js";
import { defaultLimits } from "../limits.js";
import { findPart, partText, readContentTypes, readRelationships, relationshipsPart } from "../read/package.js";
import { decodePart, encodePart } from "../xml/decode.js";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The part that holds a document's comments, to be added to: its name, its text, and the parts to write besides it. */
export interface CommentsPart {
  readonly name: string;
  readonly text: string;
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** The comments part that is there, or a new one with its relationship and content type. */
export function commentsPart(store: PartStore, mainPart: string): CommentsPart {
  const relationships = readRelationships(store, mainPart, defaultLimits);
  const target = relationships.find(({ type, external }) => type === "comments" && !external)?.target;
  const known = target === undefined ? undefined : findPart(store, target);
  if (known !== undefined) return { name: known, text: partText(store, known) ?? "", others: new Map() };

  const namespace = wordNamespace(partText(store, mainPart) ?? "");
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  let name = `${folder}comments.xml`;
  for (let number = 1; findPart(store, name) !== undefined; number += 1) name = `${folder}comments${number}.xml`;
  const type =
    namespace === strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  let id = "rIdNianbaoComments";
  while (relationships.some((relationship) => relationship.id === id)) id += "1";

  const others = new Map<string, Uint8Array>();
  const relationshipsName = findPart(store, relationshipsPart(mainPart)) ?? relationshipsPart(mainPart);
  const bytes = store.bytes(relationshipsName);
  const before =
    bytes === undefined
      ? {
          text: `${declaration}<Relationships xmlns="${packageRelationships}"></Relationships>`,
          mark: false,
          foreign: false,
        }
      : decodePart(bytes);
  const relationship = `<${rootPrefix(before.text)}Relationship Id="${id}" Type="${type}" Target="${name.slice(folder.length)}"/>`;
  others.set(relationshipsName, encodePart(beforeRootEnd(before.text, relationship), before));
  const typesName = findPart(store, "[Content_Types].xml");
  if (typesName !== undefined && readContentTypes(store, defaultLimits).of(name) !== commentsType) {
    const part = decodePart(store.bytes(typesName)!);
    const override = `<${rootPrefix(part.text)}Override PartName="/${name}" ContentType="${commentsType}"/>`;
    others.set(typesName, encodePart(beforeRootEnd(part.text, override), part));
  }
  return { name, text: `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`, others };
}
