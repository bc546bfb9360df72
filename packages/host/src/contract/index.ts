export { contractCases } from "./suite.js";
export { ContractError } from "./expect.js";
export type { ContractCase, HostFactory, Subject } from "./subject.js";
