/**
 * Runs the Open XML SDK (compiled to WebAssembly) over the .docx files named on the command line and prints
 * `{ file: [complaint…] }` as JSON. A process of its own, because jest cannot load the module and the runtime never ends.
 */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const results = {};
for (const file of process.argv.slice(2)) {
  const found = await validate(new Uint8Array(readFileSync(file)), "docx", "Office2019");
  results[file] = found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
process.stdout.write(JSON.stringify(results), () => process.exit(0));
