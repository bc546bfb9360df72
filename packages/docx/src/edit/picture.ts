import { renderPicture } from "@nianbao/templates";
import { defaultLimits } from "../limits.js";
import {
  findPart,
  readContentTypes,
  readRelationships,
  relationshipsPart,
  type PackageParts,
} from "../read/package.js";
import type { DocxFile } from "../types.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { adopted } from "./namespaces.js";
import { applySplices } from "./splice.js";

const imageRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** English metric units in a millimetre. */
const metric = 36_000;

/** What a picture adds to a document: the image, the pointer to it, its content type, and the paragraph that shows it. */
export function pictureParts(
  parts: PackageParts,
  mainPart: string,
  text: string,
  { png, widthMm, heightMm, alt }: Parameters<DocxFile["insertPicture"]>[0],
): { readonly parts: ReadonlyMap<string, Uint8Array>; readonly element: string } {
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  let number = 1;
  while (findPart(parts, `${folder}media/nianbao${number}.png`) !== undefined) number += 1;
  const image = `${folder}media/nianbao${number}.png`;
  const changed = new Map<string, Uint8Array>([[image, png]]);

  const known = new Set(readRelationships(parts, mainPart, defaultLimits).map(({ id }) => id));
  let relationship = `rIdNianbaoPicture${number}`;
  while (known.has(relationship)) relationship += "1";
  const relationships = findPart(parts, relationshipsPart(mainPart)) ?? relationshipsPart(mainPart);
  const bytes = parts.bytes(relationships);
  const before = bytes === undefined ? { text: emptyRelationships, mark: false, foreign: false } : decodePart(bytes);
  const pointer = `Relationship Id="${relationship}" Type="${imageRelationship}" Target="media/nianbao${number}.png"/>`;
  changed.set(relationships, encodePart(intoRoot(before.text, pointer), before));

  const types = findPart(parts, "[Content_Types].xml");
  if (types !== undefined && readContentTypes(parts, defaultLimits).of(image) !== "image/png") {
    const part = decodePart(parts.bytes(types)!);
    changed.set(
      types,
      encodePart(intoRoot(part.text, `Override PartName="/${image}" ContentType="image/png"/>`), part),
    );
  }

  const used = [...text.matchAll(/docPr\s[^>]*?\bid=["'](\d+)["']/g)].map((match) => Number(match[1]));
  const element = renderPicture({
    id: Math.max(0, ...used) + 1,
    relationship,
    name: `图解 ${number}`,
    alt,
    width: Math.round(widthMm * metric),
    height: Math.round(heightMm * metric),
  });
  return { parts: changed, element: adopted(text, [element]) };
}

/** A package part with one more element at the end of its root; `element` comes without its `<` and prefix. */
function intoRoot(text: string, element: string): string {
  const prefix = /<(?![?!])([^\s/>:]+:)?/.exec(text)?.[1] ?? "";
  const end = text.lastIndexOf("</");
  return applySplices(text, [{ start: end, end, text: `<${prefix}${element}` }]);
}
