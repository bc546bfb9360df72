/** Width of text in units of its font size: Western characters count half. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! < 0x2e80 && !/[“”‘’—…]/.test(character) ? 0.5 : 1;
  return units;
}

/** Part of a character left over on a narrowed line, so that rounding never costs a character. */
const slack = 0.4;

/**
 * How much of a line to use for a label, so that a narrow heading breaks 结果|维持 and not 结果维|持: even numbers keep
 * two-character words whole, after （三） odd ones do; any other odd label is shared out evenly.
 * @param room what a line holds, in characters.
 * @returns characters a line, at most `room`.
 */
export function charactersPerLine(label: string, room: number): number {
  const units = textUnits(label);
  const whole = Math.floor(room);
  if (units <= room || whole < 3 || units > 3 * whole) return room;
  const even = whole - (whole % 2);
  const odd = whole - 1 + (whole % 2);
  const shared = Math.ceil(units / Math.ceil(units / whole));
  return Math.min(room, (units % 2 === 0 ? even : /^（.）/u.test(label) ? odd : shared) + slack);
}
