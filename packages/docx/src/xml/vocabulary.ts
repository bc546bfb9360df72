/**
 * The names a scanner should know. Namespaces that mean the same (transitional and strict) share a number.
 * Element names become small numbers, 0 for all others.
 */
export interface Vocabulary {
  /** Namespace URI → its number, 1 and up. */
  readonly namespaces: ReadonlyMap<string, number>;
  /** `number:localName` → the element's number, 1 and up. */
  readonly elements: ReadonlyMap<string, number>;
  /** What names were found to mean, in whatever document. */
  readonly learnt: LearntNames;
}

/** Slots for names that were looked up, by their hash: the name, the bindings that it was read under, its element. */
export interface LearntNames {
  readonly names: string[];
  readonly generations: number[];
  readonly ids: number[];
}

/** Slots of {@link LearntNames}, a power of two. */
export const learntSlots = 512;

/** Namespace numbers shared by all vocabularies. */
export const NS = {
  none: 0,
  xml: -1,
  unknown: -2,
  word: 1,
  compatibility: 2,
  relationships: 3,
  other: 4,
  math: 5,
} as const;

/** Builds a vocabulary from groups `[namespace number, URIs, { localName: element number }]`. */
export function vocabulary(
  groups: readonly (readonly [number, readonly string[], Readonly<Record<string, number>>])[],
): Vocabulary {
  const namespaces = new Map<string, number>();
  const elements = new Map<string, number>();
  for (const [number, uris, names] of groups) {
    for (const uri of uris) namespaces.set(uri, number);
    for (const [name, element] of Object.entries(names)) elements.set(`${number}:${name}`, element);
  }
  const slots = <Value>(empty: Value): Value[] => new Array<Value>(learntSlots).fill(empty);
  return { namespaces, elements, learnt: { names: slots(""), generations: slots(0), ids: slots(0) } };
}
