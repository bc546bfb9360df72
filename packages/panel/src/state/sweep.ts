/** When to look at the document again. Milliseconds. */
export interface SweepTiming {
  /** Pause in the typing after which a change is looked at. */
  readonly quiet: number;
  /** Longest that steady typing can put a look off. */
  readonly longest: number;
  /** Interval of looks without any hint: events may be lost or not offered at all. */
  readonly poll: number;
}

export const defaultTiming: SweepTiming = { quiet: 350, longest: 3000, poll: 4000 };

/**
 * Decides when to sweep. Hints may be doubled, late or lost: a hint only starts the quiet pause, the slow poll
 * makes up for lost ones, and a sweep that is under way is never joined by a second one.
 */
export class Sweep {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #firstHint = 0;
  #running: Promise<void> | undefined;
  #hinted = false;
  #stopped = true;

  /**
   * @param look one sweep; must not reject.
   * @param visible whether anyone sees the panel: the poll rests while nobody does.
   */
  constructor(
    private readonly look: () => Promise<void>,
    private readonly visible: () => boolean,
    private readonly timing: SweepTiming = defaultTiming,
  ) {}

  /** Looks at once and then keeps looking. */
  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#poll = setInterval(() => {
      if (this.visible() && this.#timer === undefined && this.#running === undefined) void this.now();
    }, this.timing.poll);
    void this.now();
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#poll);
    this.#clearTimer();
  }

  /** The document may have changed. */
  hint(): void {
    if (this.#stopped) return;
    if (this.#running !== undefined) {
      this.#hinted = true;
      return;
    }
    const time = Date.now();
    if (this.#timer === undefined) this.#firstHint = time;
    const pause = Math.max(0, Math.min(this.timing.quiet, this.#firstHint + this.timing.longest - time));
    this.#clearTimer();
    this.#timer = setTimeout(() => void this.now(), pause);
  }

  /** Looks without waiting for quiet; joins a look that is already under way. */
  now(): Promise<void> {
    this.#clearTimer();
    this.#running ??= this.look().finally(() => {
      this.#running = undefined;
      if (this.#hinted) {
        this.#hinted = false;
        this.hint();
      }
    });
    return this.#running;
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
