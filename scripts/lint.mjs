/** `npm run lint`: every static check; prints one line each and ends with 1 if any failed. */
import { ensureNodeModules, tool } from "./environment.mjs";
import { staticSteps } from "./steps.mjs";

ensureNodeModules();
const steps = staticSteps.map((name) => `step:${name}`);
process.exit(tool("turbo", ["run", ...steps, "--continue=always"]));
