import type { ReplaceText } from "../document/edit.js";
import { describePlace } from "../recognise/describe.js";
import { maskText } from "../recognise/prose/masked.js";
import type { RecognisedReport } from "../recognise/types.js";
import { proseOf, type ProseParagraph } from "../rules/shared/prose.js";
import { findNumbers } from "../text/numerals-found.js";
import { sentences } from "../text/sentences.js";
import { yearWords } from "./year-words.js";
import type { Rewrite, RollChange } from "./types.js";

/** Shorter pieces of a sentence say nothing of a year. */
const shortest = 8;
/** Words that tell what the sentence is for whatever the year. */
const standing = /统计期限|电子版|查阅、?下载|联系|疑问|编制本|根据|按照《/u;

/**
 * Sentences of last year's report that a roll leaves and that are to be written anew, with the text that they have after
 * the given changes. In document order.
 */
export function sentencesToRewrite(
  report: RecognisedReport,
  from: number,
  made: readonly RollChange[],
): readonly Rewrite[] {
  const edits = new Map<number, ReplaceText[]>();
  for (const edit of made.flatMap((change) => change.edits)) {
    if (edit.kind !== "replaceText" || edit.place.story !== undefined || edit.place.cell !== undefined) continue;
    edits.set(edit.place.block, [...(edits.get(edit.place.block) ?? []), edit]);
  }
  return proseOf(report).words.flatMap((paragraph) => {
    if (paragraph.kind !== "body") return [];
    const { text } = paragraph.paragraph;
    return sentences(text).flatMap(({ start, end }): Rewrite[] => {
      const sentence = text.slice(start, end);
      const why = reason(sentence, paragraph, from);
      if (why === undefined) return [];
      return [
        {
          kind: "sentence",
          text: edited(text, start, end, edits.get(paragraph.block) ?? []).trim(),
          label: describePlace(report, { block: paragraph.block, start, end }),
          why,
        },
      ];
    });
  });
}

/** A heading that is set as running text: 「（一）主动公开。」 */
const runIn =
  /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])[^，,；;：:]{1,14}[。.]?\s*$/u;
/** The title of a document that may be last year's; laws and notices stand for years. */
const ofItsTime = /《[^》]*(?<!条例|法|办法|规定|规范|格式)》/u;

/** Why a sentence cannot stay as it is; undefined when it can. */
function reason(sentence: string, { chapter }: ProseParagraph, from: number): string | undefined {
  if (sentence.trim().length < shortest || runIn.test(sentence)) return undefined;
  const years = yearWords(sentence);
  const dated = years.some(({ year, end }) => year >= from && /^\s*年\s*\d{1,2}\s*月/u.test(sentence.slice(end)));
  if (chapter === 0) return undefined;
  if (saysNumber(sentence)) return "里面是去年的数";
  if (dated) return "里面是去年的日期";
  if (years.some(({ year }) => year <= from) && ofItsTime.test(sentence) && !standing.test(sentence)) {
    return "里面是去年的文件或者事情";
  }
  if (chapter === 5) return "问题和改进情况每年都要重写";
  if (chapter === 1 && !standing.test(sentence)) return "写的是去年的工作，核对今年是不是也这样";
  return undefined;
}

function saysNumber(sentence: string): boolean {
  return findNumbers(maskText(sentence).masked).some(
    ({ kind }) => kind === "count" || kind === "percent" || kind === "points",
  );
}

/** A stretch of a text after replacements, which do not reach over its ends. */
function edited(text: string, start: number, end: number, edits: readonly ReplaceText[]): string {
  let result = text.slice(start, end);
  for (const { place, text: written } of [...edits].sort((a, b) => b.place.start - a.place.start)) {
    if (place.start < start || place.end > end) continue;
    result = result.slice(0, place.start - start) + written + result.slice(place.end - start);
  }
  return result;
}
