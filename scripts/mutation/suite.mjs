import { format } from "node:util";
import { performance } from "node:perf_hooks";
import { resolve } from "node:path";
import { expect } from "expect";
import { ModuleSet } from "./modules.mjs";

/** Jest's titles: `$name` of a row that is an object, else printf with the row's values. */
function title(pattern, row) {
  const values = Array.isArray(row) ? row : [row];
  if (pattern.includes("$")) return pattern.replace(/\$(\w+)/g, (_, key) => String(values[0][key]));
  const places = pattern.match(/%[sjdiop]/g)?.length ?? 0;
  return format(pattern, ...values.slice(0, places));
}

const each = (add) => (rows) => (pattern, body, timeout) => {
  for (const row of rows) add(title(pattern, row), () => body(...(Array.isArray(row) ? row : [row])), timeout);
};

/**
 * Loads a test file, in a set of modules of its own, and lists its tests: the part of Jest that the pure core's tests use.
 * @param wanted how the names of the tests to be run start; groups without any of them are passed over
 * @returns [name, body][]; a name is the titles of groups and test, made unique
 */
export function collect(file, wanted) {
  const tests = [];
  const names = new Map();
  const path = [];
  const test = (name, body) => {
    const full = [...path, name].join(" ");
    const seen = (names.get(full) ?? 0) + 1;
    names.set(full, seen);
    if (wanted.some((prefix) => full.startsWith(prefix))) tests.push([seen === 1 ? full : `${full} (${seen})`, body]);
  };
  const describe = (name, body) => {
    path.push(name);
    const start = `${path.join(" ")} `;
    if (wanted.some((prefix) => prefix.startsWith(start) || start.startsWith(prefix))) body();
    path.pop();
  };
  const values = {
    test: Object.assign(test, { each: each(test) }),
    it: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
    expect,
  };
  new ModuleSet(values).require(resolve(file));
  return tests;
}

/** Runs one test. @returns how long it took, and why it failed if it did */
export async function runTest(body) {
  const start = performance.now();
  let failure;
  try {
    await body();
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return { failure, milliseconds: performance.now() - start };
}
