/**
 * Runs tasks one after the other. Every call to the host goes through one of these, so that a read never meets
 * a write half way and two reads never overlap.
 */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `task` when all earlier ones have ended, however they ended. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
