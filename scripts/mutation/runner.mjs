/**
 * The test runner that Stryker uses here. Jest loads every module anew through layers of its own for each mutant, which takes
 * a second or more; this one compiles a file once and runs it anew in milliseconds, in this very process. No state is left
 * from one mutant to the next, mutants in constants are active from the first line, and properties draw the same examples.
 */
import { createRequire } from "node:module";
import { PluginKind, commonTokens, declareClassPlugin, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { Suite, runTest } from "./suite.mjs";

const stryker = (globalThis.__stryker__ = {});
const separator = " » ";

class CoreTestRunner {
  static inject = tokens(commonTokens.options);
  #files;
  /** Tests that killed a mutant, and when last: neighbouring mutants often die of the same test. */
  #killers = new Map();

  constructor(options) {
    this.#files = new Map(options.nianbao.tests);
    // As the sandbox's tests find it: one fast-check for all.
    createRequire(`${process.cwd()}/packages/core/src/`)("fast-check").configureGlobal({ seed: 1, endOnFailure: true });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis }) {
    stryker.mutantCoverage = coverageAnalysis === "off" ? undefined : { static: {}, perTest: {} };
    const tests = [];
    for (const [file, prefixes] of this.#files) {
      stryker.currentTestId = undefined;
      for (const [name, body] of new Suite().collect(file, prefixes)) {
        const id = file + separator + name;
        stryker.currentTestId = id;
        tests.push(result(id, file, await runTest(body)));
      }
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = 0;
    let tests;
    try {
      tests = await this.#run(testFilter);
    } finally {
      stryker.activeMutant = undefined;
    }
    const timeout = hitLimit === undefined ? undefined : determineHitLimitReached(stryker.hitCount, hitLimit);
    return timeout ?? toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** Runs tests up to the first that fails, those first that killed lately. */
  async #run(filter) {
    const results = [];
    // Made while the mutant is active: one in a constant is in it from the first line.
    const suite = new Suite();
    for (const [file, wanted] of this.#plan(filter)) {
      let tests;
      try {
        tests = suite.collect(file, wanted ?? this.#files.get(file));
      } catch (error) {
        // A mutant in a constant may already break the loading of the file.
        return [...results, result(file, file, { failure: String(error), milliseconds: 0 })];
      }
      if (wanted !== undefined) tests = tests.filter(([name]) => wanted.includes(name));
      for (const [name, body] of this.#byKills(tests, ([test]) => file + separator + test)) {
        const done = result(file + separator + name, file, await runTest(body));
        results.push(done);
        if (done.status === TestStatus.Failed) {
          this.#killers.set(done.id, this.#killers.size === 0 ? 1 : Math.max(...this.#killers.values()) + 1);
          return results;
        }
      }
    }
    return results;
  }

  /** Files to load, and the tests wanted of each; without a filter every test of every file. */
  #plan(filter) {
    if (filter === undefined) return [...this.#files.keys()].map((file) => [file, undefined]);
    const plan = new Map([...this.#files.keys()].map((file) => [file, []]));
    for (const id of filter) {
      const [file, name] = id.split(separator);
      plan.get(file).push(name);
    }
    const files = [...plan].filter(([, wanted]) => wanted.length > 0);
    return this.#byKills(files, ([file, wanted]) => wanted.map((name) => file + separator + name));
  }

  #byKills(items, idsOf) {
    const last = (item) => Math.max(0, ...[idsOf(item)].flat().map((id) => this.#killers.get(id) ?? 0));
    return items
      .map((item) => [item, last(item)])
      .sort(([, a], [, b]) => b - a)
      .map(([item]) => item);
  }
}

function result(id, file, { failure, milliseconds }) {
  const common = { id, name: id, fileName: file, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...common, status: TestStatus.Success }
    : { ...common, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];
export const strykerValidationSchema = { properties: { nianbao: { type: "object" } } };
