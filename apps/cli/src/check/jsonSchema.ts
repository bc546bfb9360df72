import { z } from "zod";
import { checkOutputSchema } from "./schema.js";

/** What `check --format json` prints, as JSON Schema (draft 2020-12); docs/check.schema.json is this. */
export function checkJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(checkOutputSchema, { io: "output" }), title: "nianbao 检查结果" };
}
