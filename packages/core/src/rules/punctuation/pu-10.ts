/**
 * Standard GB/T 15834: one mark at a place; GB/T 9704: a heading that stands alone takes no mark after it.
 */
import { onceFor } from "../shared/per-paragraph.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import { silent } from "../shared/answers.js";
import { CharacterClasses } from "../../text/character-classes.js";
import { placeIn, proseOf, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { saying } from "../shared/saying.js";
import { layoutStandard, punctuationStandard } from "../shared/standards.js";
import { allMatches } from "../../text/matches.js";

const doubled = /([，、；：,;:])\s*[，、；：。,;:]|。\s*[，、；：。,;]|(?<!…)[！？]\s*[，、；：。]/gu;

export const clashingMarks = defineRule({
  id: "PU-10",
  title: "标点有没有重复、冲突",
  severity: "warning",
  basis: [punctuationStandard("一处只用一个点号"), layoutStandard("单独成行的标题末尾不加标点")],
  regimes: ["2021", "2019"],
  why: "两个点号连用、单独成行的标题带标点、段末停在分号上，都不规范。",
  todo: "删去多余的标点，或者换成合适的标点。",
  examples: () => ({
    valid: [
      toExample(["标点正常", "完善制度，规范流程；强化培训。栏目包括公告、解读……内容丰富。"]),
      { title: "分项以分号结尾", document: saying(["（1）登记申请；", "（2）按期答复；", "（3）立卷归档。"]) },
    ],
    invalid: [
      toExample(["连用", "完善制度，，规范流程；。强化、、培训。", "，，", "；。", "、、"]),
      {
        title: "标题带标点、段末用分号",
        document: saying(["（1）登记与办理。", "对申请逐件登记，按期答复；", "另外组织培训1次。"]),
        quotes: ["。", "；"],
      },
    ],
  }),
  *check(report) {
    const { words } = proseOf(report);
    for (let index = 0; index < words.length; index += 1) {
      const paragraph = words[index]!;
      const { verdicts, end, last, closed } = marksOf(paragraph);
      if (verdicts.length > 0) yield* verdicts;
      if (!closed) continue;
      if (isLoneHeading(paragraph, words[index + 1])) {
        yield finding(paragraph, end - 1, end, "标题单独成行，末尾不加标点", "");
      } else if (paragraph.kind === "body" && (last === "；" || last === ";") && !listGoesOn(words[index + 1])) {
        yield finding(paragraph, end - 1, end, "这一段停在分号上", "。");
      }
    }
  },
});

/** Marks at the end that may be wrong there. */
const closing = /[。：:；;]$/u;

const classes = new CharacterClasses();
const mark = classes.add("，、；：。,;:！？");
const space = /\s/u;

/** Whether two marks stand beside each other, or with a space between: a quick look. */
function hasNeighbours(text: string): boolean {
  for (let at = classes.next(text, mark, 0); at < text.length; at = classes.next(text, mark, at + 1)) {
    if (classes.at(text, at + 1, mark) || (at + 1 < text.length && space.test(text[at + 1]!))) return true;
  }
  return false;
}

const marksOf = onceFor((paragraph) => {
  const end = paragraph.text.trimEnd().length;
  return {
    verdicts: (hasNeighbours(paragraph.open) ? allMatches(paragraph.open, doubled) : silent).map(
      ({ index, 0: marks }) =>
        finding(paragraph, index, index + marks.length, `“${marks}”连用了两个标点`, lastMark(marks)),
    ),
    end,
    last: paragraph.text[end - 1],
    closed: closing.test(paragraph.text.trimEnd()),
  };
});

function finding(
  paragraph: ProseParagraph,
  start: number,
  end: number,
  what: string,
  text: string | undefined,
): Verdict {
  const place = placeIn(paragraph, start, end);
  const expect = paragraph.text.slice(start, end);
  return {
    kind: "finding",
    places: [place],
    what,
    fixes:
      text === undefined
        ? []
        : [
            {
              title: text === "" ? "删去标点" : `改为“${text}”`,
              kind: "safe",
              edits: [{ kind: "replaceText", place, expect, text }],
            },
          ],
  };
}

/** What is left of two marks: the same mark once; before 。 nothing; otherwise it is for the clerk. */
function lastMark(marks: string): string | undefined {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === last) return first;
  return last === "。" && "，、；,;".includes(first!) ? "。" : undefined;
}

/** A short numbered line with a mark only at its end, above a longer paragraph. */
function isLoneHeading({ text, numbering }: ProseParagraph, next: ProseParagraph | undefined): boolean {
  const words = text.trim();
  if (numbering === undefined || numbering.level === "point" || words.length > 25) return false;
  if (!/^[^，。；：,;:、]{4,}[。：:]$/u.test(words.slice(numbering.label.length))) return false;
  return next?.kind === "body" && next.numbering === undefined && next.text.trim().length > words.length;
}

function listGoesOn(next: ProseParagraph | undefined): boolean {
  return next?.numbering !== undefined;
}
