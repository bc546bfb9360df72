import type { ReportDocument } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { alignParagraphs, type Alignment, type ListedParagraph } from "./alignment.js";
import type { DocumentReader } from "./document-reader.js";
import { fromWordText } from "./word-text.js";

/** The document and Word's own paragraphs side by side: what a write stands on. Valid inside one `Word.run`. */
export interface Ground {
  readonly document: ReportDocument;
  readonly alignment: Alignment;
  readonly listed: readonly ListedParagraph[];
  readonly items: readonly Word.Paragraph[];
}

/**
 * Lists Word's paragraphs and aligns them with the document as last read. One sync when nothing has changed since,
 * otherwise a second that reads both afresh.
 */
export async function stand(
  context: Word.RequestContext,
  reader: DocumentReader,
  last: ReportDocument | undefined,
): Promise<Ground> {
  if (last !== undefined) {
    const listing = queueListing(context);
    await context.sync();
    const ground = listing(last);
    if (ground.alignment.exact) return ground;
  }
  const read = reader.queue(context);
  const listing = queueListing(context);
  try {
    await context.sync();
    return listing(await read());
  } catch (error) {
    if (error instanceof HostError) throw error;
    const document = await reader.all(context);
    const again = queueListing(context);
    await context.sync();
    return again(document);
  }
}

/** Queues listing Word's paragraphs; call the result after the next sync with the document as it is then. */
export function queueListing(context: Word.RequestContext): (document: ReportDocument) => Ground {
  // A range of its own for each listing: `body.paragraphs` is one object for the whole run, and what Word makes of
  // loading it a second time is nowhere said.
  const paragraphs = context.document.body.getRange("Whole").paragraphs;
  paragraphs.load("items/text,items/tableNestingLevel");
  return (document) => {
    const { items } = paragraphs;
    const listed = items.map((item) => ({ text: fromWordText(item.text), level: item.tableNestingLevel }));
    return { document, listed, items, alignment: alignParagraphs(document, listed) };
  };
}
