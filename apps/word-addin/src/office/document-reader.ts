import type { ReportDocument } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { documentParser, type Parse } from "./parse-document.js";
import { readInPieces } from "./read-in-pieces.js";
import { wholeFile } from "./whole-file.js";

/**
 * Reads the whole document. The text that Word gives is parsed off the page's main thread where there is a worker, and not at all
 * when it is the one parsed last, which it is in most looks that the slow poll takes.
 */
export class DocumentReader {
  readonly #parse: Parse;
  #last: { readonly text: string; readonly document: ReportDocument } | undefined;
  /** Word was asked for the document's text and never answered. */
  #unanswered = false;

  constructor(parse: Parse = documentParser()) {
    this.#parse = parse;
  }

  /** Queues reading; call the result after the next sync. */
  queue(context: Word.RequestContext): () => Promise<ReportDocument> {
    const ooxml: OfficeExtension.ClientResult<string> = context.document.body.getOoxml();
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a ClientResult, read by the caller after its sync
    return () => this.#read(ooxml.value);
  }

  /**
   * Reads with one sync. Where Word fails to give its text, or kept us waiting for ever the last time, in other ways: by
   * sections, from the file, paragraph by paragraph.
   * @throws what Word threw, when none of them works
   */
  async all(context: Word.RequestContext): Promise<ReportDocument> {
    if (this.#unanswered) return this.#otherwise(context, new HostError("unreadable", UNREADABLE));
    const read = this.queue(context);
    this.#unanswered = true;
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof HostError) throw error;
      this.#unanswered = false;
      return this.#otherwise(context, error);
    }
    this.#unanswered = false;
    return read();
  }

  async #otherwise(context: Word.RequestContext, failure: unknown): Promise<ReportDocument> {
    const { bySections, byParagraphs } = readInPieces(context);
    const ways = [
      async () => this.#read(await bySections()),
      async () => parsed(this.#parse(await wholeFile())),
      async () => this.#read(await byParagraphs()),
    ];
    for (const way of ways) {
      try {
        return await way();
      } catch (error) {
        // The conversation is over: nothing more is asked of Word.
        if (error instanceof HostError && error.code === "hostFailed") throw error;
      }
    }
    throw failure;
  }

  async #read(text: string): Promise<ReportDocument> {
    if (this.#last?.text !== text) {
      this.#last = { text, document: await parsed(this.#parse(new TextEncoder().encode(text))) };
    }
    return this.#last.document;
  }
}

async function parsed(reading: Promise<ReportDocument>): Promise<ReportDocument> {
  try {
    return await reading;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new HostError("unreadable", message === "" ? UNREADABLE : message, { cause: error });
  }
}

const UNREADABLE = "没能读出这份文档的内容。";
