import { check } from "../locale/check.js";
import type { Group } from "./grouping.js";

/**
 * The findings as plain text for a message or a note: under the titles of the list and in its order, each with its place, what is
 * wrong and what to do. Lines end as in Windows, so that an old text editor shows them as lines too.
 */
export function findingsText(name: string, groups: readonly Group[]): string {
  const lines = groups.flatMap(({ title, items }) => [
    "",
    `${title}（${check.count(items.length)}）`,
    ...items.map(({ finding: { places, message, rule } }, index) => {
      const [place] = places;
      return check.copy.line(index + 1, place?.label ?? check.wholeReport, message.what, message.todo, rule);
    }),
  ]);
  return [name, ...lines, ""].join("\r\n");
}
