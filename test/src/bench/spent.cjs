"use strict";
/** Loaded before a program that is measured: at its end writes what it has spent, all threads together, to NIANBAO_SPENT. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const spent = { cpu: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 };
  require("node:fs").writeFileSync(process.env.NIANBAO_SPENT, JSON.stringify(spent));
});
