"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// One file is checked before optimised code pays for being made: with this V8 waits longer before it makes any. A single
// check takes a fifth less processor time.
setBudget(3_000_000);

const filename = join(__dirname, "../dist/quick/quick.cjs");
/** Where the build keeps the compiled code. */
const cacheFile = join(__dirname, "../dist/quick/quick.cache");

function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

/**
 * How much is run before optimised code is made of it. A version that has lost the flag would complain on standard error,
 * so only those known to have it are told.
 */
function setBudget(budget) {
  if (Number(process.versions.node.split(".")[0]) <= 24) setFlagsFromString(`--interrupt-budget=${budget}`);
}

/**
 * Loads the program of the everyday check with the code that V8 compiled when it was built. Another version of Node
 * refuses that code, and compiles anew.
 * @returns what the program exports, and its script; undefined when it is not built
 */
function loadQuick() {
  const source = read(filename, "latin1");
  if (source === undefined) return undefined;
  const script = new Script(`(function(exports,require,module){${source}\n})`, {
    filename,
    cachedData: read(cacheFile),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module);
  return { script, exports: module.exports };
}

module.exports = { cacheFile, loadQuick, setBudget };
