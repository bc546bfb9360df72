import type { Plugin } from "vite";

/** What is read of the parser's tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Leaves the examples of rules out of what a clerk's machine loads: they are documentation and tests, and longer than
 * the rules. Their place in the rule stays, empty.
 */
export function withoutExamples(): Plugin {
  return {
    name: "nianbao:without-examples",
    transform(code, id) {
      if (!/\/packages\/core\/src\/rules\/.*\.ts$/.test(id) || !/\bexamples\b/.test(code)) return undefined;
      const cuts = examplesIn(this.parse(code)).sort((a, b) => b.start - a.start);
      let reduced = code;
      for (const { start, end } of cuts) reduced = `${reduced.slice(0, start)}${empty}${reduced.slice(end)}`;
      return cuts.length === 0 ? undefined : { code: reduced, map: null };
    },
  };
}

const empty = "examples: () => ({ valid: [], invalid: [] })";

/** The properties `examples: () => …` and `examples() { … }` of object literals handed to `defineRule`. */
function examplesIn(node: unknown): Node[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  const { type, callee, arguments: given } = node as Node;
  const named = (callee as Node | undefined)?.["name"];
  if (type === "CallExpression" && named === "defineRule") {
    const properties = ((given as Node[])[0]?.["properties"] ?? []) as Node[];
    return properties.filter((property) => (property["key"] as Node | undefined)?.["name"] === "examples");
  }
  return Object.values(node).flatMap(examplesIn);
}
