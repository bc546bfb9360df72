const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, in order: what `String.matchAll` gives, without a copy of the pattern for each text. Most texts have no
 * match at all and cost one look.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // An empty match would be found again for ever.
    if (match[0] === "") pattern.lastIndex += text.codePointAt(pattern.lastIndex)! > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
