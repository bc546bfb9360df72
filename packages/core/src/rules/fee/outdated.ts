import { ofReport } from "../../recognise/kept.js";
import type { Place } from "../../document/model.js";
import { maskText } from "../../recognise/prose/masked.js";
import { allMatches } from "../../text/matches.js";
import { silent } from "../shared/answers.js";
import { paragraphsWith } from "../shared/hinted.js";
import { onceFor } from "../shared/per-paragraph.js";

/** A stretch of text that names fees which ceased to exist in 2019. */
export interface OutdatedFee {
  readonly place: Place;
}

const kinds = "(?:检索|复制|邮寄|查阅|递送)";
const patterns = [
  new RegExp(
    `(?:均|也|并)?(?:未|没有|不|无)?(?:收取|收缴|产生|发生)(?:过|任何|的|了)*${kinds}(?:费|[、,和及]?${kinds})[^,;。!?]*`,
    "gu",
  ),
  new RegExp(`${kinds}(?:[、和及]${kinds})*(?:等)?(?:成本)?费用?(?:[^,;。!?]{0,10}(?:收取|减免|收费))?`, "gu"),
  /(?:依申请公开)?(?:政府信息)?(?:公开)?收费(?:及|和|与|、)减免(?:情况)?/gu,
];
const naming = paragraphsWith(["检索", "复制", "邮寄", "减免", "递送", "查阅"]);
const gone = /取消|不再|停止|废止|停征/u;

/** Fees of before 2019 in the chapters of a report, outside titles in 《》; words that say they are gone do not count. */
export const outdatedFees = ofReport.once((report): readonly OutdatedFee[] => naming(report).flatMap(outdatedIn));

const outdatedIn = onceFor(({ block, text, chapter }): readonly OutdatedFee[] =>
  chapter === 0 ? silent : inParagraph(block, text),
);

function inParagraph(block: number, text: string): OutdatedFee[] {
  const { masked, offsets } = maskText(text);
  const spans: [number, number][] = [];
  for (const pattern of patterns) {
    for (const match of allMatches(masked, pattern)) {
      const end = match.index + match[0].length;
      const before = masked.slice(Math.max(0, match.index - 12), match.index);
      if (gone.test(match[0]) || gone.test(before) || spans.some(([from, to]) => match.index < to && from < end))
        continue;
      spans.push([match.index, end]);
    }
  }
  return spans
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => ({ place: { block, start: offsets[start]!, end: offsets[end - 1]! + 1 } }));
}
