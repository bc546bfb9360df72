import type { Paragraph } from "@nianbao/core";
import { plainParagraph, type ParagraphDraft, type Writable } from "./draft.js";
import type { Flow } from "./flow.js";
import type { BlockList } from "./flowTypes.js";
import { markRevisions } from "./marks.js";
import { RunReader } from "./runs.js";
import { listLabel } from "./listLabel.js";
import { W } from "./words.js";

/** Reads the `w:p` whose START the scanner is at, up to its END, on to the end of a draft. */
export function readParagraph(flow: Flow, draft: ParagraphDraft): void {
  const { scanner, context } = flow;
  const { start, end: open, selfClosing, depth } = scanner;
  const controls = context.tracing ? flow.openControls() : [];
  const locked = flow.locked > 0;
  const reader = new RunReader(flow, draft);
  draft.properties = plainParagraph;
  reader.inside(depth);
  markRevisions(flow, draft.properties, draft.text.length);
  if (draft.markup !== undefined) draft.irregular = true;
  draft.markup = {
    start: draft.markup?.start ?? start,
    end: scanner.end,
    open,
    close: selfClosing ? open : scanner.start,
    selfClosing,
    properties: reader.properties,
    locked: locked || draft.markup?.locked === true,
    controls,
  };
}

/** Reads a run, or a `w:t` without one, that stands where paragraphs should: an element we do not know may be its paragraph. */
export function readLooseRun(flow: Flow, draft: ParagraphDraft): void {
  const { scanner } = flow;
  const { start, depth, name } = scanner;
  const reader = new RunReader(flow, draft);
  reader.element();
  if (name === W.r) reader.inside(depth);
  draft.irregular = true;
  draft.markup = {
    start: draft.markup?.start ?? start,
    end: scanner.end,
    open: start,
    close: scanner.end,
    selfClosing: false,
    properties: undefined,
    locked: true,
    controls: [],
  };
}

/** Makes the paragraph of a draft and puts it at the end of a list. */
export function finishParagraph(flow: Flow, list: BlockList, draft: ParagraphDraft): void {
  const { properties, text, runs } = draft;
  const { section } = properties;
  if (section !== undefined) flow.collected.sections.push(section);
  if (flow.context.tracing) {
    const { locked, ...markup } = draft.markup!;
    const { start, end } = markup;
    list.traced.push({
      kind: "paragraph",
      ...markup,
      outer: [start, end],
      after: end,
      runs: draft.tracedRuns,
      pieces: draft.pieces,
      protected: locked,
      irregular: draft.irregular,
      section: section !== undefined,
    });
  }
  const { style, outlineLevel, format } = flow.context.styles.settle(properties);
  const label = listLabel(flow, properties);
  const paragraph: Writable<Paragraph> = { kind: "paragraph", text, runs };
  if (style !== undefined) paragraph.style = style;
  if (outlineLevel !== undefined) paragraph.outlineLevel = outlineLevel;
  if (format !== undefined) paragraph.format = format;
  if (label !== undefined) paragraph.listLabel = label;
  list.blocks.push(paragraph);
  list.paragraphs++;
}
