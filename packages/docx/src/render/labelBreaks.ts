/** Width of text in units of its font size: Western characters count half. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! < 0x2e80 && !/[“”‘’—…]/.test(character) ? 0.5 : 1;
  return units;
}

/**
 * How many characters to set on a line of a label, so that a narrow heading breaks 结果|维持 and not 结果维|持: even
 * numbers keep two-character words whole; an odd label is shared out evenly.
 * @param units length of the label, `room` what a line holds, both in characters.
 * @returns characters a line, or `room` when the label fits or is too long for the matter to count.
 */
export function charactersPerLine(units: number, room: number): number {
  const whole = Math.floor(room);
  if (units <= room || whole < 2) return room;
  if (units % 2 === 0) return whole - (whole % 2);
  return Math.ceil(units / Math.ceil(units / whole));
}
