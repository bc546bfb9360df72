/**
 * Makes changes tracked ones, and sets the document's own mode again after it, whatever happened. Where Word does not answer
 * any more the mode is set by the next conversation, so that what is written then is not tracked because this was.
 */
export class Tracking {
  #before: "Off" | undefined;

  /** What `work` queues becomes tracked changes. Where the document tracks changes already nothing is set. */
  async during<T>(context: Word.RequestContext, work: () => Promise<T>): Promise<T> {
    const { document } = context;
    document.load("changeTrackingMode");
    await context.sync();
    if (document.changeTrackingMode !== "Off") return work();
    this.#before = "Off";
    document.changeTrackingMode = "TrackAll";
    try {
      return await work();
    } finally {
      // A second try: the first may fail with what was left of a batch that failed.
      await this.settle(context).catch(() => this.settle(context).catch(() => undefined));
    }
  }

  /** Sets the mode that an earlier change left behind; no request where it did not. */
  async settle(context: Word.RequestContext): Promise<void> {
    if (this.#before === undefined) return;
    context.document.changeTrackingMode = this.#before;
    await context.sync();
    this.#before = undefined;
  }
}
