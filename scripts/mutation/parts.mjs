import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../environment.mjs";

const source = "packages/core/src";

/** Every test of a file. */
const all = [""];

/**
 * What is mutated, room by room, and the tests that are to notice: the room's own and those of its nearest callers, cheap ones first.
 * `[path, beginnings]` takes only the tests of a file whose names begin so: a rule's mutants are for that rule's examples to find.
 * `every`: one mutant in so many, where a room has too many for one go.
 */
const rooms = {
  form: {
    mutate: "form/**",
    tests: ["form", "report", "recognise/tables/labels", "recognise/tables/rows", "recognise/forms", "fill/totals"],
  },
  text: { mutate: "text/**", tests: ["text"] },
  recognise: {
    mutate: "recognise/*.ts",
    tests: ["recognise/describe", "recognise/outline", "recognise/facts", "recognise/prose", "recognise/forms"],
  },
  tables: { mutate: "recognise/tables/**", tests: ["recognise/tables", "recognise/forms", "recognise/layouts"] },
  prose: { mutate: "recognise/prose/**", tests: ["recognise/prose", "recognise/facts", "rules/shared/prose"] },
  arithmetic: { mutate: "rules/arithmetic/**", tests: ["rules/arithmetic", ["rules/rules.test.ts", ["T3-", "T4-"]]] },
  narrative: { mutate: "rules/narrative/**", tests: ["rules/narrative", ["rules/rules.test.ts", ["XR-"]]] },
};
