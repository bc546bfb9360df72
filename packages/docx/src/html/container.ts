/** An element of the page that blocks stand in. */
export interface Container {
  readonly outer: Container | undefined;
  readonly depth: number;
}

/** The element of a page, inside another. */
export function within(outer: Container | undefined): Container {
  return { outer, depth: (outer?.depth ?? 0) + 1 };
}

/** Whether a container is the other or stands in it. */
export function isWithin(inner: Container | undefined, outer: Container | undefined): boolean {
  if (outer === undefined) return true;
  let at = inner;
  while (at !== undefined && at.depth > outer.depth) at = at.outer;
  return at === outer;
}

/** The innermost container that both stand in. */
export function common(left: Container | undefined, right: Container | undefined): Container | undefined {
  let at = left;
  while (at !== undefined && !isWithin(right, at)) at = at.outer;
  return at;
}
