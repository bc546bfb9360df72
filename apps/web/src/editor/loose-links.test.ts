import { looseLinks } from "./loose-links.js";
import { element } from "./tree-builder.test-support.js";
import type { TextOperation } from "./text-operations.js";

const run = (text: string) => element("r", element("rPr", element("sz", { val: "32" })), element("t", text));
const link = (text: string) =>
  element(
    "sdt",
    element("sdtPr", element("tag", { val: "nianbao:link:t3.new.total" })),
    element("sdtContent", ...(text === "" ? [] : [run(text)])),
  );
const operations = (...children: Parameters<typeof element>[1][]) =>
  looseLinks(element("document", element("body", element("p", ...children))));

/** Plays operations; what is put into the control stands in brackets. */
function play(text: string, steps: readonly TextOperation[]): string {
  return steps.reduce((now, step) => {
    if (step.op === "insertText") return now.slice(0, step.offset) + step.text + now.slice(step.offset);
    return step.op === "deleteText" ? now.slice(0, step.start) + now.slice(step.end) : now;
  }, text);
}

test.each([
  ["typed over: in front of the control, which is empty", ["收到", "47", "", "件"], 1],
  ["typed at its end", ["收到", "", "4", "7件"], 1],
  ["typed on both sides", ["收到1", "", "2", "3.5件"], 2],
])(
  "digits against a linked number go into it, and the text stays the same: %s",
  (_, [before, own, inside, after], moves) => {
    const steps = operations(run(before! + own!), link(inside!), run(after!));
    const text = before! + own! + inside! + after!;
    expect(play(text, steps)).toBe(text);
    const put = steps.filter((step) => step.op === "insertText");
    expect(put).toHaveLength(moves);
    expect(put.every(({ inside: control }) => control !== undefined)).toBe(true);
    expect(steps.filter((step) => step.op === "setRunProperties")).toHaveLength(moves);
  },
);

test.each([
  ["words beside it", "收到", "15", "件"],
  ["a year further off", "2025年收到", "15", "件，其中3件"],
  ["words were put into it", "收到1", "若干", "件"],
])("nothing is moved: %s", (_, before, inside, after) => {
  expect(operations(run(before), link(inside), run(after))).toEqual([]);
});
