import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Microsoft's library as installed, never copied or changed: its licence allows it for testing an add-in. */
export const officeJs = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);
