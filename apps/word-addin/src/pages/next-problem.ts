import { check, isInBody, recognise, type Place } from "@nianbao/core";
import type { DocumentHost } from "@nianbao/host";

/** Where the last press went; each press may run in a page of its own, so it is kept outside. */
const KEY = "nianbao.next";

/** What a press came to. */
export type NextProblem = { readonly found: true; readonly what: string } | { readonly found: false };

type Spot = readonly number[];

/**
 * Selects the next problem after the cursor, from the end again from the start; what the clerk set aside is passed over.
 * Several problems of one paragraph or table come one after the other.
 */
export async function nextProblem(host: DocumentHost): Promise<NextProblem> {
  const stored = await host.loadState().catch(() => undefined);
  const { document } = await host.read();
  const { findings } = check(recognise(document), { dismissed: stored?.dismissed ?? [] });
  const problems = findings
    .flatMap(({ places, message }) => {
      const place = places.find(isInBody);
      return place === undefined ? [] : [{ place, spot: spotOf(place), what: message.what }];
    })
    .sort((a, b) => compare(a.spot, b.spot));
  const block = (await host.cursor().catch(() => undefined))?.block;
  const last = lastSpot();
  const from: Spot = block === undefined ? (last ?? []) : last?.[0] === block ? last : [block, -1, -1, -1, -1];
  const after = problems.filter(({ spot }) => compare(spot, from) > 0);
  for (const problem of [...after, ...problems.filter((item) => !after.includes(item))]) {
    if (!(await host.reveal(problem.place))) continue;
    keepSpot(problem.spot);
    return { found: true, what: problem.what };
  }
  return { found: false };
}

function spotOf({ block, cell, start }: Place): Spot {
  return [block, cell?.row ?? 0, cell?.column ?? 0, cell?.paragraph ?? 0, start];
}

function compare(a: Spot, b: Spot): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? -1) - (b[at] ?? -1);
}

function lastSpot(): Spot | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return Array.isArray(stored) && stored.every((part) => typeof part === "number") ? stored : undefined;
  } catch {
    return undefined;
  }
}

function keepSpot(spot: Spot): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(spot));
  } catch {
    // Then a second press in one paragraph finds its first problem again.
  }
}
