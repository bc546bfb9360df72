import type { ReportDocument } from "@nianbao/core";
import type { ParseAnswer, ParseRequest } from "./parse-worker.js";

/** Parses a .docx or Flat OPC. Rejects with one line of Chinese when it is something else, broken, or past a limit. */
export type Parse = (bytes: Uint8Array) => Promise<ReportDocument>;

/** What is needed of a worker. */
export type ParseWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage">;

/** Longest that parsing may take in the worker before it is done in the page, ms. */
const PATIENCE = 10_000;

/**
 * Parses in a worker, as a long report takes longer than the page may stand still; in the page where there is no worker to be
 * had or where it does not answer. @param start makes the worker; throws or gives undefined where there is none
 */
export function documentParser(start: () => ParseWorker | undefined = startWorker): Parse {
  let worker: ParseWorker | undefined;
  let inPage = false;
  let last = 0;
  const ask = (on: ParseWorker, bytes: Uint8Array): Promise<ParseAnswer | "absent"> =>
    new Promise((resolve) => {
      const id = (last += 1);
      const timer = setTimeout(() => resolve("absent"), PATIENCE);
      const settle = (answer: ParseAnswer | "absent"): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      on.onmessage = ({ data }: MessageEvent<ParseAnswer>) => {
        if (data.id === id) settle(data);
      };
      on.onerror = () => settle("absent");
      on.postMessage({ id, bytes } satisfies ParseRequest);
    });
  return async (bytes) => {
    if (!inPage) {
      try {
        worker ??= start();
      } catch {
        worker = undefined;
      }
      const answer = worker === undefined ? "absent" : await ask(worker, bytes);
      if (answer !== "absent") {
        if ("failed" in answer) throw new Error(answer.failed);
        return answer.document;
      }
      inPage = true;
    }
    const { readDocx } = await import("./parsing.js");
    return readDocx(bytes);
  };
}

function startWorker(): ParseWorker | undefined {
  return typeof Worker === "undefined"
    ? undefined
    : new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module", name: "nianbao-read" });
}
