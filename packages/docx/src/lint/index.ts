import { defaultLimits } from "../limits.js";
import { findMainPart, readRelationships, type PackageParts } from "../read/package.js";
import { StyleSheet } from "../read/styles.js";
import { ReadError } from "../types.js";
import { decodePart } from "../xml/decode.js";
import { XmlScanner } from "../xml/scanner.js";
import { vocabulary } from "../xml/vocabulary.js";
import { openZip } from "../zip/open.js";
import { archiveParts } from "../zip/parts.js";
import { lintPackage } from "./package.js";
import type { LintProblem } from "./problem.js";
import { lintStructure } from "./structure.js";

export type { LintProblem, LintRule } from "./problem.js";

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;
const none = vocabulary([]);
const flowTypes = new Set(["header", "footer", "footnotes", "endnotes", "comments"]);

/** Well-formed, and of allowed characters only. */
function lintText(parts: PackageParts, part: string): LintProblem[] {
  try {
    const { text } = decodePart(parts.bytes(part)!);
    const found = forbidden.exec(text);
    if (found !== null) {
      const code = found[0].charCodeAt(0).toString(16).padStart(4, "0");
      return [{ rule: "characters", part, message: `U+${code} at ${found.index}` }];
    }
    const scanner = new XmlScanner(text, none, defaultLimits);
    while (scanner.next() !== 0) scanner.value();
    return [];
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [{ rule: "xml", part, message: error.code }];
  }
}

/**
 * Our own lint of a .docx: what Word minds and schema validators pass. Reads what is written, mends nothing.
 * @returns no problem for a sound file
 * @throws ReadError when it is no .docx at all
 */
export function lintDocx(bytes: Uint8Array): LintProblem[] {
  const archive = openZip(bytes, defaultLimits);
  const parts = archiveParts(archive, defaultLimits);
  const problems: LintProblem[] = [];
  for (const name of parts.names) if (/\.(xml|rels)$/i.test(name)) problems.push(...lintText(parts, name));
  if (problems.length > 0) return problems;

  const mainPart = findMainPart(parts, defaultLimits);
  problems.push(...lintPackage(parts, mainPart));
  const relationships = readRelationships(parts, mainPart, defaultLimits);
  const related = (type: string): string[] =>
    relationships.flatMap((each) =>
      each.type === type && !each.external && parts.names.includes(each.target) ? [each.target] : [],
    );
  const [stylesPart] = related("styles");
  const styles =
    stylesPart === undefined
      ? undefined
      : new Set(new StyleSheet(decodePart(parts.bytes(stylesPart)!), defaultLimits, () => undefined).ids);
  const flows = [mainPart, ...[...flowTypes].flatMap(related)];
  for (const part of new Set(flows)) {
    const ids = new Set(readRelationships(parts, part, defaultLimits).map(({ id }) => id));
    lintStructure(decodePart(parts.bytes(part)!).text, part === mainPart, styles, ids, (rule, message) =>
      problems.push({ rule, part, message }),
    );
  }
  return problems;
}
