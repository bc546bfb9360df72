/** Which mutants count: none in the examples of a rule, which are tests, and where a room has thousands, a sample. */
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { CheckStatus } from "@stryker-mutator/api/check";
import { commonTokens, PluginKind, declareClassPlugin, declareValuePlugin, tokens } from "@stryker-mutator/api/plugin";

const examples = {
  shouldIgnore(path) {
    return path.isObjectProperty() && path.node.key.name === "examples" ? "examples are tests" : undefined;
  },
};

/** Keeps one mutant in `oneIn`, chosen by what it is and where it stands, not by chance; the others count for nothing. */
class Sample {
  static inject = tokens(commonTokens.options);
  #oneIn;

  constructor(options) {
    this.#oneIn = options.nianbao.oneIn;
  }

  async init() {}

  async check(mutants) {
    const passed = { status: CheckStatus.Passed };
    const left = { status: CheckStatus.CompileError, reason: "not in the sample" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#isIn(mutant) ? passed : left]));
  }

  #isIn({ fileName, location: { start }, mutatorName, replacement }) {
    const file = relative(process.cwd(), fileName).replaceAll("\\", "/");
    const text = [file.replace(/^.*packages\//, ""), start.line, start.column, mutatorName, replacement].join("\n");
    return createHash("sha256").update(text).digest().readUInt32BE() % this.#oneIn === 0;
  }
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "examples", examples),
  declareClassPlugin(PluginKind.Checker, "sample", Sample),
];
