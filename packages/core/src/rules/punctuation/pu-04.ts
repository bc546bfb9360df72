/**
 * Standard GB/T 15834 (4.8.3.2, A.15): inside “” stands ‘’, inside 《》 stands 〈〉.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { toExample } from "../shared/pattern-rule.js";
import { proseClasses } from "../shared/prose-classes.js";
import { inWords } from "../shared/in-words.js";
import { placeIn } from "../shared/prose.js";
import { punctuationStandard } from "../shared/standards.js";

const kinds = [
  { outer: "《》", inner: "〈〉", name: "书名号" },
  { outer: "“”", inner: "‘’", name: "引号" },
] as const;

export const nestedMarks = defineRule({
  id: "PU-04",
  title: "书名号、引号里面又用同样的符号",
  severity: "error",
  basis: [punctuationStandard("书名号里还要用书名号时，外用双、里用单；引号也一样", "4.8.3.2、4.15.3.2")],
  regimes: ["2021", "2019"],
  why: "书名号里面再用书名号时，里面用单书名号〈〉；引号里面再用引号时，里面用单引号‘’。",
  todo: "把里面的一层改成单书名号或者单引号。",
  examples: () => ({
    valid: [
      toExample(["里面用单的", "按照《示例市关于印发〈示例市公开办法〉的通知》执行，突出“以‘公开’促‘规范’”。"]),
      toExample(["前后并列", "公布《示例区公开指南》《示例区公开目录》，打造“指尖”“窗口”两个渠道。"]),
    ],
    invalid: [
      toExample([
        "书名号套书名号",
        "按照《示例市关于印发《示例市公开办法》的通知》执行。",
        "《示例市关于印发《示例市公开办法》的通知》",
      ]),
      toExample(["引号套引号", "推行“以“公开”促规范”做法。", "“以“公开”促规范”"]),
    ],
  }),
  check: (report) => say(report),
});

const opening = proseClasses.add(kinds.map(({ outer }) => outer[0]).join(""));

const say = inWords(
  function* (paragraph): Generator<Verdict> {
    for (const { outer, inner, name } of kinds) {
      for (const [start, end] of nests(paragraph.text, outer)) {
        const expect = paragraph.text.slice(start, end);
        const text = singleInside(expect, outer, inner);
        const place = placeIn(paragraph, start, end);
        yield {
          kind: "finding",
          places: [place],
          what: `${name}里面又用了${name}，里层应为“${inner}”`,
          fixes: [{ title: `改为“${text}”`, kind: "safe", edits: [{ kind: "replaceText", place, expect, text }] }],
        };
      }
    }
  },
  { worth: ({ has }) => (has & opening) !== 0 },
);

/** Balanced stretches that hold another pair of the same marks. */
function nests(text: string, [opening, closing]: string): [number, number][] {
  if (!text.includes(opening!)) return [];
  const found: [number, number][] = [];
  const stack: { at: number; inner: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === opening) stack.push({ at, inner: false });
    else if (text[at] === closing) {
      const last = stack.pop();
      if (last === undefined) continue;
      const outer = stack.at(-1);
      if (outer !== undefined) outer.inner = true;
      else if (last.inner) found.push([last.at, at + 1]);
    }
  }
  return found;
}

function singleInside(text: string, [opening, closing]: string, [left, right]: string): string {
  const body = text.slice(1, -1).replaceAll(opening!, left!).replaceAll(closing!, right!);
  return `${opening!}${body}${closing!}`;
}
