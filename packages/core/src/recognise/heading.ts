import { ofBlock } from "../document/kept.js";
import type { Paragraph } from "../document/model.js";
import { canonicalise, canonicalMap } from "../text/canonical.js";
import { parseChineseInteger } from "../text/numerals.js";

/** The first line of a paragraph read as a possible heading. Offsets are UTF-16 in the paragraph. */
export interface HeadingLine {
  /** Number in front, from the text or from automatic numbering. */
  readonly number?: number;
  /** `chapter`: written as chapters are (一、); `other`: （一）, 1., 第一部分 … */
  readonly style: "chapter" | "other" | "none";
  /** The mark after a chapter number is the official 、 */
  readonly mark: boolean;
  /** Canonical text after the number. */
  readonly title: string;
  /** Range of the line without surrounding spaces. */
  readonly start: number;
  readonly end: number;
  /** Offset in the paragraph at which `title` has taken `length` characters. */
  readonly endOfTitle: (length: number) => number;
}

const chapterNumber = /^([一二三四五六七八九十]{1,3})(、|[.,:;·。]|(?=[^一二三四五六七八九十是、.,:]))/;
const otherNumber =
  /^(?:\(([一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?|(\d{1,2})[、.](?!\d)|第([一二三四五六七八九十]{1,3})(?:章|部分)[、:.]?)/;

interface Prefix {
  readonly number?: number;
  readonly style: HeadingLine["style"];
  readonly mark: boolean;
  readonly length: number;
}

function readPrefix(text: string): Prefix {
  const chapter = chapterNumber.exec(text);
  if (chapter !== null) {
    const number = parseChineseInteger(chapter[1]!);
    if (number !== undefined) return { number, style: "chapter", mark: chapter[2] === "、", length: chapter[0].length };
  }
  const other = otherNumber.exec(text);
  if (other !== null) {
    const digits = other[1] ?? other[2] ?? other[3]!;
    const number = /^\d/.test(digits) ? Number(digits) : parseChineseInteger(digits);
    if (number !== undefined) return { number, style: "other", mark: false, length: other[0].length };
  }
  return { style: "none", mark: false, length: 0 };
}

/** As much of a line as is looked at: no heading is longer, and long paragraphs stay cheap. */
const longestLine = 60;
/** Longer lines are only looked at when they begin with a number: a heading with text after it. */
const startsWithNumber = /^[一二三四五六七八九十⼀⼆⼗第]/u;

/** Reads a paragraph's first line that has text; undefined when there is none. Looked at once for a paragraph. */
export const readHeadingLine: (paragraph: Paragraph) => HeadingLine | undefined = ofBlock.once(readLine);

/** Whether a text is one long line that begins with no number: most of a report is, and told by two of its characters. */
function isRunningText({ text, listLabel }: Paragraph): boolean {
  if (listLabel !== undefined || text.length <= longestLine || text.includes("\n")) return false;
  return (
    standsAlone(text.charCodeAt(0)) && standsAlone(text.charCodeAt(text.length - 1)) && !startsWithNumber.test(text)
  );
}

/** Common Han characters and full-width marks: no space of any kind. */
function standsAlone(code: number): boolean {
  return code > 0x3000 && code < 0xf900;
}

function readLine(paragraph: Paragraph): HeadingLine | undefined {
  if (isRunningText(paragraph)) return undefined;
  const { text } = paragraph;
  const start = text.search(/[^\s\u200b\ufeff]/u);
  if (start === -1) return undefined;
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  if (line.length > longestLine && !startsWithNumber.test(line) && paragraph.listLabel === undefined) return undefined;
  const mapped = canonicalMap(line.length > longestLine ? line.slice(0, longestLine) : line);
  const own = readPrefix(mapped.text);
  const label = paragraph.listLabel === undefined ? undefined : readPrefix(`${canonicalise(paragraph.listLabel)}x`);
  const prefix = own.style === "none" && label !== undefined && label.style !== "none" ? { ...label, length: 0 } : own;
  return {
    ...(prefix.number === undefined ? {} : { number: prefix.number }),
    style: prefix.style,
    mark: prefix.mark,
    title: mapped.text.slice(prefix.length),
    start,
    end: start + line.length,
    endOfTitle: (length) => {
      const last = prefix.length + length - 1;
      const offset = mapped.offsets[last];
      return offset === undefined ? start + line.length : start + offset + charLength(line, offset);
    },
  };
}

function charLength(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
