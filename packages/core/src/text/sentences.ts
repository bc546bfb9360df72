/** A stretch of a text by UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const closers = new Set("”’」』）)》〉】");

/** Sentences of a paragraph: up to and including 。！？； and what closes after it. They tile the text without gaps. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!"。！？；!?;\n".includes(text[at]!)) continue;
    while (closers.has(text[at + 1] ?? "")) at += 1;
    spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentence that holds an offset. */
export function sentenceAt(text: string, offset: number): Span {
  return sentences(text).find((span) => offset < span.end) ?? { start: 0, end: text.length };
}
