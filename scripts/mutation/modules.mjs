import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

/** Free variables of a test file, given with {@link ModuleSet.require}. */
const globals = ["test", "it", "describe", "expect"];
const compiled = new Map();

/** A TypeScript file as a function of its module's variables; compiled once, so that running it anew is cheap and warm. */
function compile(file) {
  let run = compiled.get(file);
  if (run === undefined) {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
      sourceMaps: "inline",
      swcrc: false,
    });
    run = compileFunction(code, ["exports", "require", "module", "__filename", "__dirname", ...globals], {
      filename: file,
    });
    compiled.set(file, run);
  }
  return run;
}

function resolve(from, name) {
  const path = join(dirname(from), name.replace(/\.js$/, ""));
  const file = [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`${from}: no module ${name}`);
  return file;
}

const resolved = new Map();
const outer = new Map();

/**
 * The project's modules, each run once: a new set starts with no state at all (nothing memoised, no constant computed).
 * What comes from packages (zod, big.js, fast-check) is shared by all sets.
 */
export class ModuleSet {
  #modules = new Map();
  #globals;

  /** @param values what test files find as test, it, describe and expect */
  constructor(values) {
    this.#globals = globals.map((name) => values[name]);
  }

  /** Runs a file of the project and what it imports. @returns its exports */
  require(file) {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const require = (name) => {
      if (!name.startsWith(".")) return this.#package(file, name);
      const key = `${dirname(file)} ${name}`;
      if (!resolved.has(key)) resolved.set(key, resolve(file, name));
      return this.require(resolved.get(key));
    };
    compile(file)(module.exports, require, module, file, dirname(file), ...this.#globals);
    return module.exports;
  }

  #package(from, name) {
    if (!outer.has(name)) outer.set(name, createRequire(from)(name));
    return outer.get(name);
  }
}
