export { checkOutputSchema, type CheckOutput } from "./check/schema.js";
export { checkJsonSchema } from "./check/jsonSchema.js";
export { type ExitCode, type Io } from "./io.js";
export { run } from "./program.js";
