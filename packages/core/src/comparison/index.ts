export { isSameAgency, unrelated } from "./related.js";
