import { describePlace } from "../recognise/describe.js";
import type { RecognisedReport } from "../recognise/types.js";
import { linkedNumbers } from "../sentences/linked.js";
import type { RollChange } from "./types.js";

/** What stands in the place of a linked number until the tables are filled; the check finds it. */
const prompt = "【请填写】";

/** Linked numbers made prompts: the tables they repeat are empty now. */
export function rollLinked(report: RecognisedReport): readonly RollChange[] {
  return linkedNumbers(report).flatMap(({ place, text, words }): RollChange[] => {
    if (text === "" || text === prompt) return [];
    return [
      {
        id: `linked:${place.block}:${place.start}`,
        kind: "linked",
        place,
        label: describePlace(report, place),
        before: text,
        after: prompt,
        why: words === "" ? "这个数原来与表格相连" : `这个数与${words}相连，表填好后一按就有`,
        safe: true,
        edits: [{ kind: "replaceText", place, expect: text, text: prompt }],
      },
    ];
  });
}
