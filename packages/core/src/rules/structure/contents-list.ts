import type { RecognisedReport } from "../../recognise/types.js";
import { proseOf, type ProseParagraph } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

/** The list of chapters that the opening gives. */
export interface ContentsList {
  readonly paragraph: ProseParagraph;
  /** Range of the whole list. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** Number of parts that the opening states, and where. */
  readonly stated?: { readonly number: number; readonly start: number; readonly end: number };
}

const numerals = "〇一二三四五六七八九十";
const intro =
  /(?:报告|全文|内容)[^。；]{0,12}?(?:包括|由|包含|共分为?|分为?|主要有)(?:了)?(?:以下)?(?:总共)?(?:([一二三四五六七八九十\d]{1,2})(?:个)?(?:部分|方面|章)(?:组成|内容)?)?[：:，,]?/u;
const trailing =
  /(?:等)?(?:([一二三四五六七八九十\d]{1,2})(?:个|大)?)?(?:部分|方面|内容|章)?(?:的)?(?:组成|构成|内容)?$/u;
/** One chapter title has a 、 of its own. */
const guarded = /行政复议[、，,]\s*(?:提起)?行政诉讼/gu;
const guard = "\u2401";

/** Reads the list of chapters in the opening; undefined when there is none. */
export function contentsList(report: RecognisedReport): ContentsList | undefined {
  for (const paragraph of proseOf(report).words) {
    if (paragraph.chapter !== 0) break;
    const { open } = paragraph;
    const match = intro.exec(open);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const stop = /[。；;]/u.exec(open.slice(from));
    let words = open
      .slice(from, stop === null ? undefined : from + stop.index)
      .replace(guarded, (all) => guard.repeat(all.length));
    const tail = trailing.exec(words);
    const statedText = match[1] ?? tail?.[1];
    if (tail !== null) words = words.slice(0, tail.index);
    const items = allMatches(words, /[^、，,\n]+/gu).flatMap(({ index, 0: text }) => {
      const own = open.slice(from + index, from + index + text.length);
      const lead = /^\s*(?:和|及|以及|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]+[）)])?\s*/u.exec(own)![0]
        .length;
      const title = own.slice(lead).trimEnd();
      const start = from + index + lead;
      return title === "" ? [] : [{ text: title, start, end: start + title.length }];
    });
    // Fewer than three are no list of chapters (包括数据和说明).
    if (items.length < 3 || !items.some(({ text }) => /公开|情况|事项|概述/u.test(text))) continue;
    const number =
      statedText === undefined ? undefined : /^\d/.test(statedText) ? Number(statedText) : numerals.indexOf(statedText);
    const at = statedText === undefined ? -1 : open.indexOf(statedText, match.index);
    return {
      paragraph,
      start: items[0]!.start,
      end: items.at(-1)!.end,
      items,
      ...(number === undefined || number < 0 ? {} : { stated: { number, start: at, end: at + statedText!.length } }),
    };
  }
  return undefined;
}
