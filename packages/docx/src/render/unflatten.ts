import { renderContentTypes } from "@nianbao/templates";
import { strToU8 } from "fflate";
import { zipParts } from "./zip.js";

const part = /<pkg:part\s([^>]*)>\s*<pkg:(xmlData|binaryData)[^>]*>([\s\S]*?)<\/pkg:\2>/g;
const attribute = (attributes: string, name: string): string =>
  new RegExp(`pkg:${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

/**
 * Turns a Flat OPC package into the .docx it stands for, so that what reads or validates files can take it.
 * Meant for packages with the usual `pkg` prefix, as Word and we write them.
 * @throws Error when there is no part in it.
 */
export function flatOpcToDocx(flat: string): Uint8Array {
  const types: { name: string; type: string }[] = [];
  const files: [string, Uint8Array][] = [];
  for (const [, attributes = "", kind, content = ""] of flat.matchAll(part)) {
    const name = attribute(attributes, "name");
    if (!name.endsWith(".rels")) types.push({ name, type: attribute(attributes, "contentType") });
    const bytes =
      kind === "xmlData"
        ? strToU8(content.trim())
        : Uint8Array.from(atob(content.replace(/\s/g, "")), (character) => character.charCodeAt(0));
    files.push([name.slice(1), bytes]);
  }
  if (files.length === 0) throw new Error("not a Flat OPC package");
  return zipParts([["[Content_Types].xml", strToU8(renderContentTypes({ parts: types }))], ...files]);
}
