import { withDelta, type Block, type ReportDocument } from "@nianbao/core";
import type { ParseAnswer, ParseRequest } from "./parse-answers.js";

/** Parses a .docx or Flat OPC. Rejects with one line of Chinese when it is something else, broken, or past a limit. */
export type Parse = (bytes: Uint8Array) => Promise<ReportDocument>;

/** What is needed of a worker. */
export type ParseWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage">;

/** Longest that the worker may go without an answer before parsing is done in the page, ms. */
const PATIENCE = 10_000;

/**
 * Parses in a worker, as a long report takes longer than the page may stand still; in the page where there is no worker to be
 * had or where it does not answer. Requests may overlap: each is answered by its number.
 * @param start makes the worker; throws or gives undefined where there is none
 */
export function documentParser(start: () => ParseWorker | undefined = startWorker, patience = PATIENCE): Parse {
  let queue: ParseQueue | undefined;
  let inPage = false;
  return async (bytes) => {
    if (!inPage) {
      queue ??= openQueue(start, patience);
      const answer = await (queue?.ask(bytes) ?? "absent");
      if (answer !== "absent") {
        if ("failed" in answer) throw new Error(answer.failed);
        return answer;
      }
      inPage = true;
    }
    const { readDocx } = await import("./parsing.js");
    return readDocx(bytes);
  };
}

function openQueue(start: () => ParseWorker | undefined, patience: number): ParseQueue | undefined {
  try {
    const worker = start();
    return worker === undefined ? undefined : new ParseQueue(worker, patience);
  } catch {
    return undefined;
  }
}

type Answer = ReportDocument | { readonly failed: string } | "absent";

/** What one worker was asked and has not answered. When it fails, or is silent for too long, all of it is absent. */
class ParseQueue {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  /** The document told last: the next is told by what differs. */
  #told: ReportDocument | undefined;
  /** New blocks of the one being told. */
  #blocks: Block[] = [];
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly worker: ParseWorker,
    private readonly patience: number,
  ) {
    worker.onmessage = ({ data }: MessageEvent<ParseAnswer>) => this.#take(data);
    worker.onerror = () => this.#giveUp();
  }

  ask(bytes: Uint8Array): Promise<Answer> {
    return new Promise((resolve) => {
      this.#last += 1;
      this.#waiting.set(this.#last, resolve);
      if (this.#waiting.size === 1) this.#watch();
      this.worker.postMessage({ id: this.#last, bytes } satisfies ParseRequest);
    });
  }

  #take(answer: ParseAnswer): void {
    if ("some" in answer) {
      this.#blocks.push(...answer.some);
      this.#watch();
      return;
    }
    if ("delta" in answer) {
      const { delta } = answer;
      this.#told = withDelta(this.#told, { ...delta, middle: [...this.#blocks, ...delta.middle] });
      this.#blocks = [];
    }
    const settle = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    this.#watch();
    settle?.("failed" in answer ? answer : this.#told!);
  }

  /** Counts the silence from now on: the worker takes one request after the other, so that each answer is a sign of life. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#giveUp(), this.patience);
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of waiting) settle("absent");
  }
}

function startWorker(): ParseWorker | undefined {
  return typeof Worker === "undefined"
    ? undefined
    : new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module", name: "nianbao-read" });
}
