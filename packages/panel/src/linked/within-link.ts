import { linkName, type Edit, type Place, type ReportDocument } from "@nianbao/core";

/**
 * An edit that changes a linked number together with words round it that stay as they are (115万 → 8万), narrowed to the
 * number: otherwise the words would come to stand inside the number's control.
 */
export function withinLink({ controls }: ReportDocument, edit: Edit): Edit {
  if (edit.kind !== "replaceText") return edit;
  const { place, expect, text } = edit;
  for (const control of controls) {
    if (linkName(control.tag) === undefined || !inSameParagraph(control.place, place)) continue;
    const { start, end } = control.place;
    if (start < place.start || end > place.end) continue;
    const [before, after] = [expect.slice(0, start - place.start), expect.slice(end - place.start)];
    if (before.length + after.length === 0 || text.length < before.length + after.length) continue;
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    return {
      ...edit,
      place: { ...place, start, end },
      expect: expect.slice(before.length, expect.length - after.length),
      text: text.slice(before.length, text.length - after.length),
    };
  }
  return edit;
}

function inSameParagraph(a: Place, b: Place): boolean {
  return a.block === b.block && a.story === b.story && JSON.stringify(a.cell) === JSON.stringify(b.cell);
}
