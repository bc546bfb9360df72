/**
 * Standard GB/T 15834 (4.8, 4.9, 4.15): quotation marks, brackets and book marks stand in pairs.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { toExample } from "../shared/pattern-rule.js";
import { proseClasses } from "../shared/prose-classes.js";
import { inWords } from "../shared/in-words.js";
import { placeIn } from "../shared/prose.js";
import { punctuationStandard } from "../shared/standards.js";
import { pairs } from "./marks.js";

export const unbalancedMarks = defineRule({
  id: "PU-03",
  title: "书名号、引号、括号是否成对",
  severity: "error",
  basis: [punctuationStandard("引号、括号、书名号前后成对使用", "4.8、4.9、4.15")],
  regimes: ["2021", "2019"],
  why: "书名号、引号、括号要成对，缺了一半会分不清引用到哪里。",
  todo: "补上缺的一半，或者删去多余的一半。",
  examples: () => ({
    valid: [
      toExample(["成对", "印发《示例区公开指南（2025年版）》，开设“一件事”专栏（试行）。"]),
      toExample(["编号后的半个括号不算", "1）登记申请；2）按期答复，并附“办事指南”。"]),
    ],
    invalid: [
      toExample(["书名号缺后一半", "印发《示例区公开指南，明确公开范围。", "《示例区公开指南"]),
      toExample(["缺前一半", "修订示例区公开目录》，公布联系方式（电话、地址。", "示例区公开目录》", "（电话、地址"]),
    ],
  }),
  check: (report) => say(report),
});

/** More lone marks of one kind in a paragraph than this are one accident, not so many faults: the first ones show it. */
const mostInParagraph = 20;

const anyMark = proseClasses.add(pairs.flat().join(""));

const say = inWords(
  function* (paragraph): Generator<Verdict> {
    const { text } = paragraph;
    for (const [opening, closing] of pairs) {
      if (!anyOf(opening + closing, text)) continue;
      for (const { at, opens } of unmatched(text, opening, closing).slice(0, mostInParagraph)) {
        const [from, to] = opens ? [at, endOfQuote(text, at, closing)] : [startOfQuote(text, at), at + 1];
        yield {
          kind: "finding",
          places: [placeIn(paragraph, from, to)],
          what: opens ? `“${text[at]!}”没有后一半` : `“${text[at]!}”没有前一半`,
        };
      }
    }
  },
  { worth: ({ has }) => (has & anyMark) !== 0 },
);

function anyOf(marks: string, text: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}

function unmatched(text: string, opening: string, closing: string): { at: number; opens: boolean }[] {
  const stack: number[] = [];
  const lone: { at: number; opens: boolean }[] = [];
  for (let at = proseClasses.next(text, anyMark, 0); at < text.length; at = proseClasses.next(text, anyMark, at + 1)) {
    const character = text[at]!;
    if (opening.includes(character)) stack.push(at);
    else if (closing.includes(character)) {
      if (stack.pop() !== undefined) continue;
      // 1） and 一）number things.
      if (
        closing.includes("）") &&
        /(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u.test(
          text.slice(Math.max(0, at - 4), at),
        )
      )
        continue;
      lone.push({ at, opens: false });
    }
  }
  return [...stack.map((at) => ({ at, opens: true })), ...lone].sort((a, b) => a.at - b.at);
}

/** An opening mark with what it seems to open: up to the last closing mark of the sentence, else to the end of the clause. */
function endOfQuote(text: string, at: number, closing: string): number {
  const rest = text.slice(at + 1);
  const sentence = /^[^。；！？\n]*/u.exec(rest)![0];
  let last = -1;
  for (let index = 0; index < sentence.length; index += 1) if (closing.includes(sentence[index]!)) last = index;
  const length = last >= 0 ? last + 1 : /^[^，。；：！？,;\n]*/u.exec(rest)![0].length;
  return at + 1 + length;
}

function startOfQuote(text: string, at: number): number {
  return (
    at -
    /[^，。；：！？、,;\n]{0,20}$/u
      .exec(text.slice(0, at))![0]
      .replace(/^(?:印发|修订|公布|发布|制定|编制|按照|根据|落实)/u, "").length
  );
}
