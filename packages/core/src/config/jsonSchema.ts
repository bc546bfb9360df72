import { z } from "zod";
import { configSchema } from "./schema.js";

/** The configuration file as JSON Schema (draft 2020-12), for editors; docs/config.schema.json is this. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(configSchema, { io: "input" }),
    title: "nianbao 检查配置",
  };
}
