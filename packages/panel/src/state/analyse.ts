import { check, recognise, type CheckResult, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import type { Snapshot } from "@nianbao/host";
import type { Reading } from "./panel-state.js";

/** What the panel needs of core, so that tests can slow it down or break it. */
export interface Analysis {
  recognise(document: ReportDocument): RecognisedReport;
  check(report: RecognisedReport): CheckResult;
}

export const coreAnalysis: Analysis = { recognise, check };

/** Recognises and checks a snapshot, giving way to the page between the two so that neither makes a long task. */
export async function analyse(analysis: Analysis, snapshot: Snapshot): Promise<Reading> {
  await breathe();
  const recognised = analysis.recognise(snapshot.document);
  await breathe();
  return { snapshot, recognised, result: analysis.check(recognised) };
}

/** Lets the page handle what is waiting: input and painting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
