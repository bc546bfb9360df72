import type { Finding, Place, Severity } from "@nianbao/core";
import type { EngineRange } from "./engine-port.js";

/** Washes behind the words, light enough to read through. */
const colors: Readonly<Record<Severity, string>> = {
  error: "rgb(209 52 56 / 0.28)",
  warning: "rgb(247 168 0 / 0.32)",
  info: "rgb(0 120 212 / 0.2)",
};

/**
 * What to colour for findings: the words at fault, by severity. The other side of a contradiction is right as often
 * as not and stays plain; a fault without words (a blank cell, a missing chapter) has nothing to colour.
 * @param idOf The editor's paragraph at a place, where its offsets are ours.
 */
export function markRanges(
  findings: readonly Finding[],
  idOf: (place: Place) => string | undefined,
): readonly { readonly set: string; readonly color: string; readonly ranges: readonly EngineRange[] }[] {
  return (Object.keys(colors) as Severity[]).map((severity) => ({
    set: `nianbao-${severity}`,
    color: colors[severity],
    ranges: findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ places: [place] }): EngineRange[] => {
        const blockId = place === undefined || place.end <= place.start ? undefined : idOf(place);
        if (place === undefined || blockId === undefined) return [];
        return [{ blockId, start: place.start, length: place.end - place.start, expectedText: place.text }];
      }),
  }));
}
