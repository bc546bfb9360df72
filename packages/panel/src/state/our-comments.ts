import type { CheckResult, Finding } from "@nianbao/core";
import { COMMENT_MARK } from "@nianbao/host";
import { review } from "../locale/review.js";

/** Whether a finding tells of a comment: it is not written beside the text as one more. */
export function tellsOfComment({ rule, message }: Finding): boolean {
  return rule === "RS-02" && message.what.startsWith("留有");
}

/**
 * Comments that were written here are told as one finding, as they go with one press. They are told: the report must not go out
 * with them.
 */
export function withOurCommentsAsOne(result: CheckResult): CheckResult {
  const ours = result.findings.filter(
    (finding) => tellsOfComment(finding) && finding.message.what.includes(`批注：${COMMENT_MARK}`),
  );
  const [first, ...others] = ours;
  if (first === undefined) return result;
  const one: Finding = {
    ...first,
    message: { ...first.message, what: review.left(ours.length), todo: review.leftTodo },
    places: ours.flatMap(({ places }) => places),
    // Which of them comes first must not matter to one who set it aside.
    fingerprint: `RS-02:${COMMENT_MARK}`,
  };
  const gone = new Set(others);
  const findings = result.findings.flatMap((each) => (each === first ? [one] : gone.has(each) ? [] : [each]));
  return { ...result, findings };
}
