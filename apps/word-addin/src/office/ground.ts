import type { ReportDocument } from "@nianbao/core";
import { readDocx } from "@nianbao/docx";
import { HostError } from "@nianbao/host";
import { alignParagraphs, type Alignment, type ListedParagraph } from "./alignment.js";
import { wholeFile } from "./whole-file.js";
import { fromWordText } from "./word-text.js";

/** The document and Word's own paragraphs side by side: what a write stands on. Valid inside one `Word.run`. */
export interface Ground {
  readonly document: ReportDocument;
  readonly alignment: Alignment;
  readonly listed: readonly ListedParagraph[];
  readonly items: readonly Word.Paragraph[];
}

/** Queues reading the whole document; call the result after the next sync. */
export function queueRead(context: Word.RequestContext): () => ReportDocument {
  const body = context.document.body;
  const ooxml: OfficeExtension.ClientResult<string> = body.getOoxml();
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a ClientResult, read by the caller after its sync
  return () => readDocument(new TextEncoder().encode(ooxml.value));
}

/**
 * Reads the whole document. One sync; where Word fails to give its text, the file is read instead.
 * @throws what Word threw, when it does not give the file either
 */
export async function readAll(context: Word.RequestContext): Promise<ReportDocument> {
  const read = queueRead(context);
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof HostError) throw error;
    return readDocument(
      await wholeFile().catch(() => {
        throw error;
      }),
    );
  }
  return read();
}

/**
 * Lists Word's paragraphs and aligns them with the document as last read. One sync when nothing has changed since,
 * otherwise a second that reads both afresh.
 */
export async function stand(context: Word.RequestContext, last: ReportDocument | undefined): Promise<Ground> {
  if (last !== undefined) {
    const listing = queueListing(context);
    await context.sync();
    const ground = listing(last);
    if (ground.alignment.exact) return ground;
  }
  const read = queueRead(context);
  const listing = queueListing(context);
  try {
    await context.sync();
    return listing(read());
  } catch (error) {
    if (error instanceof HostError) throw error;
    const document = await readAll(context);
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

function readDocument(bytes: Uint8Array): ReportDocument {
  try {
    return readDocx(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new HostError("unreadable", message === "" ? "没能读出这份文档的内容。" : message, { cause: error });
  }
}
