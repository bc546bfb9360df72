import { canonicalise } from "../../text/canonical.js";
import { describeDifference, similarity } from "../../text/difference.js";

/** Below this likeness a list of single differences explains nothing. */
const alike = 0.6;

/** Text on one line, cut when long, for a message. */
export function shorten(text: string, length = 40): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}

/** What was changed in official wording, as the end of a sentence: `，“行”后面少了…`; `""` when all of it is different. */
export function changeWords(official: string, actual: string): string {
  if (similarity(canonicalise(official), canonicalise(actual)) < alike) return "";
  const words = describeDifference(official, actual);
  return words === "" ? "" : `（${words}）`;
}
