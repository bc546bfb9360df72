/**
 * Works on the newest of what it is given, one at a time: what comes while it works takes the place of what was waiting.
 * Every given thing is followed by a result for it or for a newer one.
 */
export class Latest<Given> {
  #next: { readonly given: Given } | undefined;
  #working: Promise<void> | undefined;

  /** @param work must not reject. */
  constructor(private readonly work: (given: Given) => Promise<void>) {}

  /** Resolves when nothing newer is left to work on. */
  give(given: Given): Promise<void> {
    this.#next = { given };
    this.#working ??= this.#run().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #run(): Promise<void> {
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      await this.work(next.given);
    }
  }
}
