import { endWith, processIo } from "./process.js";
import { run } from "./program.js";

endWith(await run(process.argv.slice(2), { ...processIo(), worker: new URL("./nianbao/worker.mjs", import.meta.url) }));
