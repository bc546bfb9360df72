import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../environment.mjs";

export const source = "packages/core/src";
const every = [""];

/** How the tests of a family begin in which its rules are to speak, and to say what they rest on. */
const examples = (family, last) =>
  Array.from({ length: last }, (_, at) => `${family}-${String(at + 1).padStart(2, "0")}`).flatMap((id) => [
    `${id} speaks`,
    `${id} says`,
  ]);

/**
 * What is mutated, room by room, and the tests that are to notice: [files or folders, how the names of their tests begin]. They are the
 * room's own tests and cheap ones of its nearest callers; a rule's mutants are for that rule's own examples to find.
 * `oneIn`: one mutant in so many where a room has thousands; a sample that stays the same while the code does.
 */
export const parts = {
  form: {
    mutate: "form/**/*.ts",
    oneIn: 1,
    tests: [["form"], ["report"], ["recognise/tables/labels.test.ts"], ["recognise/tables/rows.test.ts"]],
  },
  text: { mutate: "text/**/*.ts", oneIn: 1, tests: [["text"]] },
  recognise: {
    mutate: "recognise/*.ts",
    oneIn: 8,
    tests: [
      ...["heading", "outline", "opening", "facts", "describe"].map((name) => [`recognise/${name}.test.ts`]),
      ["recognise/forms.test.ts"],
      ["recognise/layouts.test.ts"],
    ],
  },
  tables: {
    mutate: "recognise/tables/**/*.ts",
    oneIn: 16,
    tests: [
      ...["labels", "rows", "split", "merges"].map((name) => [`recognise/tables/${name}.test.ts`]),
      ["recognise/forms.test.ts"],
      ["recognise/layouts.test.ts"],
      ["recognise/tables/sequence.test.ts"],
      ["recognise/tables/misread.test.ts"],
    ],
  },
  prose: {
    mutate: "recognise/prose/**/*.ts",
    oneIn: 6,
    tests: [["recognise/prose"], ["recognise/facts.test.ts"], ["rules/shared/prose.test.ts"]],
  },
  arithmetic: {
    mutate: "rules/arithmetic/**/*.ts",
    oneIn: 2,
    tests: [
      ["rules/rules.test.ts", ["T3-A", "T3-B", "T3-C", "T4-A"].flatMap((id) => [`${id} speaks`, `${id} says`])],
      // The rows that differ in kind: a total of totals, a row of its own, one of a group, table 4.
      ["rules/arithmetic", ["table ", "one ", "two ", "a ", "t3.total.", "t3.granted.", "t3.new.", "t4."]],
    ],
  },
  narrative: {
    mutate: "rules/narrative/**/*.ts",
    oneIn: 4,
    tests: [["rules/narrative"], ["rules/rules.test.ts", examples("XR", 12)]],
  },
};

/** The test files of a part, each with how the names of the tests that count begin. */
export function testsOf({ tests }) {
  return tests.flatMap(([path, beginnings = every]) => {
    const files = path.endsWith(".ts")
      ? [path]
      : readdirSync(join(root, source, path), { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".test.ts"))
          .sort()
          .map((name) => `${path}/${name.replaceAll("\\", "/")}`);
    return files.map((file) => [`${source}/${file}`, beginnings]);
  });
}

/** Everything that a part's tests do not need in the copy that is mutated. */
export function notCopied() {
  const but = (folder, kept) =>
    readdirSync(join(root, folder))
      .filter((name) => !kept.includes(name))
      .map((name) => `${folder}/${name}`);
  return [
    ...but("", ["packages", "node_modules", "package.json"]),
    ...but("packages", ["core"]).map((path) => `/${path}`),
    "dist",
  ];
}
