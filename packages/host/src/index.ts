export * from "./port.js";
export { repairedTables } from "./repaired-tables.js";
export { MemoryDocumentHost } from "./memory/index.js";
export * from "./contract/index.js";
