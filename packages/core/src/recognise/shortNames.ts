import type { ReportDocument } from "../document/model.js";

/** Levels of places, highest first; a name's places go down. */
const levels: readonly (readonly string[])[] = [
  ["自治区", "特别行政区", "省"],
  ["自治州", "地区", "州", "盟", "市"],
  ["自治县", "自治旗", "林区", "特区", "新区", "开发区", "市", "区", "县", "旗"],
  ["街道", "民族乡", "镇", "乡", "苏木"],
];
const endings = levels.flat();
/** Words of offices in which a place's ending is not one. */
const notPlaces = /^(?:城市|城乡|城镇|都市|住房和城乡|农业农村和|市场|市政|社区|乡村|城区|园区|地区)$/;

/** Splits an agency's name into its places and the office: `示例市|示例区|司法局`. */
export function splitName(name: string): { readonly places: readonly string[]; readonly office: string } {
  const places: string[] = [];
  let rest = name;
  let level = 0;
  for (;;) {
    const next = nextPlace(rest, level);
    if (next === undefined || next.length === rest.length) break;
    places.push(rest.slice(0, next.length));
    rest = rest.slice(next.length);
    level = next.level + 1;
  }
  return { places, office: rest };
}

function nextPlace(text: string, from: number): { readonly length: number; readonly level: number } | undefined {
  let best: { length: number; level: number } | undefined;
  for (let level = from; level < levels.length; level += 1) {
    for (const ending of levels[level]!) {
      const at = text.indexOf(ending, 1);
      if (at === -1 || at > 12) continue;
      const length = at + ending.length;
      const word = text.slice(0, length);
      if (notPlaces.test(word) || /[和与]/.test(word)) continue;
      const shorter = best === undefined || length < best.length;
      const longerEnding = best !== undefined && at <= best.length - 1 && length > best.length && at < best.length;
      if (shorter || longerEnding) best = { length, level };
    }
  }
  return best;
}

/** Least number of meetings in running text that make a short form a name of its own. */
const leastMeetings = 2;

/**
 * Short forms of the agency's name that the text uses, longest first: without its first places (示例区司法局), with a
 * place abbreviated (土右旗 for 土默特右旗), with only the kind of place (区司法局). Words in 《》 are other people's
 * titles and do not count; a form must occur twice, or be introduced by 简称.
 */
export function shortNamesOf(document: ReportDocument, name: string): string[] {
  const { places, office } = splitName(name);
  if (places.length === 0 || office.length < 2) return [];
  const prefix = places.join("");
  const meetings = new Map<string, number>();
  for (const block of document.blocks) {
    if (block.kind !== "paragraph" || !block.text.includes(office)) continue;
    const text = block.text.replace(/《[^《》]*》/g, (title) => "》".repeat(title.length));
    for (let at = text.indexOf(office); at !== -1; at = text.indexOf(office, at + office.length)) {
      const form = placeBefore(text, at, prefix, places);
      if (form === undefined || form === prefix) continue;
      // 区司法局 after the rest of another place's name (丁区司法局) is not a short form of ours.
      if (isEnding(form, places) && /[^\P{Script=Han}年度月日我]/u.test(text[at - form.length - 1] ?? "")) continue;
      const introduced = /简称[：:]?["“]?$/.test(text.slice(Math.max(0, at - form.length - 6), at - form.length));
      meetings.set(form, (meetings.get(form) ?? 0) + (introduced ? leastMeetings : 1));
    }
  }
  return [...meetings]
    .filter(([, count]) => count >= leastMeetings)
    .map(([form]) => form + office)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The words before the office that can be read as its places, shortened; undefined when there are none. */
function placeBefore(text: string, end: number, prefix: string, places: readonly string[]): string | undefined {
  let start = end;
  let left = prefix.length;
  while (start > 0 && left > 0) {
    const found = prefix.lastIndexOf(text[start - 1]!, left - 1);
    if (found === -1) break;
    left = found;
    start -= 1;
  }
  for (; start < end; start += 1) {
    const form = text.slice(start, end);
    if (isShortened(form, places)) return form;
  }
  return undefined;
}

/** Whether a form is some of the last places, each whole or abbreviated but with its ending; a bare ending only alone. */
function isShortened(form: string, places: readonly string[]): boolean {
  const last = places.at(-1)!;
  const ending = endingOf(last);
  if (form === ending) return true;
  for (let from = 0; from < places.length; from += 1) {
    if (form === places.slice(from).join("")) return true;
  }
  return form.length > ending.length && form.endsWith(ending) && form[0] === last[0] && isSubsequence(form, last);
}

function endingOf(place: string): string {
  return endings.find((ending) => place.endsWith(ending)) ?? place.slice(-1);
}

function isEnding(form: string, places: readonly string[]): boolean {
  return form === endingOf(places.at(-1)!);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
