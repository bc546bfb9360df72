import { deltaOf, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import type { CheckAnswer, CheckRequest } from "./check-worker.js";
import type { Examined, ExamineOptions } from "./examine.js";

/** What is needed of a worker. */
export type WorkerLike = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

/** The panel was closed while a check was under way. */
export class Stopped extends Error {}

/** Longest that one check may take in a worker, ms; a worker that is still at it is given up. */
const patience = 20_000;

/**
 * Checks off the page's main thread, so that no check, however long the report, holds up typing. Where there is no
 * worker to be had (old engine, a page opened from a folder) it checks in the page.
 */
export class Checker {
  #worker: WorkerLike | undefined;
  #inPage = false;
  #next = 0;
  #abandon: (() => void) | undefined;
  /** The document that the worker has. */
  #told: ReportDocument | undefined;

  /** @param start makes the worker; throws or gives undefined where there is none. */
  constructor(
    private readonly start: () => WorkerLike | undefined,
    private readonly limit = patience,
  ) {}

  /** @throws when the check broke down or took too long. */
  async examine(recognised: RecognisedReport, options: ExamineOptions): Promise<Examined> {
    const worker = this.#started();
    if (worker !== undefined) {
      const { document } = recognised;
      const delta = deltaOf(this.#told, document);
      this.#told = document;
      const answer = await this.#ask(worker, { id: (this.#next += 1), delta, options });
      if (answer !== "absent") {
        if ("failed" in answer) throw new Error(answer.failed);
        return answer.examined;
      }
      this.#inPage = true;
    }
    const { examine } = await import("./examine.js");
    return examine(recognised.document, options, recognised);
  }

  /** Ends the worker; a check under way rejects with {@link Stopped}, the next one starts another worker. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#told = undefined;
    this.#abandon?.();
  }

  #started(): WorkerLike | undefined {
    if (this.#inPage) return undefined;
    try {
      this.#worker ??= this.start();
    } catch {
      this.#worker = undefined;
    }
    this.#inPage = this.#worker === undefined;
    return this.#worker;
  }

  /** One question at a time: the session asks the next when it has the answer. */
  #ask(worker: WorkerLike, request: CheckRequest): Promise<CheckAnswer | "absent"> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#abandon = undefined;
        settle();
      };
      this.#abandon = () => end(() => reject(new Stopped()));
      const timer = setTimeout(() => {
        end(() => reject(new Error(`no result after ${String(this.limit)} ms`)));
        this.stop();
      }, this.limit);
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        if (data.id === request.id) end(() => resolve(data));
      };
      // The script could not be fetched, or broke before it could answer.
      worker.onerror = () => {
        end(() => resolve("absent"));
        this.stop();
      };
      worker.postMessage(request);
    });
  }
}
