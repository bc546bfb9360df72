import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "./version.js";

test("the version that is shown is that of the package", () => {
  const file = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8")) as { readonly version: string };
  expect(version).toBe(file.version);
});
