/** A stretch of text that stands twice. */
export interface Repeat {
  /** Index of the text it stands in, and its range there. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly first: { readonly text: number; readonly start: number; readonly end: number };
}

/** Width of the windows that are looked up; a repeat of twice the width always holds one at a multiple of it. */
const width = 6;

/**
 * Stretches of at least `least` characters that occur before, in the same text or an earlier one. A stretch ends where the texts differ,
 * where one of them ends, and at `barrier` characters. Time grows linearly with the texts.
 * @param least at least 12
 */
export function findRepeats(texts: readonly string[], least: number, barrier: string): Repeat[] {
  const known = new Map<number, { text: number; at: number }>();
  const found: Repeat[] = [];
  texts.forEach((words, text) => {
    let covered = 0;
    for (let at = 0; at + width <= words.length; at += 1) {
      if (at >= covered) {
        const other = known.get(hash(words, at));
        if (other !== undefined && texts[other.text]!.startsWith(words.slice(at, at + width), other.at)) {
          const repeat = extend(texts, { text, at }, other, barrier, covered);
          if (repeat !== undefined && repeat.end - repeat.start >= least) {
            found.push(repeat);
            covered = repeat.end;
          }
        }
      }
      if (at % width === 0) {
        const key = hash(words, at);
        if (!known.has(key)) known.set(key, { text, at });
      }
    }
  });
  return found;
}

function extend(
  texts: readonly string[],
  here: { text: number; at: number },
  there: { text: number; at: number },
  barrier: string,
  covered: number,
): Repeat | undefined {
  const [a, b] = [texts[there.text]!, texts[here.text]!];
  const stops = (character: string | undefined): boolean => character === undefined || barrier.includes(character);
  let back = 0;
  while (
    here.at - back > covered &&
    there.at - back > 0 &&
    a[there.at - back - 1] === b[here.at - back - 1] &&
    !stops(b[here.at - back - 1])
  ) {
    back += 1;
  }
  let length = 0;
  while (a[there.at + length] === b[here.at + length] && !stops(b[here.at + length])) length += 1;
  if (length < width) return undefined;
  const first = { text: there.text, start: there.at - back, end: there.at + length };
  const start = here.at - back;
  // A stretch that runs into itself is a pattern, not a repeat.
  if (here.text === there.text && first.end > start) return undefined;
  return { text: here.text, start, end: here.at + length, first };
}

function hash(text: string, at: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = (Math.imul(value, 31) + text.charCodeAt(at + index)) | 0;
  return value;
}
