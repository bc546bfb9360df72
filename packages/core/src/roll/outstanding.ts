import { blockAt } from "../document/access.js";
import type { Place } from "../document/model.js";
import type { RecognisedReport } from "../recognise/types.js";
import type { Rewrite } from "./types.js";

/** A {@link Rewrite} that the document still has as it was, and where. */
export interface Outstanding {
  readonly rewrite: Rewrite;
  readonly place: Place;
}

/**
 * What is still to be rewritten: sentences and figures that stand in the document as they were left by the roll. Found by
 * their words wherever they stand now, so that nothing is lost when text moves; one that was changed is done.
 */
export function outstandingRewrites(report: RecognisedReport, rewrites: readonly Rewrite[]): readonly Outstanding[] {
  const paragraphs = report.document.blocks.flatMap((block, index) =>
    block.kind === "paragraph" && block.text !== "" ? [{ index, text: block.text }] : [],
  );
  const taken = new Map<number, number>();
  return rewrites.flatMap((rewrite): readonly Outstanding[] => {
    if (rewrite.kind === "figure") return figureAt(report, rewrite);
    for (const { index, text } of paragraphs) {
      const start = text.indexOf(rewrite.text, taken.get(index) ?? 0);
      if (start < 0) continue;
      const end = start + rewrite.text.length;
      taken.set(index, end); // the same words twice are two sentences
      return [{ rewrite, place: { block: index, start, end } }];
    }
    return [];
  });
}

function figureAt(report: RecognisedReport, rewrite: Rewrite): readonly Outstanding[] {
  for (const { cells } of report.tables.values()) {
    const cell = cells.get(rewrite.cell ?? "");
    if (cell === undefined) continue;
    return cell.raw === rewrite.text && blockAt(report.document, cell.place) !== undefined
      ? [{ rewrite, place: cell.place }]
      : [];
  }
  return [];
}
