import { recognise, type CheckResult, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import type { Snapshot } from "@nianbao/host";
import { learnRuleTitles } from "../locale/rule-title.js";
import type { Reading } from "./panel-state.js";

/** What the panel needs of core, so that tests can slow it down or break it. */
export interface Analysis {
  recognise(document: ReportDocument): RecognisedReport;
  check(report: RecognisedReport): CheckResult | Promise<CheckResult>;
}

/** Core's own; the rules are fetched when they are first needed. */
export const coreAnalysis: Analysis = {
  recognise,
  async check(report) {
    const { check, ruleById } = await import("./checking.js");
    learnRuleTitles((id) => ruleById(id)?.title);
    return check(report);
  },
};

const nothing: CheckResult = { findings: [], dismissed: [], outcomes: [] };

/**
 * Recognises and checks a snapshot, giving way to the page between the two so that neither makes a long task.
 * @param onRecognised told what was recognised while the check is still to come
 */
export async function analyse(
  analysis: Analysis,
  snapshot: Snapshot,
  onRecognised: (reading: Reading) => void,
): Promise<Reading> {
  await breathe();
  const recognised = analysis.recognise(snapshot.document);
  onRecognised({ snapshot, recognised, result: nothing, checked: false });
  await breathe();
  return { snapshot, recognised, result: await analysis.check(recognised), checked: true };
}

/** Lets the page handle what is waiting: input and painting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
