/** Length of the stretches that two texts are compared by: long enough that two texts seldom share one by chance. */
const length = 8;
/** Fewer stretches than this say nothing about a text. */
const fewest = 120;

/**
 * What share of a text stands in another one too, by stretches of eight characters: 0 to 1. Undefined when the text is too
 * short to tell. Time and memory grow linearly with the texts.
 */
export function sharedPart(paragraphs: readonly string[], others: readonly string[]): number | undefined {
  const own = shingles(paragraphs);
  if (own.length < fewest) return undefined;
  const known = new Set(shingles(others));
  let shared = 0;
  for (const shingle of own) if (known.has(shingle)) shared += 1;
  return shared / own.length;
}

function shingles(paragraphs: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of paragraphs) {
    for (let at = 0; at + length <= text.length; at += 1) found.push(text.slice(at, at + length));
  }
  return found;
}
