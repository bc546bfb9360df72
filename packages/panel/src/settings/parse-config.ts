/** What knows every rule's id: a chunk of its own, for the few who load a configuration. */
export { parseConfig } from "@nianbao/core";
