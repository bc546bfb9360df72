import type { Place } from "@nianbao/core";

/** Milliseconds between two questions where the cursor is. */
const interval = 1200;

/**
 * Asks where the clerk's cursor is, as long as someone wants to know. There is no event for it everywhere, and the answer
 * is a courtesy: it is asked for only when nothing else is under way, and not getting it is no trouble.
 */
export class CursorWatch {
  #timer: ReturnType<typeof setInterval> | undefined;
  #followers = 0;
  #asking = false;

  /**
   * @param ask asks the host.
   * @param free whether it may be asked now.
   */
  constructor(
    private readonly ask: () => Promise<Place | undefined>,
    private readonly free: () => boolean,
    private readonly tell: (place: Place | undefined) => void,
  ) {}

  /** @returns ends it. */
  follow(): () => void {
    this.#followers += 1;
    this.#timer ??= setInterval(() => void this.#look(), interval);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#followers -= 1;
      if (this.#followers > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  async #look(): Promise<void> {
    if (this.#asking || !this.free()) return;
    this.#asking = true;
    try {
      this.tell(await this.ask());
    } catch {
      this.tell(undefined);
    } finally {
      this.#asking = false;
    }
  }
}
