/** The clerk's selection before a write, to be given back should the write move it (OfficeDev/office-js #1794). */
export class KeptSelection {
  readonly #before: Word.Range;
  #asked: OfficeExtension.ClientResult<Word.LocationRelation> | undefined;

  /** Queues looking where the selection is. */
  constructor(private readonly context: Word.RequestContext) {
    this.#before = context.document.getSelection();
  }

  /** Queues asking whether it is still there: not where what was selected may be gone, as the whole request would fail. */
  queueLook(): void {
    this.#asked = this.#before.compareLocationWith(this.context.document.getSelection());
  }

  /** Selects again what was selected, if the write moved it. Never fails: the write is made. */
  async giveBack(): Promise<void> {
    try {
      if (this.#asked === undefined) {
        this.queueLook();
        await this.context.sync();
      }
      if (this.#asked?.value === Word.LocationRelation.equal) return;
      this.#before.select();
      await this.context.sync();
    } catch {
      // What was selected is gone, or Word does not say.
    }
  }
}
