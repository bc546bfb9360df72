/** The rules and what runs them: a chunk of its own, as the panel can be used before the first check is done. */
export { check, ruleById } from "@nianbao/core";
