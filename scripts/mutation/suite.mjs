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

/** Tests of time alone say nothing of a mutant, and fail without one where the machine is busy. */
const timed = /^(?:takes time|time grows)/u;

/** Test files in one set of modules: the part of Jest that the pure core's tests use. */
export class Suite {
  #path = [];
  #names = new Map();
  #tests = [];
  #wanted = [];
  #modules;

  constructor() {
    const test = (name, body) => this.#add(name, body);
    const describe = (name, body) => this.#group(name, body);
    this.#modules = new ModuleSet({
      test: Object.assign(test, { each: each(test) }),
      it: Object.assign(test, { each: each(test) }),
      describe: Object.assign(describe, { each: each(describe) }),
      expect,
    });
  }

  /**
   * Loads a test file and lists its tests.
   * @param wanted how the names of the tests to be run start; groups without any of them are passed over
   * @returns [name, body][]; a name is the titles of groups and test, made unique
   */
  collect(file, wanted) {
    this.#names.clear();
    this.#tests = [];
    this.#wanted = wanted;
    this.#modules.require(resolve(file));
    return this.#tests;
  }

  #group(name, body) {
    this.#path.push(name);
    const start = `${this.#path.join(" ")} `;
    if (this.#wanted.some((prefix) => prefix.startsWith(start) || start.startsWith(prefix))) body();
    this.#path.pop();
  }

  #add(name, body) {
    const full = [...this.#path, name].join(" ");
    const seen = (this.#names.get(full) ?? 0) + 1;
    this.#names.set(full, seen);
    if (!timed.test(name) && this.#wanted.some((prefix) => full.startsWith(prefix)))
      this.#tests.push([seen === 1 ? full : `${full} (${seen})`, body]);
  }
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
