import { fillEdits, type Edit, type RecognisedReport, type Refusal, type RefusalCode } from "@nianbao/core";

const reasons: Readonly<Record<RefusalCode, string>> = {
  changed: "那里的文字与读到的不同",
  missing: "那里已经没有了",
  protected: "那里在域、锁定的控件或修订里，不能改",
  failed: "没有改成",
};

/**
 * What is still to be filled after filling: edits that were refused, and those that the filled document would need again.
 * @returns one line of Chinese each; empty when the document says all that the data says
 */
export function remaining(filled: RecognisedReport, data: unknown, refused: readonly Refusal[]): readonly string[] {
  if (refused.length > 0) return refused.map(({ edit, code }) => `${textOf(edit)}填不进去：${reasons[code]}`);
  const { edits, problems } = fillEdits(filled, data);
  return [...problems, ...edits.map((edit) => `${textOf(edit)}写入后读不出来`)];
}

function textOf(edit: Edit): string {
  if (edit.kind === "setCell" || edit.kind === "replaceText") return `“${edit.text}”`;
  if (edit.kind === "insertParagraphs") return `“${edit.texts.join("").slice(0, 20)}…”`;
  return "一处改动";
}
