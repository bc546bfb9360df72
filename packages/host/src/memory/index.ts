export { MemoryDocumentHost } from "./memory-host.js";
