import { HostError } from "@nianbao/host";
import { toHostError } from "./host-errors.js";

/** How long Word may keep us waiting before the panel says so, in ms. Inserting OOXML takes seconds on the web. */
const PATIENCE = 30_000;

/**
 * One conversation with Word at a time: requests that overlap would read each other's half-made changes.
 * Turns every failure into a HostError. A conversation that took too long is over: when Word answers after all, nothing
 * more is asked of it, as the clerk was told that it failed.
 */
export class WordSession {
  #last: Promise<unknown> = Promise.resolve();

  /** @param patience how long Word may take, ms; asked anew for each conversation */
  constructor(private readonly patience: () => number = () => PATIENCE) {}

  /** Runs a batch when those before it are done. */
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    const turn = this.#last
      .then(() => this.#inTime(batch))
      .catch((error: unknown) => Promise.reject(toHostError(error)));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #inTime<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    const over = new AbortController();
    const goOn = (): void => {
      if (over.signal.aborted) throw noAnswer();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        over.abort();
        reject(noAnswer());
      }, this.patience());
    });
    const work = Word.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = async <P>(passThrough?: P) => {
        goOn();
        const passed = await sync(passThrough);
        goOn();
        return passed;
      };
      return batch(context);
    });
    work.catch(() => undefined); // when it is over, nobody listens any more
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}

function noAnswer(): HostError {
  return new HostError(
    "hostFailed",
    "Word 很久没有回应，不知道这次改动写进去了没有。请等 Word 空下来再试；再试时先重新读文稿，已经写进去的不会再写一遍。",
  );
}
