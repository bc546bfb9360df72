/**
 * Rules on official documents art. 19: an office may want certain words in the reports it collects, e.g. a contact or the
 * statement of a fee. Which, and in which part, is in its configuration.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { RequiredSentence } from "../../config/types.js";
import { placeOfBlock } from "../../document/access.js";
import type { Place } from "../../document/model.js";
import { chineseNumeral } from "../../locale/numerals.js";
import { officeReasons } from "../../locale/office.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { canonicalise } from "../../text/canonical.js";
import { documentRules } from "../shared/standards.js";
import { withoutPrompts } from "../../text/prompt.js";

const hotline = { required: [{ chapter: 0, anyOf: ["联系电话", "电话："] }] };
const download = { required: [{ chapter: 6, anyOf: ["没有其他需要报告的事项"] }] };

export const sentenceMissing = defineRule({
  id: "OWN-01",
  title: "本单位要求写的话有没有写",
  severity: "warning",
  basis: [documentRules("内容符合上级的部署要求；要求写的话由本单位在配置里列出")],
  regimes: ["2021", "2019"],
  why: "本单位的配置要求这一部分写明这句话。",
  todo: "补上要求写的话。",
  examples: () => ({
    valid: [
      { title: "开头写了电话", document: exampleDocument(), config: hotline },
      { title: "第六部分写了没有其他事项", document: exampleDocument(), config: download },
    ],
    invalid: [
      {
        title: "开头没有电话",
        document: exampleDocument({ preamble: ["本报告的统计期限自2025年1月1日起至2025年12月31日止。"] }),
        config: hotline,
        quotes: ["本报告的统计期限自2025年1月1日起至2025年12月31日止。"],
      },
      {
        title: "第六部分没有写这句话",
        document: exampleDocument({ chapters: { 6: { paragraphs: ["本年度未收取信息处理费。"] } } }),
        config: download,
        quotes: ["六、其他需要报告的事项"],
      },
    ],
  }),
  *check(report, context) {
    for (const sentence of context?.required ?? []) yield* look(report, sentence);
  },
});

function* look(report: RecognisedReport, { chapter, anyOf, severity, todo }: RequiredSentence): Generator<Verdict> {
  const part = partOf(report, chapter);
  const name = chapter === 0 ? "开头部分" : `第${chineseNumeral(chapter)}部分`;
  if (part === undefined) {
    yield { kind: "notAssessable", reason: officeReasons.noPart(name) };
    return;
  }
  const text = report.document.blocks
    .slice(part.from, part.to)
    .map((block) => (block.kind === "paragraph" ? canonicalise(withoutPrompts(block.text)) : ""))
    .join("\n");
  if (anyOf.some((words) => text.includes(canonicalise(words)))) return;
  yield {
    kind: "finding",
    places: [part.place],
    key: `${chapter}:${anyOf.join("|")}`,
    lookedIn: part,
    ...(severity === undefined ? {} : { severity }),
    ...(todo === undefined ? {} : { todo }),
    what: `${name}没有写“${anyOf.join("”或“")}”`,
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** A chapter, its heading in; or what stands before the first one, shown at its last paragraph. */
function partOf(report: RecognisedReport, number: number): Part | undefined {
  const [first] = report.chapters;
  if (number > 0) {
    const chapter = report.chapters.find(({ form }) => form.number === number);
    return chapter === undefined ? undefined : { from: chapter.place.block, to: chapter.to, place: chapter.place };
  }
  if (first === undefined || first.place.block === 0) return undefined;
  const to = first.place.block;
  return { from: 0, to, place: placeOfBlock(report.document, to - 1) };
}
