export { isSameAgency, unrelated, type OfAgency } from "./related.js";
