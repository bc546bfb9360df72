import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const chinese = /\p{Script=Han}/u;

/** What the product can say: words as they are, and patterns for words with something put in. */
export interface Said {
  has(words: string): boolean;
}

/** Every Chinese string of the sources in these folders: literals, templates with a hole for each value, text of elements. */
export function saidIn(folders: readonly string[]): Said {
  const fixed = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) fixed.add(node.text.trim());
    else if (ts.isJsxText(node)) fixed.add(node.text.trim());
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (parts.some((part) => chinese.test(part))) patterns.push(patternOf(parts));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of folders.flatMap(sources)) {
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, kindOf(file)));
  }
  return { has: (words) => fixed.has(words) || patterns.some((pattern) => pattern.test(words)) };
}

const kindOf = (file: string): ts.ScriptKind =>
  file.endsWith(".tsx") ? ts.ScriptKind.TSX : file.endsWith(".mjs") ? ts.ScriptKind.JS : ts.ScriptKind.TS;

const patternOf = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join(".*")}$`, "u");

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/u.test(name) && !name.includes(".test"))
    .map((name) => join(folder, name));
}
