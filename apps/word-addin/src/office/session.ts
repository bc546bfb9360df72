import { hostError, toHostError } from "./host-errors.js";

/** How long Word may keep us waiting before the panel says so, in ms. Inserting OOXML takes seconds on the web. */
const PATIENCE = 30_000;

/**
 * One conversation with Word at a time: requests that overlap would read each other's half-made changes.
 * Turns every failure into a HostError.
 */
export class WordSession {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a batch when those before it are done. */
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    const turn = this.#last
      .then(() => inTime(Word.run(batch)))
      .catch((error: unknown) => Promise.reject(toHostError(error)));
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(hostError("hostFailed")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
