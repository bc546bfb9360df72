import { recognise, type CheckResult, type RecognisedReport, type ReportDocument } from "@nianbao/core";
import type { Snapshot } from "@nianbao/host";
import { learnRuleTitles } from "../locale/rule-title.js";
import type { Needs } from "./checking.js";
import type { Reading } from "./panel-state.js";

/** What the panel needs of core, so that tests can slow it down or break it. */
export interface Analysis {
  recognise(document: ReportDocument): RecognisedReport;
  check(report: RecognisedReport): CheckResult | Promise<CheckResult>;
  needs(report: RecognisedReport): Needs | Promise<Needs>;
}

/** Core's own; all but the recognition is fetched when it is first needed. */
export const coreAnalysis: Analysis = {
  recognise,
  async check(report) {
    const { check, ruleById } = await import("./checking.js");
    learnRuleTitles((id) => ruleById(id)?.title);
    return check(report);
  },
  needs: async (report) => (await import("./checking.js")).needsOf(report),
};

const nothing: CheckResult = { findings: [], dismissed: [], outcomes: [] };

/**
 * Recognises and checks a snapshot, giving way to the page between the steps so that none makes a long task.
 * @param onRecognised told what was recognised while the check is still to come
 */
export async function analyse(
  analysis: Analysis,
  snapshot: Snapshot,
  onRecognised: (reading: Reading) => void,
): Promise<Reading> {
  await breathe();
  const recognised = analysis.recognise(snapshot.document);
  onRecognised({ snapshot, recognised, result: nothing, linked: [], damaged: new Set(), checked: false });
  await breathe();
  const result = await analysis.check(recognised);
  await breathe();
  return { snapshot, recognised, result, ...(await analysis.needs(recognised)), checked: true };
}

/** Lets the page handle what is waiting: input and painting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
