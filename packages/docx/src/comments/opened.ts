import { zipStore, type PartStore } from "../edit/store.js";
import { applySplices, type Splice } from "../edit/splice.js";
import { defaultLimits } from "../limits.js";
import { partText } from "../read/package.js";
import { readDocument, type DocumentReading } from "../read/reader.js";
import type { TracedBlock, TracedParagraph } from "../read/trace.js";
import { sourceOf } from "../source.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { cellParagraph } from "../edit/cells.js";
import type { Place } from "@nianbao/core";

/** A document opened to be written on: its parts, its model, and where each paragraph stands. */
export interface Opened {
  readonly store: PartStore;
  readonly reading: DocumentReading;
  /** Text of a part. */
  text(part: string): string;
}

/** Opens a .docx. @throws ReadError */
export function open(bytes: Uint8Array): Opened {
  const store = zipStore(bytes, defaultLimits);
  const reading = readDocument(store, sourceOf("docx", undefined), defaultLimits, true);
  return { store, reading, text: (part) => partText(store, part) ?? "" };
}

/** The document with splices made in its parts, and parts replaced or added. */
export function written(
  { store }: Opened,
  splices: ReadonlyMap<string, readonly Splice[]>,
  parts: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const changed = new Map(parts);
  for (const [name, list] of splices) {
    if (list.length === 0) continue;
    const part = decodePart(store.bytes(name)!);
    changed.set(name, encodePart(applySplices(part.text, list), part));
  }
  return store.with(changed).toBytes();
}

/** Part and paragraph of a place; undefined for a place that is no paragraph of the body or a story. */
export function paragraphOf(
  { reading }: Opened,
  place: Place,
): { readonly part: string; readonly paragraph: TracedParagraph } | undefined {
  const part = place.story === undefined ? reading.mainPart : reading.storyParts.get(place.story);
  const trace = part === undefined ? undefined : reading.traces.get(part);
  const blocks: readonly TracedBlock[] | undefined =
    place.story === undefined ? trace?.blocks : trace?.stories.get(place.story);
  const block = blocks?.[place.block];
  if (part === undefined || block === undefined || place.nested !== undefined) return undefined;
  const found = place.cell === undefined ? block : cellParagraph(block, place.cell);
  return found?.kind === "paragraph" ? { part, paragraph: found } : undefined;
}
