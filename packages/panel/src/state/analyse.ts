import { recognise, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import { Checker } from "./checker.js";
import type { Examined, ExamineOptions } from "./examine.js";

/** What the panel needs of core, so that tests can slow it down or break it. */
export interface Analysis {
  /** Quick: it is done in the page, each time the document was read. */
  recognise(document: ReportDocument): RecognisedReport;
  examine(report: RecognisedReport, options: ExamineOptions): Promise<Examined>;
  /** Gives back what it holds. */
  stop?(): void;
}

/** Core's own, its rules in a worker. */
export function coreAnalysis(): Analysis {
  const checker = new Checker(() =>
    typeof Worker === "undefined"
      ? undefined
      : new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module", name: "nianbao-check" }),
  );
  return {
    recognise,
    examine: (report, options) => checker.examine(report, options),
    stop: () => checker.stop(),
  };
}

/** Lets the page handle what is waiting: input and painting. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
