import { HostError } from "@nianbao/host";
import { panel } from "../locale/panel.js";
import { Serial } from "./serial.js";

/** How long to wait for the host. Milliseconds. */
export interface Patience {
  /** After this the clerk is told that it is still being waited for. */
  readonly slow: number;
  /** After this the answer is taken for lost. Longer than the host's own limits, which know better what went wrong. */
  readonly lost: number;
}

export const defaultPatience: Patience = { slow: 4000, lost: 45_000 };

/** The host did not answer in time: nobody knows whether it did what it was asked. */
export class NoAnswer extends HostError {
  constructor() {
    super("hostFailed", panel.noAnswer);
    this.name = "NoAnswer";
  }
}

/**
 * Calls to the host, one after the other: a read never meets a write half way and two reads never overlap. A call whose
 * answer is lost gives way to the next one after a while, so that nothing waits for ever.
 */
export class HostCalls {
  readonly #serial = new Serial();
  #waiting = 0;

  /**
   * @param onSlow told when a call has been waited for too long, and when that is over.
   * @param onLate told when an answer came after it had been given up: the document may have changed after all.
   */
  constructor(
    private readonly onSlow: (slow: boolean) => void,
    private readonly onLate: () => void,
    private readonly patience: Patience = defaultPatience,
  ) {}

  /** Whether a call is under way or waiting for its turn. */
  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Runs a call when all earlier ones have ended. @throws what it throws, or {@link NoAnswer}. */
  async run<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    try {
      return await this.#serial.run(() => this.#answered(call));
    } finally {
      this.#waiting -= 1;
    }
  }

  #answered<Result>(call: () => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      let given = false;
      const slow = setTimeout(() => this.onSlow(true), this.patience.slow);
      const lost = setTimeout(() => {
        end();
        given = true;
        reject(new NoAnswer());
      }, this.patience.lost);
      const end = (): void => {
        clearTimeout(slow);
        clearTimeout(lost);
        if (!given) this.onSlow(false);
      };
      const settle = (pass: () => void): void => {
        if (given) this.onLate();
        else end();
        pass();
      };
      // A host that throws before it promises anything counts like one that rejects.
      Promise.resolve()
        .then(call)
        .then(
          (result) => settle(() => resolve(result)),
          (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
        );
    });
  }
}
