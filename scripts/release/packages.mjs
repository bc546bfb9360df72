/** Packages of a workspace, for scripts that stand outside it: no dependency is listed twice. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../environment.mjs";

/** Loads a package as the workspace in `folder` (e.g. `apps/web`) would. */
export function packageOf(folder, name) {
  const path = createRequire(join(root, folder, "package.json")).resolve(name);
  return import(pathToFileURL(path).href);
}
