"use strict";
/**
 * Loaded before the program: opening a file of a certain name brings the thread down, as a fault of ours or of a library's
 * would. `ends` leaves the process, `throws` throws, `later` throws where nobody catches, `grows` takes memory without end,
 * `hangs` never comes back.
 */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { isMainThread } = require("node:worker_threads");

const breaking = {
  ends: () => process.exit(7),
  throws: () => {
    throw new RangeError("out of nowhere");
  },
  later: () => process.nextTick(breaking.throws),
  grows: () => {
    for (const taken = []; ;) taken.push(new Array(1e6).fill(taken.length));
  },
  hangs: () => {
    for (;;);
  },
};

if (!isMainThread) {
  const { openSync } = fs;
  fs.openSync = (path, ...rest) => {
    breaking[/([a-z]+)\.docx$/.exec(String(path))?.[1]]?.();
    return openSync(path, ...rest);
  };
  syncBuiltinESMExports();
}
