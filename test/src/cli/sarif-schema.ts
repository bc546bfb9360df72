import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

/** The schema of SARIF 2.1.0 logs, from the types that describe it. */
export function sarifSchema(): object {
  const types = join(dirname(createRequire(__filename).resolve("@types/sarif/package.json")), "index.d.ts");
  return createGenerator({ path: types, type: "Log", skipTypeCheck: true, additionalProperties: false }).createSchema(
    "Log",
  );
}
