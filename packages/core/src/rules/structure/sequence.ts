/**
 * Which members of a sequence of distinct numbers stand out of order: those outside its longest increasing part, so
 * that one chapter moved is one fault.
 * @returns their indexes.
 */
export function displaced(numbers: readonly number[]): ReadonlySet<number> {
  const best: { length: number; previous: number }[] = [];
  let end = -1;
  numbers.forEach((number, index) => {
    let previous = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const longer = previous === -1 || best[earlier]!.length > best[previous]!.length;
      if (numbers[earlier]! < number && longer) previous = earlier;
    }
    best.push({ length: previous === -1 ? 1 : best[previous]!.length + 1, previous });
    if (end === -1 || best[index]!.length > best[end]!.length) end = index;
  });
  const kept = new Set<number>();
  for (let index = end; index !== -1; index = best[index]!.previous) kept.add(index);
  return new Set(numbers.map((_, index) => index).filter((index) => !kept.has(index)));
}
