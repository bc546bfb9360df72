export * from "./port.js";
export { MemoryDocumentHost } from "./memory/index.js";
export * from "./contract/index.js";
