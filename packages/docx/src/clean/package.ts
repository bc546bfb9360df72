import { decodePart, encodePart } from "../xml/decode.js";
import { relationshipsPart } from "../read/package.js";

/** Parts of a package that are read and written as text; a part that is dropped goes with what points to it. */
export type Parts = Map<string, Uint8Array>;

const commentKinds = /\/(?:comments|commentsExtended|commentsIds|commentsExtensible|people)$/;

/** Drops the parts that hold comments, with their relationships. */
export function dropComments(parts: Parts, mainPart: string): void {
  dropRelated(parts, mainPart, (type) => commentKinds.test(type));
}

/** Drops what nianbao keeps in the file: its XML data, and the settings of its panel. */
export function dropOwnData(parts: Parts, mainPart: string): void {
  dropRelated(parts, mainPart, (type, target) => /\/customXml$/.test(type) && isOwn(parts, target));
  const panels = [...parts.keys()].filter((name) => /webextensions\/webextension\d*\.xml$/i.test(name));
  if (panels.length > 0 && panels.every((name) => textOf(parts, name).includes("nianbao"))) {
    dropRelated(parts, "", (type) => /\/webextensiontaskpanes$/.test(type));
  } else {
    for (const name of panels) {
      change(parts, name, (text) => text.replace(/<(?:\w+:)?property\s[^>]*name="nianbao\.[^>]*\/>/g, ""));
    }
  }
}

function isOwn(parts: Parts, name: string): boolean {
  return textOf(parts, name).includes("urn:nianbao:");
}

/** Drops the parts that `source` points to and that are wanted gone, with all that they alone point to. */
function dropRelated(parts: Parts, source: string, gone: (type: string, target: string) => boolean): void {
  const relationships = relationshipsPart(source);
  change(parts, relationships, (text) =>
    text.replace(/<(?:\w+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (element) => {
      const target = resolve(source, attribute(element, "Target"));
      if (attribute(element, "TargetMode") === "External" || !gone(attribute(element, "Type"), target)) return element;
      drop(parts, target);
      return "";
    }),
  );
}

function drop(parts: Parts, name: string): void {
  const own = relationshipsPart(name);
  if (parts.has(own)) {
    for (const [element] of textOf(parts, own).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      if (attribute(element, "TargetMode") !== "External") drop(parts, resolve(name, attribute(element, "Target")));
    }
    parts.delete(own);
  }
  parts.delete(name);
  change(parts, "[Content_Types].xml", (text) =>
    text.replace(/<(?:\w+:)?Override\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g, (element) =>
      attribute(element, "PartName").toLowerCase() === `/${name}`.toLowerCase() ? "" : element,
    ),
  );
}

/** Changes the text of a part, if there is one. */
export function change(parts: Parts, name: string, make: (text: string) => string): void {
  const bytes = parts.get(name);
  if (bytes === undefined) return;
  const part = decodePart(bytes);
  const text = make(part.text);
  if (text !== part.text) parts.set(name, encodePart(text, part));
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : decodePart(bytes).text;
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? "";
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
