import { SheetError } from "../errors.js";
import { limits } from "../limits.js";

/** How markup other than a tag begins and ends. */
const closed = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Makes sure, in one pass, that every tag, comment and stretch of text of a part comes to an end, and soon. The reader
 * takes a worksheet in pieces, and begins what is not complete anew with each; as that takes it longer the pieces become
 * smaller, down to nothing.
 * @throws SheetError malformed for what never ends, tooLarge for what does so after more than {@link limits.stretch}
 */
export function checkMarkup(xml: string): void {
  let from = 0;
  for (;;) {
    const tag = xml.indexOf("<", from);
    if (tag < 0) break;
    const end = endOf(xml, tag);
    if (Math.max(tag - from, end - tag) > limits.stretch) throw new SheetError("tooLarge");
    from = end;
  }
  if (from === 0) throw new SheetError("malformed");
  if (xml.length - from > limits.stretch) throw new SheetError("tooLarge");
}

/** Where the markup that begins at `at` ends. */
function endOf(xml: string, at: number): number {
  const [, mark] = closed.find(([opening]) => xml.startsWith(opening, at)) ?? [];
  return mark === undefined ? endOfTag(xml, at) : after(xml, mark, at);
}

/** Where a tag or declaration ends: at the first `>` outside of quotes. */
function endOfTag(xml: string, at: number): number {
  const mark = /["'>]/g;
  mark.lastIndex = at;
  for (;;) {
    const found = mark.exec(xml)?.[0];
    if (found === undefined) throw new SheetError("malformed");
    if (found === ">") return mark.lastIndex;
    mark.lastIndex = after(xml, found, mark.lastIndex);
  }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SheetError("malformed");
  return at + mark.length;
}
