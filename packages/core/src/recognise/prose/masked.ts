import { canonicalMap, type CanonicalText } from "../../text/canonical.js";

/** A paragraph in canonical text, and the same with titles, numbers of documents and addresses blotted out (same length). */
export interface MaskedText extends CanonicalText {
  readonly masked: string;
}

const blot = "□";
const addresses = /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+|[\w.-]+@[\w.-]+|\[bookmark:[^\]]*\]|〔[^〔〕]{0,40}〕/giu;
/** `1.`, `(1)`, `2、` at the beginning of a paragraph, even glued to a year (1.2025年). */
const itemLabel = /^(?:\(\d{1,2}\)|\d{1,2}[.、)])(?!\d(?!\d{3}年))/u;
/** 办理一件、规范一类 counts nothing. */
const sayings = /一[件个项][,、][\p{Script=Han}]{1,3}一[类片批方域]/gu;

/** Canonical text of a paragraph in which numbers inside 《》, 〔〕, addresses and sayings cannot be seen. */
export function maskText(source: string): MaskedText {
  const { text, offsets } = canonicalMap(source);
  let masked = text.includes("《") ? maskTitles(text) : text;
  masked = masked.replace(itemLabel, (match) => blot.repeat(match.length));
  if (/[〔@[]|www|http/iu.test(masked)) masked = masked.replace(addresses, (match) => blot.repeat(match.length));
  if (/一[类片批方域]/u.test(masked)) masked = masked.replace(sayings, (match) => blot.repeat(match.length));
  return { text, offsets, masked };
}

/** Blots out what stands in 《》, nested ones whole; an opening without end counts up to the last 》 after it. */
function maskTitles(text: string): string {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = -1;
  let lastClose = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "《") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (text[at] === "》") {
      lastClose = at;
      if (depth > 0 && (depth -= 1) === 0) {
        spans.push([start, at + 1]);
        start = -1;
      }
    }
  }
  if (start >= 0 && lastClose > start) spans.push([start, lastClose + 1]);
  let masked = "";
  let done = 0;
  for (const [from, to] of spans) {
    masked += text.slice(done, from) + blot.repeat(to - from);
    done = to;
  }
  return masked + text.slice(done);
}
