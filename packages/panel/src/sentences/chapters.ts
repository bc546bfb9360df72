/** Numbers of the chapters that sentences belong in. */
export const chaptersWithSentences: ReadonlySet<number> = new Set([1, 2, 4, 6]);
