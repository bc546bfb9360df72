import { defaultLimits } from "../limits.js";
import { findPart, readContentTypes, readRelationships, type PackageParts } from "../read/package.js";
import type { LintProblem } from "./problem.js";

const TYPES = "[Content_Types].xml";
const MAIN = /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.\w+\.macroEnabled(Template)?\.main\+xml$/i;

/** Name of the part that a relationships part belongs to; undefined for other parts. */
function ownerOf(name: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? undefined : (match[1] ?? "") + match[2]!;
}

/** Content types and relationships: each part has a type and is reached; each relationship leads to a part. */
export function lintPackage(parts: PackageParts, mainPart: string): LintProblem[] {
  const problems: LintProblem[] = [];
  const types = readContentTypes(parts, defaultLimits);
  const files = parts.names.filter((name) => name !== TYPES && !name.endsWith("/"));
  for (const part of files) {
    if (types.of(part) === undefined) problems.push({ rule: "contentType", part, message: "has no content type" });
  }
  if (!MAIN.test(types.of(mainPart) ?? "")) {
    problems.push({
      rule: "contentType",
      part: mainPart,
      message: `main part has type ${types.of(mainPart) ?? "none"}`,
    });
  }

  const reached = new Set<string>();
  const pending = [""];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    const ids = new Set<string>();
    for (const { id, target, external } of readRelationships(parts, source, defaultLimits)) {
      const part = source === "" ? "_rels/.rels" : source;
      if (ids.has(id)) problems.push({ rule: "relationship", part, message: `relationship id ${id} twice` });
      ids.add(id);
      if (external) continue;
      const name = findPart(parts, target.split("#")[0]!);
      if (name === undefined) problems.push({ rule: "relationship", part, message: `no part ${target} for ${id}` });
      else if (!reached.has(name)) {
        reached.add(name);
        pending.push(name);
      }
    }
  }
  for (const part of files) {
    const owner = ownerOf(part);
    const known = owner === undefined ? reached.has(part) : owner === "" || reached.has(owner);
    if (!known) problems.push({ rule: "orphan", part, message: "no relationship leads to it" });
  }
  return problems;
}
