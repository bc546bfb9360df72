/** A given line, and the existing one that it takes the place of. */
export interface Aligned {
  readonly given: number;
  readonly existing?: number;
}

/**
 * Pairs given lines with existing ones in order, so that the pairs score highest; given lines without a partner are new.
 * @param score 0: never pair
 */
export function align(
  given: number,
  existing: number,
  score: (given: number, existing: number) => number,
): readonly Aligned[] {
  const width = existing + 1;
  const best = new Float64Array((given + 1) * width);
  for (let i = given - 1; i >= 0; i -= 1) {
    for (let j = existing - 1; j >= 0; j -= 1) {
      const own = score(i, j);
      const both = own > 0 ? own + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const result: Aligned[] = [];
  for (let i = 0, j = 0; i < given;) {
    const own = j < existing ? score(i, j) : 0;
    if (own > 0 && best[i * width + j] === own + best[(i + 1) * width + j + 1]!) {
      result.push({ given: i, existing: j });
      i += 1;
      j += 1;
    } else if (j < existing && best[i * width + j] === best[i * width + j + 1]) {
      j += 1;
    } else {
      result.push({ given: i });
      i += 1;
    }
  }
  return result;
}
