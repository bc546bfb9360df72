import { ofBlock } from "../../document/kept.js";
import type { Verdict } from "../../check/rule.js";
import type { Paragraph, Place, ReportDocument, RunFormat } from "../../document/model.js";
import { exampleDocument } from "../../check/example.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { proseOf, type ProseParagraph } from "../shared/prose.js";

/** A finding on the look of the whole document shows so many places at most. */
const mostPlaces = 20;

/** The look of most of a paragraph's characters. */
export const mainFormat: (paragraph: Paragraph) => RunFormat = ofBlock.once(readFormat);

function readFormat({ text, runs }: Paragraph): RunFormat {
  const alike = runs.every(
    ({ format }) => format.eastAsianFont === runs[0]!.format.eastAsianFont && format.size === runs[0]!.format.size,
  );
  if (alike) return runs.findLast(({ start, end }) => text.slice(start, end).trim() !== "")?.format ?? {};
  let main: RunFormat = {};
  let most = 0;
  const lengths = new Map<string, number>();
  for (const { start, end, format } of runs) {
    const key = `${format.eastAsianFont ?? ""}|${format.size ?? ""}`;
    const length = (lengths.get(key) ?? 0) + text.slice(start, end).trim().length;
    lengths.set(key, length);
    if (length > most) [main, most] = [format, length];
  }
  return main;
}

/** Whether a document can show its layout at all; a text file or web page cannot. */
export function* layoutUnseen({ document }: RecognisedReport): Generator<Verdict> {
  if (document.source.kind !== "docx") {
    yield { kind: "notAssessable", reason: "只有 Word 文档能看出版面格式" };
  }
}

/** Body text: paragraphs of the chapters that are neither headings nor lists of contacts. */
export function bodyText(report: RecognisedReport): readonly ProseParagraph[] {
  return report.document.source.kind === "docx" ? proseOf(report).words.filter(({ kind }) => kind === "body") : [];
}

/** One finding for all places that look wrong in the same way; undefined when there are none. */
export function* together(key: string, places: readonly Place[], what: (count: number) => string): Generator<Verdict> {
  if (places.length === 0) return;
  yield { kind: "finding", key, places: places.slice(0, mostPlaces), quote: "", what: what(places.length) };
}

/** The place of a whole paragraph. */
export function wholeOf({ block, text }: ProseParagraph): Place {
  return { block, start: 0, end: text.length };
}

/** The example report with the look of some of its paragraphs changed. */
export function looking(
  change: (paragraph: Paragraph, block: number) => Partial<Paragraph> | undefined,
): ReportDocument {
  const document = exampleDocument();
  const blocks = document.blocks.map((block, index) =>
    block.kind === "table" ? block : { ...block, ...change(block, index) },
  );
  return { ...document, blocks };
}

/** A paragraph all in one look. */
export function inFormat({ text }: Paragraph, format: RunFormat): Pick<Paragraph, "runs"> {
  return { runs: text === "" ? [] : [{ start: 0, end: text.length, format }] };
}
